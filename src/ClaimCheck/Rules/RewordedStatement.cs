using ClaimCheck.Claims;

namespace ClaimCheck.Rules;

/// <summary>
/// Finds two numbers that a document gives for one thing in other words: "the fire killed 12 people" in the lead, "15 died" below. Told by what is counted and what happened, where both are of known
/// classes, and the document gives it no third number. Only one who reads on knows whether they are two events, so what is found is for a look and not for trust.
/// </summary>
internal static class RewordedStatement
{
    /// <summary>Things that a document counts oftener than this are a table or a list.</summary>
    private const int MostAlike = 24;

    private const int ValuesOfOneFact = 2;

    /// <summary>Values further apart than this factor are rarely two counts of one thing.</summary>
    private const decimal FarthestApart = 2m;

    public static IEnumerable<(Claim First, Claim Second)> InOneDocument(ReportView report) =>
        from alike in report.Stated.Where(MayBeReworded).GroupBy(claim => (claim.Source.Index, claim.Slots.Head, claim.Slots.Event))
        where alike.Count() is > 1 and <= MostAlike && alike.Select(claim => claim.Quantity.Nominal).Distinct().Count() == ValuesOfOneFact
        from first in alike
        from second in alike
        where first.Span.Start < second.Span.Start && first.Slots.Sentence != second.Slots.Sentence && MayBeOne(first, second) && MayBeOfOneDay(first, second, report)
        select (first, second);

    private static bool MayBeReworded(Claim claim) =>
        claim.Quantity is { Kind: QuantityKind.Number, Nominal: > 0m, Hedge: not Hedge.Vague }
        && claim.Slots is { HeadGroup.Length: > 0, Event.Length: > 0, IsEventKnown: true, IsNoClaim: false, IsInName: false, IsDesignation: false, Ties.Count: 0, Rate.Length: 0 };

    private static bool MayBeOne(Claim a, Claim b) =>
        a.Slots.Stage == b.Slots.Stage && a.Slots.Modality == b.Slots.Modality && AreNear(a.Quantity.Nominal!.Value, b.Quantity.Nominal!.Value)
        && HaveSame(a.Slots.Modifiers, b.Slots.Modifiers) && HaveSame(a.Slots.Contrasts, b.Slots.Contrasts)
        && Fit(a.Slots.Place, b.Slots.Place) && Fit(a.Slots.Agent, b.Slots.Agent) && NameOneThing(a, b);

    private static bool AreNear(decimal a, decimal b) => Math.Max(a, b) <= FarthestApart * Math.Min(a, b);

    private static bool HaveSame(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.ToHashSet(StringComparer.Ordinal).SetEquals(b);

    private static bool Fit(string a, string b) => a.Length == 0 || b.Length == 0 || a == b;

    private static bool NameOneThing(Claim a, Claim b)
    {
        HashSet<string> names = Names(a), others = Names(b);
        return names.Count == 0 || others.Count == 0 || names.Overlaps(others);
    }

    private static HashSet<string> Names(Claim claim) =>
        claim.Slots.Context.Left.Concat(claim.Slots.Context.Right).Where(word => word.IsName).Select(word => word.Term).ToHashSet(StringComparer.Ordinal);

    /// <summary>Neither sentence has a day that the other's excludes, nor a year where the other has none: that is told of another time.</summary>
    private static bool MayBeOfOneDay(Claim a, Claim b, ReportView report)
    {
        List<Claim> dates = Dates(a, report), others = Dates(b, report);
        return !dates.Exists(date => others.Exists(other => report.AreOpposed(date, other))) && (HaveYear(dates) == HaveYear(others));
    }

    private static List<Claim> Dates(Claim claim, ReportView report) => [.. report.SentenceOf(claim).Where(other => other.Quantity.Kind == QuantityKind.Date)];

    private static bool HaveYear(List<Claim> dates) => dates.Exists(date => date.Quantity.Timex is { Length: > 0 } timex && char.IsAsciiDigit(timex[0]));
}
