using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class SpanishSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
        abbreviations: vocabulary.Of(
            """
            sr sra srta sres dr dra d dña prof profa gral cnel cap tte pdte gob sto sta av avda c pza núm num nº no pág pags págs art arts vol ed aprox máx mín etc ej p.ej vs ee uu
            ee.uu a.m p.m ene feb mar abr jun jul ago sep sept oct nov dic lun mié jue vie sáb dom km tel apdo dpto cía s.a
            """),
        openers: vocabulary.Of(
            """
            el la los las un una unos unas este esta estos estas ese esa él ella ellos ellas su sus en de por para con sin desde hasta tras según al del pero y o si cuando mientras
            aunque porque como no más también entre
            """),
        continuers: vocabulary.Of("lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"))
    {
        Parts = SpanishNumbers.Parts(vocabulary),
    };
}
