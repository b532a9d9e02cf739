namespace ClaimCheck.Reporting.Terminal;

/// <summary>A claim's words with as many whole words of its sentence around them as fit. What follows a number says what is counted, so it comes first.</summary>
internal static class Excerpt
{
    private const int NearWords = 2;

    public static string Of(Claim claim, string document, int width, string ellipsis)
    {
        var (start, end) = claim.Span;
        int first = Math.Min(claim.Sentence.Start, start);
        int last = Math.Min(Math.Max(claim.Sentence.End, end), document.Length);
        if (end > document.Length)
        {
            return ColumnText.Cut(PrintableText.Of(claim.Text), width, ellipsis);
        }

        for (int i = 0; i < NearWords && WordEnd(document, end, last) is var after && Fits(document, start, after, width); i++)
        {
            end = after;
        }

        for (int i = 0; i < NearWords && WordStart(document, start, first) is var before && !EndsNumber(document, before, start) && Fits(document, before, end, width); i++)
        {
            start = before;
        }

        while (end < last && WordEnd(document, end, last) is var after && Fits(document, start, after, width))
        {
            end = after;
        }

        return ColumnText.Cut(PrintableText.Of(document.AsSpan(start, end - start)), width, ellipsis);
    }

    /// <summary>Whether the word before is the end of another number or date ("March 9, and around 310 …"): an excerpt that began with it would begin in mid-phrase.</summary>
    private static bool EndsNumber(string text, int wordStart, int start) => text.AsSpan(wordStart, start - wordStart).TrimEnd() is [>= '0' and <= '9', .., ',' or ';' or ':'];

    private static bool Fits(string document, int start, int end, int width) =>
        ColumnText.WidthOf(PrintableText.Of(document.AsSpan(start, end - start))) <= width;

    private static int WordStart(string text, int from, int limit)
    {
        while (from > limit && char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        while (from > limit && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        return from;
    }

    private static int WordEnd(string text, int from, int limit)
    {
        while (from < limit && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (from < limit && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
