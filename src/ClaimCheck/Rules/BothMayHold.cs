using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Rules;

/// <summary>
/// Reasons why two claims that contradict each other may both be true. They never take a conflict away: they are said beside it and soften it.
/// </summary>
internal static class BothMayHold
{
    /// <summary>Only an open bound keeps the two apart: "at least five" and 22.</summary>
    public const string Bound = "bound";

    /// <summary>Two ranges or ceilings that meet and have other ends: two estimates may both be right, two limits not. "Less than 100" and "100" are such ends too.</summary>
    public const string Range = "range";

    /// <summary>A count that grows with time, and nothing says that both speak of one time.</summary>
    public const string UndatedCount = "undated-count";

    /// <summary>One counts a part of what the other counts; the part follows after a colon: "subset:male".</summary>
    public const string Subset = "subset";

    /// <summary>One is an initial or additional figure, the other is not.</summary>
    public const string Stage = "stage";

    /// <summary>The table: each row says for a pair which reasons it sees. The order is the order of the report.</summary>
    private static readonly Func<Opposition, IEnumerable<string>>[] Table =
    [
        pair => When(pair.Relation.Relation == Relation.BoundOnly, Bound),
        pair => When(pair.Relation.Relation == Relation.EndsDiffer, Range),
        pair => When(GrowingCount.MayHaveGrown(pair.First, pair.Second), UndatedCount),
        pair => Subsets(pair.First, pair.Second).Concat(Subsets(pair.Second, pair.First)),
        pair => When(AreOtherStages(pair.First.Slots.Stage, pair.Second.Slots.Stage), Stage),
    ];

    /// <summary>
    /// The reasons, each once. Empty where at least one pair has none: what is certainly contradicted is not excused by what stands beside it.
    /// </summary>
    public static IReadOnlyList<string> ReasonsFor(IReadOnlyList<Opposition> oppositions)
    {
        var seen = new List<(int Row, string Reason)>();
        foreach (Opposition pair in oppositions)
        {
            int before = seen.Count;
            seen.AddRange(Table.SelectMany((row, index) => row(pair).Select(reason => (index, reason))));
            if (seen.Count == before)
            {
                return [];
            }
        }

        return [.. seen.Distinct().OrderBy(x => x.Row).ThenBy(x => x.Reason, StringComparer.Ordinal).Select(x => x.Reason)];
    }

    private static IEnumerable<string> When(bool holds, string reason) => holds ? [reason] : [];

    /// <summary>What narrows <paramref name="part"/> and not <paramref name="whole"/>: a part can be smaller than its whole, never larger.</summary>
    private static IEnumerable<string> Subsets(Claim part, Claim whole)
    {
        List<string> narrower = People.Populations(part), wider = People.Populations(whole);
        bool isPart = narrower.Count > wider.Count && wider.TrueForAll(narrower.Contains);
        return isPart && LinePlace.Of(part.Quantity).Low <= LinePlace.Of(whole.Quantity).High
            ? narrower.Except(wider).Select(name => $"{Subset}:{name}")
            : [];
    }

    /// <summary>"So far" beside nothing said is one count at one time; a first, further or total figure beside any other is another thing.</summary>
    private static bool AreOtherStages(Stage a, Stage b) =>
        a != b && (IsPartial(a) || IsPartial(b) || (a != Claims.Stage.Unspecified && b != Claims.Stage.Unspecified));

    private static bool IsPartial(Stage stage) => stage is Claims.Stage.Initial or Claims.Stage.Further;
}
