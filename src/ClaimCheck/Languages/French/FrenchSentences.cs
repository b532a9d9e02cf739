using ClaimCheck.Text;

namespace ClaimCheck.Languages.French;

/// <summary>French abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class FrenchSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
        abbreviations: vocabulary.Of(
            """
            m mm mme mlle mgr dr pr prof st ste cie av bd bvd no n° p pp art chap vol éd ex env max min etc cf janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim tél
            gén col lt cap
            """),
        openers: vocabulary.Of(
            """
            le la les un une des ce cet cette ces il elle ils elles on nous vous son sa ses leur leurs en dans à au aux de du par pour avec sans depuis après avant selon mais et ou
            si quand lorsque comme ne pas plus aussi entre
            """),
        continuers: vocabulary.Of("lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre"))
    {
        Elisions = vocabulary.Of("l' d' j' qu' s' n' c' m' t' jusqu' lorsqu' puisqu' quelqu' presqu'"),
    };
}
