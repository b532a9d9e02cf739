using ClaimCheck.Quantities;
using ClaimCheck.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Rules;

public sealed class PositionFinderTests
{
    // Ranges as low-high; expected positions as the indexes of claims.
    [TestCase("1-1 1-1", "0,1")]
    [TestCase("1-1 2-2", "0 1")]
    [TestCase("1-2 2-3", "0,1")]
    [TestCase("1-2 2-3 3-4", "0,1 1,2")]
    [TestCase("6.1-6.1 5.5-6.5 6.2-6.2", "0,1 1,2")]
    [TestCase("1-9 2-3 4-5 6-7", "0,1 0,2 0,3")]
    [TestCase("1-4 2-5 3-6 5-7", "0,1,2 1,2,3")]
    [TestCase("7-8 1-2 1-8", "0,2 1,2")]
    [TestCase("1-2 3-4 1-2 3-4", "0,2 1,3")]
    public void Positions_are_maximal_sets_that_can_hold_together(string ranges, string expected) =>
        Assert.That(Written(Find(Parse(ranges))), Is.EqualTo(expected));

    [Test]
    public void Every_claim_is_in_a_position_and_a_position_holds_together_pairwise() =>
        Properties.Hold(Ranges(1, 30), ranges =>
        {
            List<Claim> claims = Claims(ranges);
            IReadOnlyList<List<int>> positions = Find(ranges);
            return positions.SelectMany(x => x).Distinct().Count() == claims.Count && positions.All(position => HoldTogether(position, claims));
        });

    [Test]
    public void No_position_can_take_in_another_claim() =>
        Properties.Hold(Ranges(1, 30), ranges =>
        {
            List<Claim> claims = Claims(ranges);
            return Find(ranges).All(position => !Enumerable.Range(0, claims.Count).Except(position).Any(other => HoldTogether([.. position, other], claims)));
        });

    [Test]
    public void The_order_of_claims_changes_no_position() =>
        Properties.Hold(Ranges(1, 20), ranges =>
        {
            int last = ranges.Length - 1;
            var mirrored = Find([.. ranges.Reverse()]).Select(position => position.Select(i => last - i).Order().ToList());
            return Written(Sorted(mirrored)) == Written(Sorted(Find(ranges)));
        });

    [Test]
    public void Beyond_the_exact_limit_every_claim_is_in_one_position_that_holds_together() =>
        Properties.Hold(Ranges(PositionFinder.ExactLimit + 20, 300), ranges =>
        {
            List<Claim> claims = Claims(ranges);
            IReadOnlyList<List<int>> positions = Find(ranges);
            return positions.SelectMany(x => x).Distinct().Count() == claims.Count && positions.All(position => HoldTogether(position, claims));
        }, cases: 20);

    [Test]
    public void Thousands_of_different_values_are_divided_in_a_moment()
    {
        var staircase = Enumerable.Range(0, 5_000).Select(i => (i, i + 2_500)).ToArray();
        int compared = 0;
        var table = new ValueTable(Claims(staircase), (a, b) =>
        {
            compared++;
            return TestClaims.Compare(a, b);
        });
        Assert.That(PositionFinder.Find(table).SelectMany(rows => rows).Count(), Is.EqualTo(5_000));
        Assert.That(compared, Is.LessThan(20_000));
    }

    [Test]
    public void A_relation_with_too_many_positions_ends_soon()
    {
        // Pairs of values that exclude each other, 30 of them: 2^30 maximal sets.
        var claims = Enumerable.Range(0, 60).Select(i => TestClaims.Number("a", i, at: i)).ToList();
        var table = new ValueTable(claims, (a, b) => new((int)a.Nominal! / 2 == (int)b.Nominal! / 2 ? Relation.Differ : Relation.Overlap));
        IReadOnlyList<IReadOnlyList<int>> positions = PositionFinder.Find(table);
        Assert.That(positions.SelectMany(rows => rows).Distinct().Count(), Is.EqualTo(60));
    }

    private static Gen<(int Low, int High)[]> Ranges(int least, int most) =>
        from count in Gen.Choose(least, most)
        from ranges in (from low in Gen.Choose(0, 40) from width in Gen.Choose(0, 12) select (low, low + width)).ArrayOf(count)
        select ranges;

    private static (int, int)[] Tenths(IEnumerable<decimal[]> ranges) => [.. ranges.Select(r => ((int)(r[0] * 10), (int)(r[1] * 10)))];

    private static (int, int)[] Parse(string ranges) =>
        Tenths(ranges.Split(' ').Select(range => range.Split('-').Select(end => decimal.Parse(end, System.Globalization.CultureInfo.InvariantCulture)).ToArray()));

    private static List<Claim> Claims((int Low, int High)[] ranges) =>
        [.. ranges.Select((range, index) => TestClaims.Between("a", range.Low, range.High, index))];

    private static List<List<int>> Find((int Low, int High)[] ranges)
    {
        List<Claim> claims = Claims(ranges);
        var table = new ValueTable(claims, TestClaims.Compare);
        return Sorted(PositionFinder.Find(table).Select(rows => rows.SelectMany(table.ClaimsOf).Select(claim => claim.Span.Start / 100).Order().ToList()));
    }

    private static List<List<int>> Sorted(IEnumerable<List<int>> positions) =>
        [.. positions.OrderBy(position => string.Join(',', position.Select(i => $"{i:000}")), StringComparer.Ordinal)];

    private static string Written(IEnumerable<List<int>> positions) => string.Join(' ', positions.Select(position => string.Join(',', position)));

    private static bool HoldTogether(List<int> position, List<Claim> claims) =>
        position.TrueForAll(i => position.TrueForAll(j => TestClaims.Compare(claims[i].Quantity, claims[j].Quantity).CanHoldTogether));
}
