using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class GermanSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
        abbreviations: vocabulary.Of(
            """
            dr prof hr hrn fr st bzw tsd ca etc usw z b d h u a o ä vgl bsp nr abs art bd s tel str max min mind mio mrd evtl ggf inkl zzgl geb gest jan feb mär apr jun jul aug sep sept
            okt nov dez mo di mi do sa so jh v chr n kap verf dipl ing gen lt hptm abb
            """),
        openers: vocabulary.Of(
            """
            der die das den dem des ein eine einen einem einer dieser diese dieses er sie es wir ihr sein seine ihre in im an am auf bei beim mit nach von vom vor zu zum zur seit bis
            aus für um unter über gegen durch laut danach dann dort dabei damit doch denn deshalb alle viele mehr aber und oder wenn als während weil obwohl nicht auch so zwischen
            """),
        continuers: vocabulary.Of("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember"))
    {
        Parts = GermanNumbers.Parts(vocabulary),
        HasOrdinalStops = true,
    };
}
