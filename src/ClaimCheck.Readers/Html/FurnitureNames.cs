using System.Collections.Frozen;

namespace ClaimCheck.Readers.Html;

/// <summary>Classes, ids and roles that pages give to what surrounds an article. A guess: where it would leave nothing of a page, it is dropped.</summary>
internal static class FurnitureNames
{
    /// <summary>Elements whose classes are looked at; what stands inside a line, and the article itself, are never judged by a class.</summary>
    private static readonly FrozenSet<string> Judged = Set("div section ul ol dl p table details li header");

    /// <summary>The first word of a class or an id: "comments", "comments-area", "share_buttons"; not "has-comments", which tells of the page.</summary>
    private static readonly FrozenSet<string> Words = Set(
        """
        comment comments disqus related recommended share sharing social newsletter cookie cookies consent gdpr advert advertisement promo sponsored sidebar breadcrumb
        breadcrumbs footer nav navbar navigation menu pagination pager subscribe subscription paywall skip popup modal trending popular outbrain taboola tags toolbar teaser teasers carousel slider relatedposts jp addthis sharedaddy vjs player signup
        """);

    private static readonly FrozenSet<string> WholeNames = Set("ad ads adbox ad-slot ad-container");

    /// <summary>A name with one of these is the article's own, whatever else it says.</summary>
    private static readonly string[] Spared = ["article", "story", "content", "body", "main", "post", "text"];

    private static readonly FrozenSet<string> Roles = Set("navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar");

    public static bool IsRole(string? role) => role is not null && Roles.Contains(role);

    public static bool Suspects(string element, string? classes, string? id) =>
        Judged.Contains(element) && !IsSpared(classes) && !IsSpared(id) && (Split(classes).Any(IsFurniture) || Split(id).Any(IsFurniture));

    private static bool IsFurniture(string name)
    {
        int end = name.AsSpan().IndexOfAny('-', '_', ':');
        return WholeNames.Contains(name) || Words.Contains(end < 0 ? name : name[..end]);
    }

    private static bool IsSpared(string? names) => names is not null && Spared.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Split(string? names) =>
        (names ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => name.ToLowerInvariant());

    private static FrozenSet<string> Set(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
