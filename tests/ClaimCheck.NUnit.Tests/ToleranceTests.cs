namespace ClaimCheck.Testing.Tests;

public sealed class ToleranceTests
{
    [TestCase(-1)]
    [TestCase(100)]
    public void A_share_is_below_the_whole(int percent) => Assert.That(() => Tolerance.Percent(percent), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(-1)]
    [TestCase(36_601)]
    public void Days_are_not_ages(int days) => Assert.That(() => Tolerance.Days(days), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void It_is_said_in_words() =>
        Assert.That((Tolerance.Percent(2.5m).ToString(), Tolerance.Days(1).ToString(), Tolerance.Days(3).ToString(), default(Tolerance).ToString()), Is.EqualTo(("2.5 %", "1 day", "3 days", "0 days")));
}
