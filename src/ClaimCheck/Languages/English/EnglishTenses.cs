using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English verbs and other words that tell of what was or of what is to come.</summary>
internal static class EnglishTenses
{
    public static TenseLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        FutureWords = vocabulary.Of(
            """
            will won't won’t shall shan't should must going let's please schedule scheduled expect expects expected due upcoming forthcoming slated book remind may might can would
            postponed adjourned rescheduled
            """),
        Intents = vocabulary.Of("plan plans planned planning hope hopes hoping set ready likely bound poised want wants intend intends aim aims need needs"),
        Duties = vocabulary.Of("have has ought are is"),
        IntentLinks = vocabulary.Of("to for"),
        Limits = vocabulary.Of("until till"),
        Sinces = vocabulary.Of("since"),
        Deadlines = vocabulary.Of("by before"),
        AimLinks = vocabulary.Of("for through"),
        ScheduleVerbs = vocabulary.Of("opens begins starts ends reopens resumes reconvenes meets faces hosts plays visits returns travels heads kicks goes sits votes arrives convenes debuts premieres concludes expires lapses turns runs continues airs leaves departs closes launches"),
        BareScheduleVerbs = vocabulary.Of("open begin start reopen resume reconvene meet face host play visit return travel kick go arrive convene vote expire"),
        PassiveLinks = vocabulary.Of("be being is are get gets"),
        PastWords = vocabulary.Of(
            """
            was were had did said told went came took got made gave found left lost began became saw knew thought felt kept held brought wrote stood met ran paid sent spoke rose fell grew won led
            read broke chose drove fought hit put shut struck sank died has have been
            """),
        PastEnding = "ed",
    };
}
