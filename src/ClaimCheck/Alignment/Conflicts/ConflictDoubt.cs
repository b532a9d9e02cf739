using ClaimCheck.Alignment.Links;

using static ClaimCheck.Alignment.Conflicts.ConflictFeature;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>
/// Signs that two texts tell of two things: in articles counted in other places, done by others, another noun, a date of another deed; in short texts, which name less, that they begin with other
/// things. Each may be another wording of one fact, so no gate closes; but of labelled conflicts hardly one shows such a sign, and many a false one does. What is in doubt is for a look and not for
/// trust.
/// </summary>
internal static class ConflictDoubt
{
    /// <summary>What doubt leaves of a confidence.</summary>
    public const float Share = 0.5f;

    private static readonly ConflictFeature[] InArticles = [PlaceDiffers, AgentDiffers, VerbDiffers, DateEventOutside, HeadDiffers];
    private static readonly ConflictFeature[] InBrief = [ShortTopicsDiffer];

    /// <summary>The confidence that is left: less than one half where there is doubt.</summary>
    public static float Lower(float confidence, FeatureVector<ConflictFeature> features) => IsIn(features.Values) ? confidence * Share : confidence;

    public static bool IsIn(ReadOnlySpan<float> features)
    {
        foreach (ConflictFeature sign in features[(int)FewSentences] > 0f ? InBrief : InArticles)
        {
            if (features[(int)sign] > 0f)
            {
                return true;
            }
        }

        return false;
    }
}
