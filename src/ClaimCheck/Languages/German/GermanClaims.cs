using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German words for stage, mood and results.</summary>
internal static class GermanClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(vocabulary, (Stage.SoFar, "bislang bisher schon bereits"), (Stage.Total, "insgesamt")),
        StagesBeside = new(vocabulary, (Stage.Initial, "ersten erste"), (Stage.Further, "weitere weiteren weiterer")),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "plant planen will wollen soll sollen erwartet ziel geplant geplante vorgesehen"),
            (Modality.Possible, "könnte könnten kann können möglich"),
            (Modality.Denied, "nicht kein keine nie bestritt")),
        ClauseOpeners = vocabulary.Of("weil obwohl während nachdem bevor wenn wo seit dass der die das ob aber"),
        Populations = SharedConcepts.Populations(GermanWords.Stemmer, GermanConcepts.Words),
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        NounLinks = vocabulary.Of("der des von den anderen weitere"),
        ResultStates = vocabulary.Of("tote verletzte vermisste getötete festgenommene"),
        ReportingVerbs = vocabulary.Of("sagte sagten teilte teilten erklärte meldete berichtete bestätigte zufolge laut"),
        Auxiliaries = vocabulary.Of("ist sind war waren wird werden wurde wurden hat haben hatte hatten"),
        Articles = vocabulary.Of("der die das den dem des ein eine einen einem einer dieser diese dieses sein seine ihre"),
        PlaceMarkers = vocabulary.Of("in im bei nahe aus nach an am"),
        PluralEndings = ([""], []),
        HasCapitalNouns = true,
        Ties = new TieLexicon { Including = vocabulary.Of("darunter") },
    };
}
