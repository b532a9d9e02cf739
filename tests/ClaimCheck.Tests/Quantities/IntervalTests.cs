using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Quantities;

public sealed class IntervalTests
{
    private static readonly Gen<Interval<int>> Intervals =
        from low in Gen.Choose(0, 12)
        from width in Gen.Choose(0, 6)
        from openLow in Gen.Choose(0, 5)
        from openHigh in Gen.Choose(0, 5)
        from lowInclusive in Gen.Elements(true, false)
        from highInclusive in Gen.Elements(true, false)
        select new Interval<int>(openLow == 0 ? null : low, openHigh == 0 ? null : low + width, lowInclusive, highInclusive);

    // "[" and "]" hold their ends, "(" and ")" do not, "_" is an open end.
    [TestCase("[1 2]", "[2 3]", true)]
    [TestCase("[1 2)", "[2 3]", false)]
    [TestCase("[1 2]", "(2 3]", false)]
    [TestCase("[1 2]", "[3 4]", false)]
    [TestCase("[1 5]", "[2 3]", true)]
    [TestCase("[_ 2]", "[2 _]", true)]
    [TestCase("[_ 2)", "[2 _]", false)]
    [TestCase("[_ _]", "[7 7]", true)]
    public void Ranges_overlap_where_they_share_a_value(string a, string b, bool expected) => Assert.Multiple(() =>
    {
        Assert.That(Parse(a).Overlaps(Parse(b)), Is.EqualTo(expected));
        Assert.That(Parse(b).Overlaps(Parse(a)), Is.EqualTo(expected));
    });

    [TestCase("[1 3]", 1, true)]
    [TestCase("(1 3]", 1, false)]
    [TestCase("[1 3)", 3, false)]
    [TestCase("[1 3]", 3, true)]
    [TestCase("[_ 3]", -99, true)]
    [TestCase("[3 _]", 99, true)]
    [TestCase("[3 _]", 2, false)]
    public void A_range_contains_what_lies_between_its_ends(string range, int value, bool expected) =>
        Assert.That(Parse(range).Contains(value), Is.EqualTo(expected));

    [Test]
    public void Overlap_is_symmetric() =>
        Properties.Hold(Intervals.Two(), pair => pair.Item1.Overlaps(pair.Item2) == pair.Item2.Overlaps(pair.Item1));

    [Test]
    public void Of_two_ranges_without_overlap_one_is_below_the_other() =>
        Properties.Hold(Intervals.Two(), pair => pair.Item1.Overlaps(pair.Item2) != (pair.Item1.IsBelow(pair.Item2) || pair.Item2.IsBelow(pair.Item1)));

    [Test]
    public void A_value_in_both_ranges_makes_them_overlap() =>
        Properties.Hold(Intervals.Two().Zip(Gen.Choose(-2, 20)), x =>
            !(x.Item1.Item1.Contains(x.Item2) && x.Item1.Item2.Contains(x.Item2)) || x.Item1.Item1.Overlaps(x.Item1.Item2));

    [Test]
    public void Exactly_holds_one_value() => Assert.That(Interval.Exactly(3), Is.EqualTo(Interval.Closed(3, 3)));

    private static Interval<int> Parse(string text)
    {
        string[] ends = text[1..^1].Split(' ');
        return new Interval<int>(End(ends[0]), End(ends[1]), text[0] == '[', text[^1] == ']');
    }

    private static int? End(string text) => text == "_" ? null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
