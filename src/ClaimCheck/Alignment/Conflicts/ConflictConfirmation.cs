using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>
/// What two documents say against each other must not depend on what else is checked: in a check of many documents words lose their rarity and facts their links, and two texts that agree when
/// held side by side alone would be found to differ. So a conflict in a larger check counts only where neither of its claims agrees with another claim when its two documents stand alone. Remembers what it was asked: not for use by several threads.
/// </summary>
/// <param name="documents">All documents of the check.</param>
/// <param name="alignAlone">Aligns two documents as if there were no others.</param>
internal sealed class ConflictConfirmation(IReadOnlyList<ClaimDocument> documents, Func<ClaimDocument, ClaimDocument, AlignmentResult> alignAlone)
{
    private readonly Dictionary<(int, int), IReadOnlyList<ClaimGroup>> _alone = [];

    public bool Holds(ConflictCandidate candidate)
    {
        if (documents.Count == 2)
        {
            return true;
        }

        (int, int) pair = (candidate.Pair.A.Document, candidate.Pair.B.Document);
        if (!_alone.TryGetValue(pair, out IReadOnlyList<ClaimGroup>? groups))
        {
            _alone[pair] = groups = alignAlone(documents[pair.Item1], documents[pair.Item2]).Groups;
        }

        return !groups.Any(group => States(group, candidate.Pair.A.Claim) != States(group, candidate.Pair.B.Claim));
    }

    private static bool States(ClaimGroup group, Claim claim) => group.Claims.Contains(claim, ReferenceEqualityComparer.Instance);
}
