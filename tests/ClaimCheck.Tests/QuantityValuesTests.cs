using ClaimCheck.Alignment;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests;

/// <summary>What alignment sees of values.</summary>
public sealed class QuantityValuesTests
{
    private static readonly QuantityValues Values = new(new QuantityComparer(ComparisonWidths.Default));

    [TestCase("They moved 300 men.", "300", "Number")]
    [TestCase("The third man left.", "third", "Ordinal")]
    [TestCase("Prices rose 4 percent.", "4 percent", "Percent")]
    [TestCase("It cost $4 million.", "$4 million", "Money")]
    [TestCase("It ran 10 km.", "10 km", "Measure")]
    [TestCase("It lasted three days.", "three days", "Duration")]
    [TestCase("They met on January 21, 2026.", "January 21, 2026", "FullDate")]
    [TestCase("They met on January 21.", "January 21", "MonthDay")]
    [TestCase("They met in March 2019.", "March 2019", "Month")]
    [TestCase("They met in 2019.", "2019", "Year")]
    [TestCase("They met on Tuesday.", "Tuesday", "Weekday")]
    [TestCase("They met yesterday.", "yesterday", "RelativeDate")]
    public void Every_value_has_a_family(string text, string claim, string family) => Assert.That(Values.TraitsOf(Read(text, claim)).Family.ToString(), Is.EqualTo(family));

    [TestCase("2,200 men", "2,200", 2)]
    [TestCase("2,130 men", "2,130", 3)]
    [TestCase("7 men", "7", 1)]
    [TestCase("6.1 km", "6.1 km", 2)]
    public void Trailing_zeros_are_no_significant_digits(string text, string claim, int digits) => Assert.That(Values.TraitsOf(Read(text, claim)).Digits, Is.EqualTo(digits));

    [Test]
    public void The_same_value_in_words_and_digits_has_one_key() =>
        Assert.That(Values.TraitsOf(Read("three thousand men", "three thousand")).ValueKey, Is.EqualTo(Values.TraitsOf(Read("3,000 men", "3,000")).ValueKey));

    [Test]
    public void Nearer_values_are_closer()
    {
        Claim a = Read("2,200 men", "2,200"), b = Read("3,000 men", "3,000"), c = Read("90,000 men", "90,000");
        Assert.That(Values.Closeness(a, b), Is.GreaterThan(Values.Closeness(a, c)).And.EqualTo(Values.Closeness(b, a)));
    }

    private static Claim Read(string text, string claim) =>
        new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0).Claims.First(c => c.Text == claim);
}
