using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Tests.Reporting.Wording;

public sealed class TimexWordsTests
{
    [TestCase("XXXX-01-21", "21 January, the year open")]
    [TestCase("XXXX-12", "December, the year open")]
    [TestCase("XXXX-WXX-1", "a Monday")]
    [TestCase("XXXX-WXX-7", "a Sunday")]
    [TestCase("PAST_REF", "in the past")]
    [TestCase("XXXX-13-01", "XXXX-13-01")]
    [TestCase("XXXX-01-32", "XXXX-01-32")]
    [TestCase("XXXX-SU", "XXXX-SU")]
    [TestCase("XXXX-WXX-8", "XXXX-WXX-8")]
    [TestCase("PTXM", "PTXM")]
    [TestCase("", "")]
    public void Say_what_is_open(string timex, string expected) => Assert.That(TimexWords.Of(timex), Is.EqualTo(expected));
}
