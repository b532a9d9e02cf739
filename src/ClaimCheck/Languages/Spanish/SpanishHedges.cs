using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class SpanishHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("entre"),
        And = vocabulary.Of("y e"),
        But = vocabulary.Of("pero"),
        To = vocabulary.Of("a al hasta"),
        Or = vocabulary.Of("o u"),
        Opens = vocabulary.Of("de del desde"),
        Than = vocabulary.Of("que de"),
        The = vocabulary.Of("el la los las"),
        Articles = vocabulary.Of("un una unos unas el la los las"),
        Change = vocabulary.Of("pasó pasar pasado pasaron pasando sube subió subieron subido subir baja bajó bajaron bajado bajar aumentó aumentaron aumentado aumentar cayó cayeron caído caer creció crecieron crecido redujo redujeron reducir descendió elevó elevar rebajó"),
    })
    {
        Denials = vocabulary.Of("no nunca jamás"),
        DeniedVerbs = vocabulary.Of("debe deben debía debían deberá deberán debería deberían puede pueden podía podían podrá podrán podría podrían es son sea sean ser era eran será serán fue fueron ha han superar superan supera superó superaron superaba supere superen superará superado exceder excede exceden exceda excedan sobrepasar sobrepasa rebasar rebasa tener tiene tienen tenga durar dura contener"),
        Largest = vocabulary.Of("máximo máxima"),
        Least = vocabulary.Of("mínimo mínima"),
        Limits = vocabulary.Of("límite tope"),
        ExtremeLinks = vocabulary.Of("es son de debe ser será fijado fijada"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, """
            unos, unas, alrededor de, alrededor del, cerca de, cerca del, aproximadamente, aproximadamente unos, más o menos, en torno a, en torno al, en torno a los, en torno a las, aprox,
            aprox ., algo así como, a eso de, del orden de, estimado en, estimados en, ~, ≈
            """),
        .. HedgePhrase.List(Hedge.MoreThan, """
            más de, más del, mas de, más que, superior a, superior al, superiores a, superan, superan los, superan las, supera los, supera las, supera el, superó los,
            superó las, superó el, superaron los, superar, superar los, superar las, superar el, supere los, supere las, superen los, superen las, superará los, superado los, superado las, superaba los, exceder, exceder de, exceder los, excede de, excede los, exceden de, exceda de, excedan de, sobrepasar los, sobrepasa los, rebasar los, rebasa los, por encima de, por encima de los, por encima del, por más de, mayor a, mayor que, algo más de, poco más de,
            mucho más de, bastante más de, >
            """),
        .. HedgePhrase.List(Hedge.LessThan, "menos de, menos del, menos que, inferior a, inferior al, inferiores a, por debajo de, por debajo de los, por debajo del, menor a, menor que, mucho menos de, <"),
        .. HedgePhrase.List(Hedge.AtLeast, "al menos, por lo menos, como mínimo, un mínimo de, mínimo, mínimo de, no menos de, cuando menos, ≥"),
        .. HedgePhrase.List(Hedge.AtMost, "como máximo, a lo sumo, no más de, un máximo de, máximo, máximo de, como mucho, a lo más, ≤"),
        .. HedgePhrase.List(Hedge.UpTo, "hasta, hasta un, hasta unos"),
        .. HedgePhrase.List(Hedge.None, "exactamente, precisamente"),
        .. HedgePhrase.List(Hedge.Nearly, "casi, prácticamente, poco menos de, algo menos de, cerca ya de, rozando los, a punto de alcanzar los, cercano a, cercana a"),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "aproximadamente, más o menos, aprox, aprox ., y pico"),
        .. HedgePhrase.List(Hedge.AtLeast, "o más, como mínimo, por lo menos, al menos, +"),
        .. HedgePhrase.List(Hedge.AtMost, "o menos, como máximo, a lo sumo"),
    ];
}
