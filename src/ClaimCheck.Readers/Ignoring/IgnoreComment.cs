using System.Text.RegularExpressions;

namespace ClaimCheck.Readers.Ignoring;

/// <summary>A comment that says what is to be ignored: <c>&lt;!-- claimcheck-ignore-next-line number-conflict: the older count is meant --&gt;</c>.</summary>
/// <param name="Scope">How far it reaches: "next-line", "next-block" or "file". Any other word reaches nothing.</param>
/// <param name="Rule">The one rule that is ignored; null for all.</param>
/// <param name="Reason">Why; empty where it is not said.</param>
internal sealed partial record IgnoreComment(string Scope, string? Rule, string Reason)
{
    public const string NextLine = "next-line", NextBlock = "next-block", File = "file";

    /// <summary>What every such comment holds: a file without it needs no second look.</summary>
    public const string Mark = "claimcheck-ignore";

    /// <summary>Null for a comment that says something else.</summary>
    public static IgnoreComment? Of(string comment)
    {
        Match match = Shape().Match(comment);
        return !match.Success ? null : new IgnoreComment(
            match.Groups["scope"].Value, match.Groups["rule"] is { Length: > 0 } rule ? rule.Value : null, string.Join(' ', match.Groups["reason"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [GeneratedRegex(@"\A<!--\s*claimcheck-ignore(-(?<scope>[a-z-]+))?(\s+(?<rule>[^\s:]+))?\s*(:(?<reason>.*?))?\s*-->", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
