using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words for stage, mood and results.</summary>
internal static class ItalianClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(vocabulary, (Stage.SoFar, "già finora"), (Stage.Total, "totale")),
        StagesBeside = new(vocabulary, (Stage.Initial, "primi prime iniziale iniziali"), (Stage.Further, "altri altre ulteriori")),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "prevede prevedono obiettivo previsto previsti intende vuole"),
            (Modality.Possible, "potrebbe potrebbero può possono capacità"),
            (Modality.Denied, "non mai nega")),
        ClauseOpeners = vocabulary.Of("perché anche mentre dopo prima quando dove da che chi se ma"),
        Populations = SharedConcepts.Populations(ItalianWords.Stemmer, ItalianConcepts.Words),
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        NounLinks = vocabulary.Of("di del dei delle degli altri altre"),
        ResultStates = vocabulary.Of("morti morte feriti ferite dispersi arrestati evacuati evacuate sfollati"),
        ReportingVerbs = vocabulary.Of("detto dichiarato annunciato riferito aggiunto confermato secondo"),
        Auxiliaries = vocabulary.Of("è sono era erano ha hanno aveva avevano stato stati stata state sarà saranno fu furono"),
        Articles = vocabulary.Of("il lo la i gli le l' un uno una questo questa questi queste suo sua suoi sue"),
        HasRowsOfAuxiliaries = true,
        PlaceMarkers = vocabulary.Of("in a nel nella vicino presso da verso"),
        PluralEndings = ([""], []),
        Ties = new TieLexicon { Including = vocabulary.Of("compresi comprese") },
    };
}
