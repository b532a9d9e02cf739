using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish words for stage, mood and results.</summary>
internal static class SwedishClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(vocabulary, (Stage.SoFar, "redan hittills"), (Stage.Total, "totalt sammanlagt")),
        StagesBeside = new(vocabulary, (Stage.Initial, "första"), (Stage.Further, "andra ytterligare fler")),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "planerar vill väntas mål planeras ska"),
            (Modality.Possible, "kan kunde möjligen"),
            (Modality.Denied, "inte aldrig förnekar")),
        ClauseOpeners = vocabulary.Of("eftersom fast medan efter innan när där sedan som att om men"),
        Populations = SharedConcepts.Populations(SwedishWords.Stemmer, SwedishConcepts.Words),
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        NounLinks = vocabulary.Of("av de andra"),
        ResultStates = vocabulary.Of("döda skadade saknade gripna"),
        ReportingVerbs = vocabulary.Of("sade sa säger uppgav uppger meddelade bekräftade enligt"),
        Auxiliaries = vocabulary.Of("är var blir blev blivit har hade ska skulle kommer"),
        Articles = vocabulary.Of("den det de en ett denna detta dessa sin sitt sina"),
        PlaceMarkers = vocabulary.Of("i på vid nära från till"),
        PluralEndings = (["or", "ar", "er", "na", "a", "n"], []),
        Ties = new TieLexicon { Including = vocabulary.Of("däribland varav") },
    };
}
