using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;

namespace ClaimCheck.Tests.Claims.Ties;

/// <summary>How the numbers of a sentence belong together: "part kind whole", one sentence a case.</summary>
public sealed class TieReaderTests
{
    [TestCase("The crash killed 12 people: 7 men and 5 women.", "7 Listed 12; 5 Listed 12")]
    [TestCase("The crash killed 12 people (7 men, 5 women).", "7 Listed 12; 5 Listed 12")]
    [TestCase("The crash killed 12 people — 7 men and 5 women.", "7 Listed 12; 5 Listed 12")]
    [TestCase("The crash killed 12 people: 7 men, and in Marle the rain lasted for days and days.", "")]
    [TestCase("Two things matter: 12 people came in March, while nobody in the town knew of it, and 5 left.", "")]
    [TestCase("The storm killed 12 people, including 5 women.", "5 Included 12")]
    [TestCase("The storm killed 12 people, including 5 women, 3 men and 4 children.", "5 Included 12; 3 Included 12; 4 Included 12")]
    [TestCase("The storm killed 12 people, 5 of them children.", "5 Included 12")]
    [TestCase("The storm killed 12 people, among them 5 children.", "5 Included 12")]
    [TestCase("Of the 48 passengers, 20 died.", "20 OutOf 48")]
    [TestCase("Of 48 passengers on the ferry, 20 died.", "20 OutOf 48")]
    [TestCase("They saw 20 of the 48.", "20 OutOf 48")]
    [TestCase("They saw 20 passengers (42%) of the 48.", "20 OutOf 48; 42% Restates 20")]
    [TestCase("In all, 15 of 60 (25%) came.", "25% Restates 15 of 60")]
    [TestCase("In all, 15 of 60 patients (25%) came.", "25% Restates 15 of 60")]
    [TestCase("The road is 10 km, or 6 miles, long.", "6 miles Restates 10 km")]
    [TestCase("The road is 10 km or 12 km long.", "")]
    [TestCase("Of late, 12 men and 20 women came.", "")]
    [TestCase("Shares rose from 4% to 6%, up 2%.", "2% Change 4% 6%")]
    [TestCase("Shares fell 2% from 6% to 4%.", "2% Change 6% 4%")]
    [TestCase("They went from 4 towns to 6 towns.", "")]
    public void Ties(string text, string expected) => Assert.That(Written(text), Is.EqualTo(expected));

    [TestCase("As of 3 March 2025, 12 people had died.", "12 2025-03-03")]
    [TestCase("By March 2025 the storm had killed 12 people.", "12 2025-03-01")]
    [TestCase("On 3 March 2025, 12 people died.", "")]
    [TestCase("The town will hire 12 people by 3 March 2025.", "")]
    [TestCase("Until 3 March 2025, and again by 9 March 2025, 12 people came.", "")]
    public void Days_of_counts(string text, string expected) => Assert.That(
        string.Join("; ", Read(text).Where(claim => claim.Slots.AsOf is not null).Select(claim => $"{claim.Text} {claim.Slots.AsOf!.Value.Low:yyyy-MM-dd}")), Is.EqualTo(expected));

    [Test]
    public void A_long_row_of_numbers_is_tied_in_a_moment() =>
        Assert.That(Read("There were 12 people: " + string.Concat(Enumerable.Repeat("5 men, ", 20_000))), Has.Count.GreaterThan(20_000));

    private static string Written(string text)
    {
        IReadOnlyList<Claim> claims = Read(text);
        return string.Join("; ", claims.SelectMany(claim => claim.Slots.Ties.Select(tie =>
            $"{claim.Text} {tie.Kind} {claims[tie.Other].Text}{(tie.End >= 0 ? " " + claims[tie.End].Text : "")}")));
    }

    private static IReadOnlyList<Claim> Read(string text) => new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0).Claims;
}
