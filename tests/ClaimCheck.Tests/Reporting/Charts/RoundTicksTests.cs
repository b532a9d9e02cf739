using ClaimCheck.Reporting.Charts;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Tests.Reporting.Charts;

public sealed class RoundTicksTests
{
    [TestCase("1980", "3500", "1,500 2,000 2,500 3,000 3,500")]
    [TestCase("0.045", "0.5", "0 0.2 0.4 0.6")]
    [TestCase("-7", "3", "-7.5 -5 -2.5 0 2.5 5")]
    [TestCase("58", "61", "58 59 60 61")]
    public void Numbers_go_in_round_steps(decimal low, decimal high, string expected) => Assert.That(Text(RoundTicks.Numbers(low, high, 4)), Is.EqualTo(expected));

    [TestCase(540, 720, "540 600 660 720")]
    [TestCase(720, 725, "720 722 724 726")]
    [TestCase(0, 1439, "0 360 720 1,080 1,440")]
    public void Minutes_go_in_steps_of_the_clock(decimal low, decimal high, string expected) => Assert.That(Text(RoundTicks.Minutes(low, high, 4)), Is.EqualTo(expected));

    private static string Text(IEnumerable<decimal> ticks) => string.Join(' ', ticks.Select(NumberText.Of));
}
