using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words for stage, mood and results.</summary>
internal static class DutchClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(vocabulary, (Stage.SoFar, "al tot+nu"), (Stage.Total, "totaal totale")),
        StagesBeside = new(vocabulary, (Stage.Initial, "eerste"), (Stage.Further, "andere nog extra")),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "plant plannen wil willen verwacht doel gepland moet moeten"),
            (Modality.Possible, "zou zouden kan kunnen mogelijk"),
            (Modality.Denied, "niet geen nooit ontkent")),
        ClauseOpeners = vocabulary.Of("omdat hoewel terwijl nadat voordat toen waar sinds dat die wie als maar"),
        Populations = SharedConcepts.Populations(DutchWords.Stemmer, DutchConcepts.Words),
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        NounLinks = vocabulary.Of("van de andere"),
        ResultStates = vocabulary.Of("doden gewonden vermisten slachtoffers"),
        ReportingVerbs = vocabulary.Of("zei zeiden meldde meldden verklaarde bevestigde volgens aldus"),
        Auxiliaries = vocabulary.Of("is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen kwamen raakten vielen"),
        Articles = vocabulary.Of("de het een deze dit die dat zijn haar hun"),
        PlaceMarkers = vocabulary.Of("in bij nabij uit naar op"),
        PluralEndings = (["en", "s", "n"], []),
        Ties = new TieLexicon { Including = vocabulary.Of("waaronder") },
    };
}
