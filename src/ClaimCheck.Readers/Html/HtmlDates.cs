using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Html;

/// <summary>Collects the days that a page states about itself, and keeps the one that is most surely the day of publication.</summary>
internal sealed class HtmlDates
{
    /// <summary>Names of <c>meta</c> in the order of trust. What tells of the last change is not among them.</summary>
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "article.published", "datepublished", "parsely-pub-date", "sailthru.date", "publish-date", "publish_date",
        "publishdate", "pubdate", "publication_date", "publication-date", "citation_publication_date", "citation_online_date", "citation_date", "cxenseparse:recs:publishtime",
        "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.created", "dc.date", "dcterms.date", "date", "created",
    ];

    private const int LinkedDataRank = 1;
    private const int MarkedTimeRank = 100;
    private const int FirstTimeRank = 101;

    private int _rank = int.MaxValue;

    public DateOnly? Day { get; private set; }

    /// <summary>Looks at a start tag. <paramref name="around"/> is what is around it.</summary>
    public void Look(HtmlPiece piece, HtmlZone around)
    {
        if (piece.Name == "meta")
        {
            int index = Array.IndexOf(MetaNames, (piece.Attribute("property") ?? piece.Attribute("name") ?? piece.Attribute("itemprop") ?? "").ToLowerInvariant());
            // One place is kept free behind the first for linked data.
            Offer(piece.Attribute("content"), index <= 0 ? index : index + 1);
        }
        else if (piece.Attribute("itemprop") == "datePublished")
        {
            Offer(piece.Attribute("datetime") ?? piece.Attribute("content"), LinkedDataRank);
        }
        else if (piece.Name == "time" && (around & (HtmlZone.Furniture | HtmlZone.Suspect | HtmlZone.Discarded)) == 0)
        {
            Offer(piece.Attribute("datetime"), IsMarked(piece) ? MarkedTimeRank : FirstTimeRank);
        }
    }

    public void LookAtLinkedData(string json) => Offer(LinkedData.PublishedIn(json), LinkedDataRank);

    private static bool IsMarked(HtmlPiece piece) =>
        piece.Attribute("pubdate") is not null
        || (piece.Attribute("class") is { } classes && (classes.Contains("publi", StringComparison.OrdinalIgnoreCase) || classes.Contains("posted", StringComparison.OrdinalIgnoreCase)
            || classes.Contains("entry-date", StringComparison.OrdinalIgnoreCase)) && !classes.Contains("updated", StringComparison.OrdinalIgnoreCase));

    private void Offer(string? text, int rank)
    {
        if (rank >= 0 && rank < _rank && PublicationDate.Of(text) is { } day)
        {
            (Day, _rank) = (day, rank);
        }
    }
}
