using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>
/// What two documents say against each other must not depend on what else is checked: in a check of many documents words lose their rarity and facts their links, and two texts that agree when
/// held side by side alone would be found to differ. So a conflict in a larger check counts only where neither of its claims agrees with another claim when its two documents stand alone. Remembers what it was asked: not for use by several threads.
/// </summary>
/// <param name="documents">All documents of the check.</param>
/// <param name="groupsAlone">The claims of each group of two documents as if there were no others; safe to call from several threads.</param>
/// <param name="parallel">How many pairs of documents may be looked at a time.</param>
internal sealed class ConflictConfirmation(IReadOnlyList<ClaimDocument> documents, Func<ClaimDocument, ClaimDocument, IReadOnlyList<IReadOnlyList<Claim>>> groupsAlone, ParallelWork parallel)
{
    private readonly Dictionary<(int, int), IReadOnlyList<IReadOnlyList<Claim>>> _alone = [];

    /// <summary>Looks at what <see cref="Holds"/> is likely to be asked for, several at a time.</summary>
    public void Ask(IEnumerable<ConflictCandidate> candidates)
    {
        if (documents.Count == 2)
        {
            return;
        }

        List<(int First, int Second)> pairs = [.. candidates.Select(DocumentsOf).Where(pair => !_alone.ContainsKey(pair)).Distinct()];
        IReadOnlyList<IReadOnlyList<Claim>>[] groups = parallel.Map(pairs, pair => groupsAlone(documents[pair.First], documents[pair.Second]));
        for (int n = 0; n < pairs.Count; n++)
        {
            _alone.Add(pairs[n], groups[n]);
        }
    }

    /// <summary>Whether the conflict counts.</summary>
    public bool Holds(ConflictCandidate candidate)
    {
        // A join may make possible what was not when several were looked at.
        Ask([candidate]);
        return documents.Count == 2 || !_alone[DocumentsOf(candidate)].Any(group => States(group, candidate.Pair.A.Claim) != States(group, candidate.Pair.B.Claim));
    }

    private static (int First, int Second) DocumentsOf(ConflictCandidate candidate) => (candidate.Pair.A.Document, candidate.Pair.B.Document);

    private static bool States(IReadOnlyList<Claim> group, Claim claim) => group.Contains(claim, ReferenceEqualityComparer.Instance);
}
