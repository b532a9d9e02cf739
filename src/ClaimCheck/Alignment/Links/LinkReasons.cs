using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Links;

/// <summary>Says in words why two claims were taken to state one fact.</summary>
internal static class LinkReasons
{
    public static IReadOnlyList<SlotMatch> Of(ClaimPair pair, FeatureVector<LinkFeature> features)
    {
        var reasons = new List<SlotMatch>();
        ClaimSlots a = pair.A.Claim.Slots, b = pair.B.Claim.Slots;
        if (features[LinkFeature.HeadEqual] > 0)
        {
            reasons.Add(new SlotMatch($"same thing: {Both(pair.A.Claim.Subject, pair.B.Claim.Subject, a.Head)}"));
        }

        if (features[LinkFeature.EventEqual] > 0)
        {
            reasons.Add(new SlotMatch($"same event: {Both(pair.A.Claim.Predicate, pair.B.Claim.Predicate, a.Event)}"));
        }

        if (pair.Level >= ValueLevel.Overlap)
        {
            reasons.Add(new SlotMatch(pair.Level == ValueLevel.Equal ? "the same value" : "values that can hold together"));
        }

        string[] shared = [.. SharedWords(a.Context, b.Context).Take(4)];
        if (shared.Length > 0)
        {
            reasons.Add(new SlotMatch($"shared words nearby: {string.Join(", ", shared)}"));
        }

        if (features[LinkFeature.SentenceMutual] > 0)
        {
            reasons.Add(new SlotMatch("each sentence is the other text's nearest"));
        }

        return reasons;
    }

    private static IEnumerable<string> SharedWords(ClaimContext a, ClaimContext b)
    {
        var other = b.Left.Concat(b.Right).Select(word => word.Term).ToHashSet(StringComparer.Ordinal);

        // As the first claim's text has them: a term is a stem or the name of a concept, and no word for people.
        return a.Left.Concat(a.Right).Where(word => other.Contains(word.Term)).OrderByDescending(word => word.Weight).DistinctBy(word => word.Term).Select(word => a.Text[word.Span.Start..word.Span.End]);
    }

    private static string Both(string? a, string? b, string concept) =>
        a is null || b is null ? concept : a.Equals(b, StringComparison.OrdinalIgnoreCase) ? a : $"{a}, {b}";
}
