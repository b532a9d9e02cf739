using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class PortugueseSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
        abbreviations: vocabulary.Of(
            """
            sr sra srs dr dra d prof profa eng gen cel cap ten sto sta av r pç nº n no pág págs p art arts vol ed aprox máx mín etc ex jan fev mar abr mai jun jul ago set out nov dez
            seg ter qua qui sex sáb dom tel cia ltda s.a
            """),
        openers: vocabulary.Of(
            """
            o a os as um uma uns umas este esta estes estas esse essa ele ela eles elas seu sua em no na nos nas de do da dos das por para com sem desde até após segundo ao à mas e
            ou se quando enquanto embora porque como não mais também entre
            """),
        continuers: vocabulary.Of("segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"))
    {
        Elisions = vocabulary.Of("d'"),
    };
}
