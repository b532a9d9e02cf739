using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English words beside which a number word is or is not a number.</summary>
internal static class EnglishNumberContext
{
    public static NumberContext Context(Vocabulary vocabulary) => new()
    {
        PronounBefore = vocabulary.Of("no any some every each which this that the another other next last previous former latter such loved same new first second third only right wrong good big bad old young"),
        PronounAfter = vocabulary.Of(
            """
            of another or who whom whose that which is was were are be been has have had can could would should will may might must shall does did do
            needs wants says said and but as at by in on to for from with than the a an this his her its their it he she they we you i if when while where
            thing until because so not never always also even only just really all either too there then like about during after before into
            """),
        PronounCompounds = vocabulary.Of("off sided way on liner liners stop size time upmanship man woman party"),
        OrdinalBefore = vocabulary.Of("the a his her its their our my your every this that and or of on in for finished came placed ranked was is"),
        UnitAfter = vocabulary.Of("later earlier ago before after per and or that to until"),
        IdiomBefore = vocabulary.Of("at split per"),
        IdiomAfter = vocabulary.Of("lady ladies aid responder responders hand name names class degree generation amendment nations minister secretary thoughts thought hand-held"),
        HalfAfter = vocabulary.Of("the first second other better opening closing last latter former early late"),
        Scores = vocabulary.Of(
            """
            win wins won winning winner beat beats beaten beating defeat defeats defeated loss loses lost losing lead leads led leading draw draws drew drawn score scores
            scored scoring victory victories goal goals match matches game games set sets half series playoff playoffs final semifinal
            vote votes voted voting ruling ruled decision court justices panel council board committee tie tied tiebreak innings ahead record records mark start season setback
            """),
        Ranks = vocabulary.Of("no nr"),
        Labels = vocabulary.Of("flight highway route interstate article section paragraph chapter page room gate channel platform model type class boeing airbus iphone windows server office russell nikkei ftse stoxx fortune apollo psalm volume vol fig figure table"),
        Plurals = vocabulary.Of("people men women children police cattle sheep fish"),
        PluralEnding = "s",
        SlashNames = new HashSet<string> { "9/11", "24/7", "7/7", "7/11" },
        OrdinalEndings = vocabulary.Of("st nd rd th"),
    };
}
