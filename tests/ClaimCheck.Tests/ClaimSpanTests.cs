using ClaimCheck.Claims;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests;

/// <summary>What holds for the claims of any text: they lie in it, their text is what stands there, and they overlap only where one is nested in the other.</summary>
public class ClaimSpanTests
{
    private static readonly string[] Pieces =
    [
        "12", "3,400", "2.5", "million", "bn", "$", "US$", "€", "%", "per cent", "percentage points", "a", "half", "two", "thirds", "of", "one", "in", "four", "and", "to", "between", "from", "about", "nearly",
        "at least", "or more", "-", "–", "±", "/", "(", ")", ",", ".", ";", ":", "km", "miles", "an hour", "feet", "in", "kg", "°C", "years old", "-year-old", "aged", "Jane Doe", "he was", "three times", "twice",
        "dozens of", "several", "hundred", "the", "third", "second", "21st", "won 3-1", "5 to 4", "per 1,000", "January", "2024", "Tuesday", "3 p.m.", "\n", "\n\n", "[4]", "https://a.b/1", "COVID-19", "№", "½", "١٢",
        "\uD83D\uDE00", "\uD800", "x", "e6", "^", "No. 4", "pounds", "cents", "MUSD", "'", "\"", "plus or minus", "won", "people", "per", "an", "hours",
    ];

    [Test]
    public void Claims_of_any_text_lie_in_it_and_do_not_cross() => Properties.Hold(
        from words in Gen.Elements(Pieces).ArrayOf()
        from glue in Gen.Elements(" ", "", "  ")
        select string.Join(glue, words),
        text =>
        {
            IReadOnlyList<Claim> claims = new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0).Claims;
            return claims.All(claim => claim.Span.Start >= 0 && claim.Span.Length > 0 && claim.Span.End <= text.Length && claim.Text == text[claim.Span.Start..claim.Span.End])
                && claims.Zip(claims.Skip(1)).All(pair => !pair.First.Span.Overlaps(pair.Second.Span) || pair.First.Span.Contains(pair.Second.Span) || pair.Second.Span.Contains(pair.First.Span));
        },
        3000);
}
