using ClaimCheck.Alignment;
using ClaimCheck.Quantities;
using ClaimCheck.Rules;

namespace ClaimCheck;

/// <summary>
/// A group of claims as rules see it: its positions, and which of its claims oppose each other. Immutable; all its claims compare, directly or through others.
/// </summary>
public sealed class GroupView
{
    /// <summary>Of claims that state one value in one way, so many stand for all in <see cref="Oppositions"/>.</summary>
    private const int ClaimsPerValue = 8;

    private readonly ClaimGroup _group;

    private GroupView(ClaimGroup group, IReadOnlyList<Claim> claims, ValueTable values)
    {
        _group = group;
        Claims = claims;
        Why = [.. group.Why.Select(match => match.Reason)];
        var order = new Dictionary<Claim, int>(ReferenceEqualityComparer.Instance);
        foreach (Claim claim in claims)
        {
            order.TryAdd(claim, order.Count);
        }

        IReadOnlyList<IReadOnlyList<int>> positions = PositionFinder.Find(values);
        Positions =
        [
            .. positions.Select(rows => PositionOf(rows, values, order))
                .OrderBy(position => order[position.Claims[0]]).ThenBy(position => order[position.Claims[^1]]),
        ];
        Oppositions = [.. Oppose(values, Representatives(values, positions), order)];
    }

    /// <summary>The claims, in the order of documents and text.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>How sure it is that they state one fact.</summary>
    public double Confidence => _group.Confidence;

    /// <summary>Why they were taken to.</summary>
    public IReadOnlyList<string> Why { get; }

    /// <summary>The maximal sets of claims that can all hold together, in the order of their first claims.</summary>
    public IReadOnlyList<Position> Positions { get; }

    /// <summary>
    /// The pairs of claims that cannot both hold, in the order of claims; empty where nothing is in conflict, even if values of different kinds make more
    /// than one position. Bounded: where one value is stated many times, the first eight claims stand for all.
    /// </summary>
    public IReadOnlyList<Opposition> Oppositions { get; }

    /// <summary>A finding of the group's positions, with its distance, the reasons why both sides may be true, a severity that these have softened, and a message.</summary>
    /// <param name="rule">The rule that finds it.</param>
    /// <param name="remark">What the rule has to add, as the end of a sentence: "one is at least twice the other"; empty for nothing.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="InvalidOperationException">Nothing in the group is in conflict.</exception>
    public Finding Conflict(RuleDescriptor rule, string remark = "")
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(remark);
        return Oppositions.Count > 0 ? ConflictFinding.Of(rule, this, remark) : throw new InvalidOperationException("No two claims of the group oppose each other.");
    }

    /// <summary>The views of a group: one for each set of claims whose values compare, and none for a claim that compares with no other.</summary>
    internal static IReadOnlyList<GroupView> Of(ClaimGroup group, Func<Quantity, Quantity, QuantityRelation> compare)
    {
        var claims = group.Claims.OrderBy(claim => claim.Source.Index).ThenBy(claim => claim.Span.Start).ThenBy(claim => claim.Span.End).ToList();
        var values = new ValueTable(claims, compare);
        List<List<int>> parts = ComparableRows.Of(values);
        if (parts.Count == 1)
        {
            return claims.Count > 1 ? [new GroupView(group, claims, values)] : [];
        }

        var views = new List<GroupView>();
        foreach (List<int> rows in parts)
        {
            var kept = rows.SelectMany(values.ClaimsOf).ToHashSet(ReferenceEqualityComparer.Instance);
            if (kept.Count > 1)
            {
                List<Claim> part = claims.FindAll(kept.Contains);
                views.Add(new GroupView(group, part, new ValueTable(part, compare)));
            }
        }

        return views;
    }

    private static Position PositionOf(IReadOnlyList<int> rows, ValueTable values, Dictionary<Claim, int> order) =>
        new([.. rows.SelectMany(values.ClaimsOf).OrderBy(claim => order[claim])]);

    private static List<int> Representatives(ValueTable values, IReadOnlyList<IReadOnlyList<int>> positions)
    {
        if (values.Count <= PositionFinder.ExactLimit)
        {
            return [.. Enumerable.Range(0, values.Count)];
        }

        (int endsFirst, int beginsLast) = LineSweep.Extremes(values);
        return [.. positions.Take(PositionFinder.ExactLimit).Select(rows => rows[0]).Append(endsFirst).Append(beginsLast).Distinct().Order()];
    }

    private static IEnumerable<Opposition> Oppose(ValueTable values, List<int> rows, Dictionary<Claim, int> order)
    {
        var pairs = from a in rows
                    from b in rows
                    where a < b && values.AreOpposed(a, b)
                    from first in values.ClaimsOf(a).Take(ClaimsPerValue)
                    from second in values.ClaimsOf(b).Take(ClaimsPerValue)
                    select order[first] < order[second]
                        ? new Opposition(first, second, values.Relate(a, b))
                        : new Opposition(second, first, values.Relate(b, a));
        return pairs.OrderBy(pair => order[pair.First]).ThenBy(pair => order[pair.Second]);
    }
}
