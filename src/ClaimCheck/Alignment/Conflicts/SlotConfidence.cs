using ClaimCheck.Alignment.Links;

using static ClaimCheck.Alignment.Conflicts.ConflictFeature;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>
/// How sure a full match of slots alone makes that two different numbers state one fact. Conflicts are so rare in labelled news that a model learns little of
/// them; a full match is rarer still. On labelled pairs of texts nine of ten such matches are conflicts, and labelled news holds no false one.
/// </summary>
internal static class SlotConfidence
{
    /// <summary>Numbers further apart than this factor are rarely two counts of one thing.</summary>
    private const float FarthestApart = 0.5f;

    private const float Least = 0.55f;
    private const float ShareOfWindow = 0.25f;

    /// <summary>The confidence; 0 where the slots do not match in full.</summary>
    public static float Of(FeatureVector<ConflictFeature> features)
    {
        bool full = features[SlotsUnique] > 0 && features[SlotsUniqueNear] >= FarthestApart && features[NamesDisjoint] == 0f;
        return full ? Least + (ShareOfWindow * features[WindowCosineRoot]) : 0f;
    }
}
