using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish words for stage, mood and results.</summary>
internal static class SpanishClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(vocabulary, (Stage.SoFar, "ya hasta+ahora"), (Stage.Total, "total totales")),
        StagesBeside = new(vocabulary, (Stage.Initial, "primeros primeras inicial iniciales"), (Stage.Further, "otros otras más adicional adicionales")),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "planea planean prevé prevén espera esperan objetivo previsto previstos pretende podrá será serán"),
            (Modality.Possible, "podría podrían puede pueden capacidad quizá quizás"),
            (Modality.Denied, "no nunca niega negó")),
        ClauseOpeners = vocabulary.Of("porque aunque mientras después antes cuando donde desde que quien si pero"),
        Populations = SharedConcepts.Populations(SpanishWords.Stemmer, SpanishConcepts.Words),
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        NounLinks = vocabulary.Of("de del los las otros otras sus"),
        ResultStates = vocabulary.Of("muertos muertas heridos heridas desaparecidos fallecidos detenidos atrapados evacuados evacuadas"),
        ReportingVerbs = vocabulary.Of("dijo dijeron informó informaron añadió afirmó afirmaron según confirmó anunció"),
        Auxiliaries = vocabulary.Of("es son era eran fue fueron ha han había habían será serán está están estaba estaban quedaron quedó resultaron resultó"),
        Articles = vocabulary.Of("el la los las un una unos unas este esta estos estas su sus"),
        HasRowsOfAuxiliaries = true,
        PlaceMarkers = vocabulary.Of("en cerca de desde hacia"),
        PluralEndings = ([""], []),
        Ties = new TieLexicon { Including = vocabulary.Of("incluidos incluidas incluyendo incluido") },
    };
}
