using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>Which counts may have grown between two reports.</summary>
public sealed class GrowingCountTests
{
    [TestCase("die", "die", true)]
    [TestCase("die", "build", false)]
    [TestCase("build", "die", false)]
    [TestCase("build", "build", false)]
    public void Victims_may_have_grown_and_houses_not(string first, string second, bool mayHaveGrown) =>
        Assert.That(GrowingCount.MayHaveGrown(TestClaims.Number("a", 3).With(first), TestClaims.Number("b", 5).With(second)), Is.EqualTo(mayHaveGrown));

    [Test]
    public void Within_one_document_nothing_grows() =>
        Assert.That(GrowingCount.MayHaveGrown(TestClaims.Number("a", 3).With("die"), TestClaims.Number("a", 5, at: 1).With("die")), Is.False);

    [TestCase(true, true, 4, false)]
    [TestCase(true, true, 5, true)]
    [TestCase(true, false, 4, true)]
    [TestCase(false, true, 4, true)]
    public void What_both_date_on_one_day_has_not_grown(bool isDated, bool isOtherDated, int day, bool mayHaveGrown) => Assert.That(
        GrowingCount.MayHaveGrown(TestClaims.Number("a", 3).With("die", dated: isDated).Published(4), TestClaims.Number("b", 5).With("die", dated: isOtherDated).Published(day)),
        Is.EqualTo(mayHaveGrown));

    [TestCase(3, 1, 5, 2, true)]
    [TestCase(5, 2, 3, 1, true)]
    [TestCase(5, 1, 3, 2, false)]
    [TestCase(3, 1, 3, 2, false)]
    [TestCase(3, 1, 5, 1, false)]
    public void Where_both_say_as_of_when_the_later_has_to_be_larger(int first, int day, int second, int otherDay, bool mayHaveGrown) =>
        Assert.That(GrowingCount.MayHaveGrown(AsOf("a", first, day), AsOf("b", second, otherDay)), Is.EqualTo(mayHaveGrown));

    [Test]
    public void Where_one_says_as_of_when_the_other_is_of_its_publication() =>
        Assert.That(GrowingCount.HasGrownSince(AsOf("a", 3, 1), TestClaims.Number("b", 5).With("die").Published(2)), Is.True);

    private static Claim AsOf(string source, decimal count, int day)
    {
        Claim claim = TestClaims.Number(source, count).With("die");
        return claim with { Slots = claim.Slots with { AsOf = Interval.Exactly(new DateOnly(2031, 5, day)) } };
    }
}
