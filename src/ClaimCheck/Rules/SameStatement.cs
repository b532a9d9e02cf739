using ClaimCheck.Claims;

namespace ClaimCheck.Rules;

/// <summary>
/// Finds pairs of claims that say the same of the same thing, by their wording alone, where alignment does not look: inside one document, and between values that do not
/// compare. Narrow on purpose, because a false alarm costs more than a miss. The work is bounded: where very many claims are alike, none is paired.
/// </summary>
internal static class SameStatement
{
    /// <summary>Claims that say one thing oftener than this are a table or a list, and state no fact twice.</summary>
    private const int MostAlike = 24;

    /// <summary>Shared words that make two sentences of one document say the same; with names among them one less.</summary>
    private const int WordsOfOneStatement = 4;

    /// <summary>A statement with more values than these in one document is a series ("Fixed 3 bugs" in every entry of a list of changes), and none contradicts another.</summary>
    private const int ValuesOfOneFact = 2;

    private const double ShareOfOneStatement = 0.6;
    private const double ShareWithOneNumber = 0.3;

    /// <summary>
    /// Pairs of claims of one document whose sentences say the same with different values: the same thing counted, the same event, names and time, and no other
    /// number that could tell the two apart.
    /// </summary>
    public static IEnumerable<(Claim First, Claim Second)> InOneDocument(ReportView report) =>
        from alike in report.Stated.Where(MayRepeat).GroupBy(claim => (claim.Source.Index, claim.Quantity.Kind, claim.Slots.Head, claim.Slots.Event))
        where alike.Count() is > 1 and <= MostAlike
        from first in alike
        let same = alike.Where(other => IsSameInOneDocument(first, other, report)).ToList()
        where same.Append(first).Select(claim => claim.Quantity).Distinct().Count() <= ValuesOfOneFact
        from second in same
        where first.Span.Start < second.Span.Start
        select (first, second);

    /// <summary>Pairs of claims of two sentences with the same number, in different units, that say the same otherwise.</summary>
    public static IEnumerable<(Claim First, Claim Second)> WithOneNumber(ReportView report) =>
        from alike in report.Stated.Where(claim => IsPlain(claim) && claim.Quantity.UnitOfMeasure is not null).GroupBy(claim => (claim.Quantity.Nominal, claim.Slots.Event))
        where alike.Count() is > 1 and <= MostAlike
        from first in alike
        from second in alike
        where ComesBefore(first, second) && first.Quantity.UnitOfMeasure != second.Quantity.UnitOfMeasure
            && (first.Slots.Event.Length > 0 || ShareAContrast(first.Slots, second.Slots)) && HaveOneFrame(first.Slots, second.Slots) && AreAlike(first, second)
        select (first, second);

    private static bool IsSameInOneDocument(Claim first, Claim second, ReportView report) =>
        first.Slots.Sentence != second.Slots.Sentence && HaveOneFrame(first.Slots, second.Slots) && SayTheSame(first, second) && AreOfOneCase(first, second, report);

    private static bool MayRepeat(Claim claim) =>
        IsPlain(claim) && (claim.Slots.Head.Length > 0 || (claim.Slots.Event.Length > 0 && !claim.Slots.IsTimeOfReport));

    private static bool IsPlain(Claim claim) =>
        !claim.Slots.IsNoClaim && !claim.Slots.IsInName && claim.Slots.Ties.Count == 0 && claim.Quantity.Hedge != Hedge.Vague
        && claim.Quantity.Kind is not (QuantityKind.Ordinal or QuantityKind.Set or QuantityKind.Score);

    private static bool ComesBefore(Claim a, Claim b) =>
        (a.Source.Index, a.Span.Start).CompareTo((b.Source.Index, b.Span.Start)) < 0 && (a.Source.Index != b.Source.Index || a.Slots.Sentence != b.Slots.Sentence);

    private static bool HaveOneFrame(ClaimSlots a, ClaimSlots b) =>
        a.Stage == b.Stage && a.Modality == b.Modality && a.Modifiers.ToHashSet(StringComparer.Ordinal).SetEquals(b.Modifiers) && a.Contrasts.ToHashSet(StringComparer.Ordinal).SetEquals(b.Contrasts);

    private static bool ShareAContrast(ClaimSlots a, ClaimSlots b) => a.Contrasts.Intersect(b.Contrasts, StringComparer.Ordinal).Any();

    private static bool SayTheSame(Claim a, Claim b)
    {
        (HashSet<string> names, HashSet<string> otherNames) = (Words(a, isName: true), Words(b, isName: true));
        (HashSet<string> words, HashSet<string> otherWords) = (Words(a, isName: false), Words(b, isName: false));
        int shared = words.Intersect(otherWords).Count(), all = words.Union(otherWords).Count();
        return names.SetEquals(otherNames) && shared > 0 && shared >= ShareOfOneStatement * all && shared + names.Count >= WordsOfOneStatement - Math.Sign(names.Count);
    }

    private static bool AreAlike(Claim a, Claim b)
    {
        (HashSet<string> names, HashSet<string> otherNames) = (Words(a, isName: true), Words(b, isName: true));
        bool namesDiffer = names.Count > 0 && otherNames.Count > 0 && !names.Overlaps(otherNames);
        names.UnionWith(Words(a, isName: false));
        otherNames.UnionWith(Words(b, isName: false));
        int shared = names.Intersect(otherNames).Count();
        return !namesDiffer && shared > 1 && shared >= ShareWithOneNumber * names.Union(otherNames).Count();
    }

    /// <summary>Nothing else in the two sentences tells the cases apart: their dates and other numbers are the same.</summary>
    private static bool AreOfOneCase(Claim a, Claim b, ReportView report) =>
        a.Slots.Labels == b.Slots.Labels && Others(a, report).Order(StringComparer.Ordinal).SequenceEqual(Others(b, report).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Others(Claim claim, ReportView report) =>
        report.SentenceOf(claim).Where(other => other != claim).Select(other => other.Quantity.Resolved ?? other.Quantity.Timex ?? $"{other.Quantity.Range} {other.Quantity.Unit}");

    private static HashSet<string> Words(Claim claim, bool isName) =>
        claim.Slots.Context.Left.Concat(claim.Slots.Context.Right).Where(word => word.IsName == isName).Select(word => word.Term).ToHashSet(StringComparer.Ordinal);
}
