namespace ClaimCheck.Reporting.Wording;

/// <summary>Why a claim was compared with nothing, in a few words for people.</summary>
internal static class SkipWords
{
    public static string Of(SkipReason? reason) => reason switch
    {
        SkipReason.NoCounterpart => "no match found",
        SkipReason.Part => "a part of what others count",
        SkipReason.OtherStage => "another stage",
        SkipReason.OtherModality => "planned, possible or denied",
        SkipReason.OtherAttribute => "measures something else",
        SkipReason.OtherPopulation => "counts others",
        SkipReason.Vague => "too vague",
        SkipReason.NotAClaim => "states no fact of the story",
        _ => "ignored",
    };
}
