namespace ClaimCheck.Reporting.Html.Cards;

/// <summary>A claim's words in their sentence, on one line; of a long sentence only what stands near.</summary>
internal readonly record struct Quote(string Before, string Words, string After)
{
    private const int Reach = 110;
    private const string Ellipsis = "…";

    public static Quote Of(Claim claim, string text)
    {
        var (start, end) = claim.Span;
        if (start < 0 || end > text.Length || start > end)
        {
            return new Quote("", PrintableText.Of(claim.Text), "");
        }

        int first = Math.Clamp(claim.Sentence.Start, 0, start);
        int last = Math.Clamp(claim.Sentence.End, end, text.Length);
        return new Quote(Head(text.AsSpan(first, start - first)), PrintableText.Of(text.AsSpan(start, end - start)), Tail(text.AsSpan(end, last - end)));
    }

    /// <summary>Cut at a blank where it is too long, so that no word is cut in two.</summary>
    private static string Head(ReadOnlySpan<char> text)
    {
        bool isCut = text.Length > Reach;
        if (isCut)
        {
            text = text[^Reach..];
            text = text[(text.IndexOf(' ') + 1)..];
        }

        return (isCut ? Ellipsis : "") + PrintableText.Of(text) + (text is [.., var last] && char.IsWhiteSpace(last) ? " " : "");
    }

    private static string Tail(ReadOnlySpan<char> text)
    {
        bool isCut = text.Length > Reach;
        if (isCut)
        {
            text = text[..Reach];
            text = text.LastIndexOf(' ') is > 0 and var blank ? text[..blank] : text;
        }

        return (text is [var first, ..] && char.IsWhiteSpace(first) ? " " : "") + PrintableText.Of(text) + (isCut ? Ellipsis : "");
    }
}
