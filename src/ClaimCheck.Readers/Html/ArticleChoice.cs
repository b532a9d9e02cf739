namespace ClaimCheck.Readers.Html;

/// <summary>Chooses the blocks of a page that are its article. What is marked as furniture is left out, unless nothing else is there.</summary>
internal static class ArticleChoice
{
    public static List<HtmlBlock> Of(IReadOnlyList<HtmlBlock> blocks)
    {
        List<HtmlBlock> usable = WithoutFurniture(blocks);
        List<HtmlBlock> main = [.. usable.Where(block => block.Is(HtmlZone.Main))];
        // A frame that a script was to fill has a main element with next to nothing in it.
        List<HtmlBlock> all = LengthOf(main) * 4 >= LengthOf(usable) ? main : usable;
        var largest = usable.Where(block => block.Article > 0).GroupBy(block => block.Article).MaxBy(LengthOf);
        // The teasers of other stories are articles too: only one that is most of what is there is the page's own.
        return largest is not null && LengthOf(largest) * 5 >= LengthOf(all) * 2 ? [.. largest] : all;
    }

    /// <summary>From strict to lenient: the first that leaves a fair part of what the next would.</summary>
    private static List<HtmlBlock> WithoutFurniture(IReadOnlyList<HtmlBlock> blocks)
    {
        List<HtmlBlock> all = [.. blocks.Where(block => !block.IsLink)];
        List<HtmlBlock> shown = [.. all.Where(block => !block.Is(HtmlZone.Furniture) && (!block.Is(HtmlZone.Header) || block.Is(HtmlZone.Heading)))];
        List<HtmlBlock> trusted = [.. shown.Where(block => !block.Is(HtmlZone.Suspect))];
        // Some pages are one form from top to bottom.
        List<HtmlBlock> outsideForms = [.. trusted.Where(block => !block.Is(HtmlZone.Form))];
        List<HtmlBlock> best = shown.Count > 0 ? shown : all.Count > 0 ? all : [.. blocks];
        best = LengthOf(trusted) * 4 >= LengthOf(best) ? trusted : best;
        return LengthOf(outsideForms) * 4 >= LengthOf(best) ? outsideForms : best;
    }

    private static int LengthOf(IEnumerable<HtmlBlock> blocks) => blocks.Sum(block => block.Length);
}
