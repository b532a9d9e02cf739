using System.Collections.Frozen;

namespace ClaimCheck.Readers.Html;

/// <summary>What elements mean for the text of a page.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that have no end tag.</summary>
    public static FrozenSet<string> Void { get; } = Names("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that begin and end a paragraph.</summary>
    public static FrozenSet<string> Block { get; } = Names(
        """
        address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html
        legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul
        """);

    /// <summary>Blocks that follow each other line by line: entries of lists, rows of tables.</summary>
    public static FrozenSet<string> Row { get; } = Names("li dd dt tr");

    /// <summary>Elements that an end tag of something inside a line does not close.</summary>
    public static FrozenSet<string> Container { get; } = Names(
        "article aside blockquote body details div dl fieldset figure footer form header html li main nav ol section table tbody td tfoot th thead tr ul");

    /// <summary>What may stand in the head; anything else begins the body, whose start tag may be left out.</summary>
    public static FrozenSet<string> OfHead { get; } = Names("base link meta noscript script style template title");

    private static readonly FrozenDictionary<string, HtmlZone> Zones = new (string Names, HtmlZone Zone)[]
    {
        ("script style noscript template iframe noembed noframes object applet canvas audio video svg math button select textarea datalist del s strike head rp rt", HtmlZone.Discarded),
        ("nav footer aside dialog menu", HtmlZone.Furniture),
        ("form", HtmlZone.Form),
        ("header", HtmlZone.Header),
        ("article", HtmlZone.Article),
        ("main", HtmlZone.Main),
        ("a", HtmlZone.Link),
        ("h1 h2 h3 h4 h5 h6", HtmlZone.Heading),
        ("td th", HtmlZone.Cell),
        ("pre listing xmp plaintext", HtmlZone.Preformatted),
        ("sup", HtmlZone.Raised),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Zone))).ToFrozenDictionary(pair => pair.name, pair => pair.Zone, StringComparer.Ordinal);

    public static HtmlZone ZoneOf(string name) => Zones.GetValueOrDefault(name);

    private static FrozenSet<string> Names(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
