namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class PercentOrPointsTests
{
    [TestCase("Unemployment rose from 4% to 6%, up 2%.", "4% + 6% / 2%")]
    [TestCase("Unemployment rose from 4 percent to 6 percent, an increase of 2 percent.", "4 percent + 6 percent / 2 percent")]
    [TestCase("Support fell from 48% in May to 43% in June, a drop of 5%.", "48% + 43% / 5%")]
    [TestCase("The rate rose by 1.5 per cent from 4 per cent to 5.5 per cent.", "1.5 per cent / 4 per cent + 5.5 per cent")]
    [TestCase("Turnout fell 12% from 60% to 48%.", "12% / 60% + 48%")]
    public void Fires_on_a_change_that_only_points_explain(string text, string expected) => Assert.That(RuleReading.OfReport("percent-or-points", text), Is.EqualTo(expected));

    [TestCase("Unemployment in Marle rose by 2 percent in May. || Unemployment in Marle rose by 2 percentage points in May.", "2 percent / 2 percentage points")]
    [TestCase("Support for the mayor of Marle fell by 5 percentage points. || Support for the mayor of Marle fell by 5%.", "5 percentage points / 5%")]
    public void Fires_on_one_number_in_both(string texts, string expected) => Assert.That(RuleReading.OfReport("percent-or-points", texts), Is.EqualTo(expected));

    [TestCase("Unemployment rose from 4% to 6%, up 2 percentage points.")]
    [TestCase("Unemployment rose from 4% to 6%, up 50%.")]
    [TestCase("Support rose from 50% to 100%, up 100%.")]
    [TestCase("Unemployment rose from 4% to 6%, and 2% of mills closed.")]
    [TestCase("Unemployment rose from 4% to 6%, up 3%.")]
    [TestCase("Unemployment in Marle rose by 2 percent in May. || Unemployment in Marle rose by 3 percentage points in May.")]
    [TestCase("Unemployment in Marle rose by 2 percent in May. || Prices in Orvik fell by 2 percentage points.")]
    public void Is_silent_on_a_right_change_and_on_other_numbers(string texts) => Assert.That(RuleReading.OfReport("percent-or-points", texts), Is.Empty);

    [TestCase("Unemployment rose from 4% to 6%, up 2%.", "from \"4%\" to \"6%\" are 2 percentage points, which is 50 %.")]
    [TestCase("Turnout fell 12% from 60% to 48%.", "from \"60%\" to \"48%\" are 12 percentage points, which is 20 %.")]
    public void The_message_says_what_the_change_is(string text, string end) => Assert.That(RuleReading.Findings(text).Single().Message, Does.EndWith(end));

    [Test]
    public void Is_silent_on_what_does_not_compare() => Assert.That(RuleReading.OfReport("percent-or-points", "Sales rose from $4 million to $6 million, up 2%."), Is.Empty);
}
