namespace ClaimCheck.Tests.Claims;

/// <summary>A mention that states two things is listed whole and in its parts.</summary>
public sealed class NestedClaimTests
{
    [TestCase("It was on Monday, January 21, 2026.", "Monday, January 21, 2026 / Monday XXXX-WXX-1 / January 21, 2026 2026-01-21")]
    [TestCase("It was on Wed 21 January.", "Wed 21 January / Wed XXXX-WXX-3 / 21 January XXXX-01-21")]
    [TestCase("It was on January 21, 2026.", "January 21, 2026")]
    [TestCase("It was on Tuesday.", "Tuesday")]
    public void Claims_in_their_order(string text, string expected)
    {
        IReadOnlyList<Claim> claims = Check(text);
        Assert.That(string.Join(" / ", claims.Select((claim, index) => index == 0 ? claim.Text : $"{claim.Text} {claim.Quantity.Timex}")), Is.EqualTo(expected));
        Assert.That(claims.Select(claim => claim.Id), Is.EqualTo(Enumerable.Range(1, claims.Count).Select(n => $"c{n}")));
    }

    [Test]
    public void A_part_is_skipped_as_one() => Assert.That(
        Check("It was on Wednesday, January 21, 2026.").Select(claim => claim.Skipped), Is.EqualTo(new[] { SkipReason.NoCounterpart, SkipReason.Part, SkipReason.Part }));

    [Test]
    public void Parts_take_no_part_in_agreement()
    {
        Report report = ClaimChecker.Default.Check(
        [
            new Document("a.txt", "The bridge of Marle was opened on Wednesday, January 21, 2026."), new Document("b.txt", "The bridge of Marle was opened on January 21, 2026."),
        ]);
        Assert.That(report.Findings.Single().Positions.Single().Claims.Select(claim => claim.Text), Is.EqualTo(new[] { "Wednesday, January 21, 2026", "January 21, 2026" }));
    }

    private static IReadOnlyList<Claim> Check(string text) => ClaimChecker.Default.Check([new Document("a.txt", text)]).Claims;
}
