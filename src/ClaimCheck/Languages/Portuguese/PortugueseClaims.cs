using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words for stage, mood and results.</summary>
internal static class PortugueseClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(vocabulary, (Stage.SoFar, "já até+agora"), (Stage.Total, "total")),
        StagesBeside = new(vocabulary, (Stage.Initial, "primeiros primeiras inicial"), (Stage.Further, "outros outras adicionais mais")),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "planeja prevê espera esperam objetivo previsto previstos pretende deve devem"),
            (Modality.Possible, "poderia poderiam pode podem capacidade"),
            (Modality.Denied, "não nunca nega negou")),
        ClauseOpeners = vocabulary.Of("porque embora enquanto depois antes quando onde desde que quem se mas"),
        Populations = SharedConcepts.Populations(PortugueseWords.Stemmer, PortugueseConcepts.Words),
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        NounLinks = vocabulary.Of("de do da dos das outros outras"),
        ResultStates = vocabulary.Of("mortos mortas feridos feridas desaparecidos detidos presos desalojados retirados"),
        ReportingVerbs = vocabulary.Of("disse disseram informou informaram afirmou afirmaram anunciou confirmou segundo"),
        Auxiliaries = vocabulary.Of("é são era eram foi foram tem têm tinha tinham será serão está estão estava estavam ficaram ficou"),
        Articles = vocabulary.Of("o a os as um uma uns umas este esta estes estas seu sua seus suas"),
        HasRowsOfAuxiliaries = true,
        PlaceMarkers = vocabulary.Of("em no na nos nas perto de desde"),
        PluralEndings = ([""], []),
        Ties = new TieLexicon { Including = vocabulary.Of("incluindo") },
    };
}
