using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Html;

/// <summary>The headline of a page: a heading of the article, or the page's title without the name of the site.</summary>
internal static class HtmlHeadline
{
    private const int FewestWords = 3;

    private static readonly string[] SiteMarks = [" | ", " - ", " – ", " — ", " :: ", " » "];

    /// <summary>
    /// The headline, and the block to put before the article where the article does not hold it: a heading outside of it, or <paramref name="title"/>.
    /// </summary>
    /// <param name="article">The blocks of the article.</param>
    /// <param name="all">All blocks of the page.</param>
    /// <param name="title">The page's title; null where it has none.</param>
    public static (string? Headline, FlowText? Before) Of(IReadOnlyList<HtmlBlock> article, IReadOnlyList<HtmlBlock> all, FlowText? title)
    {
        string? stated = title?.Text.ToString();
        if (article.FirstOrDefault(block => block.Element == "h1") is { } own)
        {
            return (own.Flow.Text.ToString(), null);
        }

        // Sites put their own name into a heading too; the story's is part of the title.
        var outside = all.FirstOrDefault(block => block.Element == "h1" && !block.Is(HtmlZone.Furniture)
            && (stated?.Contains(block.Flow.Text.ToString(), StringComparison.OrdinalIgnoreCase) ?? !block.Is(HtmlZone.Header)) && WordsOf(block.Flow.Text.ToString()) >= FewestWords);
        if (outside is not null)
        {
            return (outside.Flow.Text.ToString(), outside.Flow);
        }

        if (stated is null)
        {
            return (null, null);
        }

        string headline = WithoutSite(stated);
        bool isTold = article.Any(block => block.Is(HtmlZone.Heading) && Same(block.Flow.Text.ToString(), headline)) || (article.Count > 0 && article[0].Flow.Text.ToString().StartsWith(headline, StringComparison.OrdinalIgnoreCase));
        return (headline, isTold || WordsOf(headline) < FewestWords ? null : Cut(title!, headline.Length));
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static string WithoutSite(string title)
    {
        int cut = SiteMarks.Max(mark => title.LastIndexOf(mark, StringComparison.Ordinal));
        return cut > 0 && WordsOf(title[..cut]) >= FewestWords ? title[..cut] : title;
    }

    private static int WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static FlowText Cut(FlowText title, int length)
    {
        title.Text.CutAt(length);
        return title;
    }
}
