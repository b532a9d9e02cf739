using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Tests.Reporting.Wording;

public sealed class NumberTextTests
{
    [TestCase("0.3333333333333333333333333333", "0.333")]
    [TestCase("0.0123456", "0.0123")]
    [TestCase("1234567.5", "1,234,567.5")]
    [TestCase("0", "0")]
    [TestCase("-2.50", "-2.5")]
    public void Digits_that_say_nothing_are_left_out(string number, string expected) =>
        Assert.That(NumberText.Rounded(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(expected));
}
