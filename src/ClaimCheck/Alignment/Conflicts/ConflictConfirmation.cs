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
    /// <summary>By pair of documents the claims that state a fact of both, each with the number of its fact.</summary>
    private readonly Dictionary<(int, int), (Claim Claim, int Fact)[]> _alone = [];

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
            _alone.Add(pairs[n], [.. groups[n].SelectMany((claims, fact) => claims.Select(claim => (claim, fact)))]);
        }
    }

    /// <summary>Whether the conflict counts.</summary>
    public bool Holds(ConflictCandidate candidate)
    {
        // A join may make possible what was not when several were looked at.
        Ask([candidate]);
        if (documents.Count == 2)
        {
            return true;
        }

        (Claim Claim, int Fact)[] alone = _alone[DocumentsOf(candidate)];
        return FactOf(candidate.Pair.A.Claim, alone) == FactOf(candidate.Pair.B.Claim, alone);
    }

    private static (int First, int Second) DocumentsOf(ConflictCandidate candidate) => (candidate.Pair.A.Document, candidate.Pair.B.Document);

    /// <returns>−1 where it agrees with nothing and is in no conflict.</returns>
    private static int FactOf(Claim claim, (Claim Claim, int Fact)[] alone)
    {
        int place = Array.FindIndex(alone, stated => ReferenceEquals(stated.Claim, claim));
        return place < 0 ? -1 : alone[place].Fact;
    }
}
