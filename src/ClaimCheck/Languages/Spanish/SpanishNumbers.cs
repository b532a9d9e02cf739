using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish number words. The scale is long: a billón is a million millions.</summary>
internal static class SpanishNumbers
{
    private static readonly IReadOnlyDictionary<string, NumberWord> Words = Table().Words;

    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words, new() { ["k"] = 3, ["K"] = 3, ["M"] = 6, ["mill"] = 6, ["mm"] = 6, ["G"] = 9 }, Context(vocabulary))
    {
        Grammar = new NumberGrammar { LinksOnes = true, RowsOrdinals = true },
    };

    /// <summary>"dosmil", "veinticincoavo", "treintaicinco".</summary>
    public static WordParts Parts(Vocabulary vocabulary) => new(vocabulary, parts: NumberTable.PartsOf(Words).Except(["medio", "media"]), joints: "i y", lasts: "avo avos ava avas");

    private static NumberTable Table() => new NumberTable()
        .Cardinals(
            """
            cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19
            veinte=20 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29
            treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
            doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700
            ochocientos=800 ochocientas=800 novecientos=900 novecientas=900 millón=1000000 billón=1000000000000 trillón=1000000000000000000 millardo=1000000000
            """)
        .Cardinals("cien=100 ciento=100 mil=1000", standsAlone: true)
        .Scales("millones=1000000 billones=1000000000000 trillones=1000000000000000000 millardos=1000000000")
        .Magnitudes("cientos=100 cientas=100 miles=1000 decenas=10 docenas=12 centenares=100 centenas=100 millares=1000")
        .Ordinals("primer=1 primero=1 primera=1 primeros=1 primeras=1 tercer=3 terceros=3 terceras=3")
        .Ordinals("segund=2", "o a", isAmbiguous: true)
        .Ordinals(
            """
            tercer=3 cuart=4 quint=5 sext=6 séptim=7 sétim=7 octav=8 noven=9 décim=10 undécim=11 decimoprimer=11 duodécim=12 decimosegund=12 decimotercer=13 decimocuart=14 decimoquint=15 decimosext=16
            decimoséptim=17 decimoctav=18 decimonoven=19 vigésim=20 vigesimoprimer=21 vigesimosegund=22 vigesimotercer=23 vigesimocuart=24 vigesimoquint=25 trigésim=30 cuadragésim=40 quincuagésim=50 sexagésim=60
            septuagésim=70 octogésim=80 nonagésim=90 centésim=100 ducentésim=200 tricentésim=300 cuadringentésim=400 quingentésim=500 sexcentésim=600 septingentésim=700 octingentésim=800 noningentésim=900
            milésim=1000 millonésim=1000000 billonésim=1000000000000
            """,
            "o a")
        .Ordinals("decimotercer=13 decimoprimer=11 vigesimoprimer=21 vigesimotercer=23")
        .Parts("cuart=4 quint=5 sext=6 séptim=7 octav=8 noven=9 décim=10 vigésim=20 centésim=100 milésim=1000 millonésim=1000000 billonésim=1000000000000", "os as")
        .Parts("medio=2 media=2 medios=2 mitad=2 tercio=3 tercios=3 avo=0 avos=0 ava=0 avas=0")
        .Other(Dozen, "docena=12 decena=10 centenar=100 centena=100 millar=1000 doc=12 doz=12 dozs=12 docs=12")
        .Other(Article, "un una uno")
        .Other(And, "y i")
        .Other(Point, "coma punto con")
        .Other(Minus, "menos")
        .Other(Of, "de del")
        .Other(Every, "cada")
        .Other(Share, "sobre entre")
        .Other(Between, "entre")
        .Other(Times, "veces")
        .Other(Unsure, "varios=3 varias=3 par=2")
        .Change("varios varias", word => word with { High = 9m })
        .Change("par", word => word with { High = 3m, NeedsArticle = true })
        .Change("décimo décima", word => word with { Room = 10m })
        .Change("cien", word => word with { Room = 0m })
        .Change("medio media con", word => word with { IsAmbiguous = true })
        .Change("decena centenar centena millar", word => word with { IsRough = true })
        .WithoutAccents();

    private static NumberContext Context(Vocabulary vocabulary) => new()
    {
        Contrasts = vocabulary.Of("o u y a"),
        NoSignBehind = vocabulary.Of("al lo o"),
        OrdinalBefore = vocabulary.Of("el la al del su un una este esta en de y"),
        UnitAfter = vocabulary.Of("después antes más por y o"),
        OrdinalNouns = vocabulary.Of("final"),
        Halved = vocabulary.Of("hora docena millón millon mil centenar tonelada kilo kilómetro kilometro litro metro siglo minuto"),
        OrdinalEndings = new OrdinalEndings { Any = vocabulary.Of("º ª o a er ro do to mo vo no ra da ta ma va na era avo") },
        IdiomAfter = vocabulary.Of("ministro ministra dama ministros"),
        Ranks = vocabulary.Of("n núm"),
    };
}
