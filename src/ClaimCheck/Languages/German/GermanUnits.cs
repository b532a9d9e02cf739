using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German units, and the words around them.</summary>
internal static class GermanUnits
{
    public static UnitLexicon Lexicon(Vocabulary vocabulary) =>
        UnitTable.Lexicon(vocabulary, GermanUnitNames.Plain, GermanUnitNames.Metric, Context(vocabulary), prefixes: "m=milli z=zenti c=zenti d=dezi h=hekto", words: "in a st pc p fuß DM");

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Parted = vocabulary.Of("s h"),
        Touching = vocabulary.Of("st t l c f h d j n v s b p pc rad ps"),
        Fractional = vocabulary.Of("s"),
        Of = vocabulary.Of("von"),
        ScaleLinks = vocabulary.Of("von"),
        Per = vocabulary.Of("pro je am im /"),
        PerWhole = vocabulary.Of("pro"),
        Articles = vocabulary.Of("ein eine einen einem einer"),
        And = vocabulary.Of("und"),
        Or = vocabulary.Of("oder"),
        The = vocabulary.Of("der die das den dem des"),
        Determiners = vocabulary.Of("der die das den dem des ein eine einen einem einer"),
        Below = vocabulary.Of("unter"),
        Plus = vocabulary.Of("plus"),
        Minus = vocabulary.Of("minus"),
        Old = vocabulary.Of("alt alte alter alten altes"),
        AgeHeads = vocabulary.Of("alter alters kinder kindern jugendliche jugendlichen"),
        AgeUnits = vocabulary.Of("jährige jähriger jährigen jähriges"),
        MagnitudeWords = vocabulary.Of("magnitude stärke"),
        Quakes = vocabulary.Of("erdbeben beben nachbeben seebeben"),
        Measured = vocabulary.Of("gemessen maß"),
        Names = new NameContext
        {
            NotNames = vocabulary.Of("januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag"),
            Places = vocabulary.Of("in im aus nach bei um ab seit für von"),
            Followers = vocabulary.Of("und oder aber in im an am auf zu mit von vom für der die das den dem des ein eine ist sind war waren wird wurde wurden hat haben hatte sein ihre dass wenn als nicht auch noch"),
        },
    };
}
