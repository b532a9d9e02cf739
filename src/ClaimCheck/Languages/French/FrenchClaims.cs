using ClaimCheck.Claims;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Languages.English;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.French;

/// <summary>French words for stage, mood and results.</summary>
internal static class FrenchClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        StagesOfClause = new(vocabulary, (Stage.SoFar, "déjà jusqu'ici"), (Stage.Total, "total")),
        StagesBeside = new(vocabulary, (Stage.Initial, "premiers premières initial initiale"), (Stage.Further, "autres autre supplémentaires supplémentaire")),
        Modalities = new(
            vocabulary,
            (Modality.Planned, "prévoit prévoient espère espèrent objectif prévu prévus compte devrait devraient vise"),
            (Modality.Possible, "pourrait pourraient peut peuvent capacité"),
            (Modality.Denied, "pas jamais nie dément")),
        ClauseOpeners = vocabulary.Of("parce bien tandis après avant quand où depuis que qui dont si mais"),
        Populations = SharedConcepts.Populations(FrenchWords.Stemmer, FrenchConcepts.Words),
        ExcludedEvents = EnglishConcepts.ExcludedEvents,
        OpposedEvents = EnglishConcepts.OpposedEvents,
        NounLinks = vocabulary.Of("de d' des du les autres"),
        ResultStates = vocabulary.Of("morts mortes blessés blessées disparus disparues tués arrêtés évacués évacuées"),
        ReportingVerbs = vocabulary.Of("dit déclaré indiqué annoncé affirmé ajouté précisé confirmé selon"),
        Auxiliaries = vocabulary.Of("est sont était étaient a ont avait avaient été sera seront fut furent"),
        Articles = vocabulary.Of("le la les l' un une des ce cet cette ces son sa ses leur leurs"),
        HasRowsOfAuxiliaries = true,
        PlaceMarkers = vocabulary.Of("à en dans près vers depuis au aux"),
        PluralEndings = ([""], []),
        Ties = new TieLexicon { Including = vocabulary.Of("dont") },
    };
}
