namespace ClaimCheck.Readers.Html;

/// <summary>What the elements around a piece of a page say about it.</summary>
[Flags]
internal enum HtmlZone
{
    None = 0,

    /// <summary>Never shown as text, or withdrawn: scripts, styles, buttons, struck text.</summary>
    Discarded = 1,

    /// <summary>Around the article: navigation, footers, asides.</summary>
    Furniture = 1 << 1,

    /// <summary>A class or id that is given to what surrounds articles: "comments", "related-stories".</summary>
    Suspect = 1 << 2,

    Form = 1 << 3,

    /// <summary>The head of the page, not of the article.</summary>
    Header = 1 << 4,

    Article = 1 << 5,

    Main = 1 << 6,

    Link = 1 << 7,

    Heading = 1 << 8,

    Cell = 1 << 9,

    /// <summary>Text whose line breaks count.</summary>
    Preformatted = 1 << 10,

    Raised = 1 << 11,
}
