namespace ClaimCheck.Reporting.Html.Texts;

/// <summary>A stretch of a text in which nothing begins or ends.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Starting">Claims that begin with it.</param>
/// <param name="Claims">Claims that it belongs to, the shortest first; empty for plain text.</param>
internal sealed record TextPiece(TextSpan Span, IReadOnlyList<Claim> Starting, IReadOnlyList<Claim> Claims)
{
    /// <summary>Cuts a text wherever a claim begins or ends: claims may lie in one another or cross, elements of a page may not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claims">Its claims, in any order; what lies outside the text is left out.</param>
    public static IEnumerable<TextPiece> Of(string text, IEnumerable<Claim> claims)
    {
        List<Claim> waiting = [.. claims.Where(claim => claim.Span is { Start: >= 0, Length: > 0 } && claim.Span.End <= text.Length).OrderBy(claim => claim.Span.Start).ThenByDescending(claim => claim.Span.Length)];
        var open = new List<Claim>();
        int at = 0, next = 0;
        while (at < text.Length)
        {
            int first = next;
            for (; next < waiting.Count && waiting[next].Span.Start == at; next++)
            {
                open.Add(waiting[next]);
            }

            int end = open.Select(claim => claim.Span.End).Append(next < waiting.Count ? waiting[next].Span.Start : text.Length).Min();
            yield return new TextPiece(new TextSpan(at, end), waiting[first..next], [.. open.OrderBy(claim => claim.Span.Length)]);
            open.RemoveAll(claim => claim.Span.End <= end);
            at = end;
        }
    }
}
