using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>Which values each document gives to one thing in one event, by stage and mood.</summary>
internal sealed class SlotTable
{
    /// <summary>A thing that a document counts oftener than this is not counted once.</summary>
    private const int MostClaims = 32;

    private readonly Dictionary<(int Document, ValueFamily Family, int Head, string Event), List<ClaimView>> _claims = [];

    public SlotTable(AlignmentSpace space)
    {
        foreach (ClaimView claim in space.Claims.Where(claim => claim.Head >= 0 && claim.Claim.Slots.Event.Length > 0 && !claim.Traits.IsVague))
        {
            (_claims.TryGetValue(Key(claim), out List<ClaimView>? claims) ? claims : _claims[Key(claim)] = []).Add(claim);
        }
    }

    /// <summary>Whether the document says no other number of the claim's thing and event that a gate does not keep apart from it.</summary>
    public bool IsAlone(ClaimView claim) =>
        _claims.TryGetValue(Key(claim), out List<ClaimView>? claims)
        && claims.Count <= MostClaims && claims.TrueForAll(other => other == claim || other.Traits.ValueKey == claim.Traits.ValueKey || SlotGate.Closed(claim, other) is not null);

    private static (int, ValueFamily, int, string) Key(ClaimView claim) => (claim.Document, claim.Traits.Family, claim.Head, claim.Claim.Slots.Event);
}
