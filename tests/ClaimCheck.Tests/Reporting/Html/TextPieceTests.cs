using ClaimCheck.Reporting.Html.Texts;

namespace ClaimCheck.Tests.Reporting.Html;

/// <summary>A text cut where claims begin and end, written as "piece(claims)", "piece" alone where there is none.</summary>
public sealed class TextPieceTests
{
    [TestCase("plain", "", "plain")]
    [TestCase("", "", "")]
    [TestCase("one two three", "4-7", "one |two(c1)| three")]
    [TestCase("one two", "0-7", "one two(c1)")]
    [TestCase("one two", "0-3 4-7", "one(c1)| |two(c2)")]
    [TestCase("onetwo", "0-3 3-6", "one(c1)|two(c2)")]
    [TestCase("15 of 60", "0-8 0-2", "15(c2 c1)| of 60(c1)")]
    [TestCase("a 15 of 60 b", "2-10 8-10", "a |15 of (c1)|60(c2 c1)| b")]
    [TestCase("abcdef", "0-4 2-6", "ab(c1)|cd(c1 c2)|ef(c2)")]
    [TestCase("abc", "0-3 0-3", "abc(c1 c2)")]
    [TestCase("abc", "1-9", "abc")]
    [TestCase("abc", "2-2", "abc")]
    public void Is_cut_where_a_claim_begins_or_ends(string text, string spans, string expected)
    {
        var source = new Source(0, "a", null);
        var claims = spans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((span, index) =>
        {
            int[] ends = [.. span.Split('-').Select(int.Parse)];
            return new Claim(source, new TextSpan(ends[0], ends[1]), "", HandMade.Number(1, 1, 1)) { Id = $"c{index + 1}" };
        });
        var pieces = TextPiece.Of(text, claims).Select(piece =>
            text[piece.Span.Start..piece.Span.End] + (piece.Claims.Count > 0 ? $"({string.Join(' ', piece.Claims.Select(claim => claim.Id))})" : ""));
        Assert.That(string.Join('|', pieces), Is.EqualTo(expected));
    }

    [Test]
    public void Every_claim_starts_once()
    {
        var source = new Source(0, "a", null);
        Claim[] claims = [.. new[] { (0, 8), (0, 2), (6, 8) }.Select((span, index) => new Claim(source, new TextSpan(span.Item1, span.Item2), "", HandMade.Number(1, 1, 1)) { Id = $"c{index}" })];
        Assert.That(TextPiece.Of("15 of 60", claims).SelectMany(piece => piece.Starting).Select(claim => claim.Id), Is.EqualTo(new[] { "c0", "c1", "c2" }));
    }
}
