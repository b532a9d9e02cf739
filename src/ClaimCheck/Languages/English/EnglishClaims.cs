using ClaimCheck.Claims;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>English words for stage, mood and results.</summary>
internal static class EnglishClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(
            vocabulary,
            (Stage.Initial, "initial initially originally preliminary at+first"),
            (Stage.SoFar, "already so+far to+date"),
            (Stage.Total, "total totalling totaling altogether overall combined in+all")),
        StagesBeside = new(
            vocabulary,
            (Stage.Initial, "first"),
            (Stage.Further, "another additional further more extra")),
        Comparatives = vocabulary.Of("than"),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "plan+to plans+to planned+to planning+to plan+for plans+for aim aims aimed aiming intend intends intended target goal+of goal+is goal+to will would expect expects expected hope hopes forecast forecasts projected+to predicts predicted scheduled wants about+to set+to set+for"),
            (Modality.Possible, "could may might can allow allows allowed capacity potentially"),
            (Modality.Denied, "yet+to not never denied denies deny cannot didn't wasn't weren't isn't aren't don't doesn't hasn't haven't")),
        ClauseOpeners = vocabulary.Of("because although though while whereas after before when where since until who which whose unless if but"),
        Populations = EnglishConcepts.PopulationTable,
        NounLinks = vocabulary.Of("of the its their his her our more other others such these those"),
        ResultStates = vocabulary.Of("dead injured hurt wounded missing killed homeless trapped displaced stranded arrested hospitalized hospitalised"),
        ReportingVerbs = vocabulary.Of("said says told tells added announced reported reports confirmed stated wrote tweeted posted testified"),
        InfinitiveMarkers = vocabulary.Of("to"),
        Auxiliaries = vocabulary.Of("is are was were be been being has have had will would shall should can could may might must does do did"),
        IrregularPlurals = vocabulary.Of("people men women children police policemen servicemen gunmen"),
        Ties = EnglishTies.Lexicon(vocabulary),
        PluralEndings = (["s"], ["ss", "us", "is"]),
        ParticipleEndings = ["ed"],
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        Articles = vocabulary.Of("the a an this that these those his her its their our my your"),
        Birthdays = vocabulary.Of("turn turns turned turning"),
        Variants = vocabulary.Of("model models version versions option options variant variants edition editions"),
        Limits = vocabulary.Of("by"),
        PlaceMarkers = vocabulary.Of("in at near from off outside around across into over"),
        IrregularVerbForms = vocabulary.Of(
            """
            became began begun bought broke broken brought built burnt came caught chose chosen clung crept dealt drew drawn drove driven dug ate eaten fell fallen fed felt fled flew flown
            forced forgot forgotten fought found froze frozen gave given got gone went grew grown had heard held hid hidden hit hung kept knew known laid led left lent lit lost made meant met
            paid ran rang risen rose sank sunk sang sat saw seen sent shook shaken shot shrank slain slept slew slid sold sought sped spent spoke spoken sprang sprung stole stolen stood struck stuck sued
            swam swept swore sworn swung taken taught thought threw thrown told took tore torn understood wed wept woke woken won wore worn wrote written withdrew withdrawn
            """),
        NoParticiples = vocabulary.Of("need seed feed weed deed reed steed heed freed breed hundred hundreds indeed speed breed creed greed exceed proceed succeed infrared naked sacred wicked rugged beloved kindred shed bleed"),
    };
}
