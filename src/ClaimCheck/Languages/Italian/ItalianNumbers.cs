using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian number words, which are written as one word below a million. The scale is long: a bilione is a million milioni.</summary>
internal static class ItalianNumbers
{
    private static readonly IReadOnlyDictionary<string, NumberWord> Words = Table().Words;

    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words, new() { ["k"] = 3, ["K"] = 3, ["mln"] = 6, ["Mln"] = 6, ["mld"] = 9, ["Mld"] = 9, ["b"] = 9, ["G"] = 9 }, Context(vocabulary))
    {
        Grammar = new NumberGrammar { LinksHundreds = true, LinkedRest = 99m, RowsOrdinals = true },
    };

    /// <summary>"duemilatrecento", "ventuno" ("vent" has lost its vowel), "trentaseiesimo".</summary>
    public static WordParts Parts(Vocabulary vocabulary) => new(
        vocabulary,
        parts: [.. NumberTable.PartsOf(Words).Except(["mezzo", "mezza", "mezzi", "metà", "meta"]), "un", "uno"]);

    private static NumberTable Table() => new NumberTable()
        .Cardinals(
            """
            zero=0 due=2 tre=3 tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19
            venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 vent=20 trent=30 quarant=40 cinquant=50 sessant=60 settant=70 ottant=80 novant=90 mila=1000
            milione=1000000 miliardo=1000000000 bilione=1000000000000 biliardo=1000000000000000 trilione=1000000000000000000
            """)
        .Cardinals("cento=100 cent=100 mille=1000", standsAlone: true)
        .Scales("milioni=1000000 miliardi=1000000000 bilioni=1000000000000 trilioni=1000000000000000000")
        .Magnitudes("decine=10 dozzine=12 ventine=20 centinaia=100 migliaia=1000")
        .Ordinals("second=2", "o a", isAmbiguous: true)
        .Ordinals(
            """
            prim=1 terz=3 quart=4 quint=5 sest=6 settim=7 ottav=8 non=9 decim=10 undicesim=11 dodicesim=12 tredicesim=13 quattordicesim=14 quindicesim=15 sedicesim=16 diciassettesim=17 diciottesim=18 diciannovesim=19
            ventesim=20 trentesim=30 quarantesim=40 cinquantesim=50 sessantesim=60 settantesim=70 ottantesim=80 novantesim=90 centesim=100 millesim=1000 milionesim=1000000 miliardesim=1000000000
            bilionesim=1000000000000 trilionesim=1000000000000000000 unesim=1 duesim=2 treesim=3 quattresim=4 cinquesim=5 seiesim=6 settesim=7 ottesim=8 novesim=9
            """,
            "o a")
        .Parts(
            """
            terz=3 quart=4 quint=5 sest=6 settim=7 ottav=8 non=9 decim=10 undicesim=11 dodicesim=12 quindicesim=15 sedicesim=16 ventesim=20 trentesim=30 quarantesim=40 cinquantesim=50 sessantesim=60 settantesim=70
            ottantesim=80 novantesim=90 centesim=100 millesim=1000 milionesim=1000000 miliardesim=1000000000 bilionesim=1000000000000 unesim=1 duesim=2 treesim=3 quattresim=4 cinquesim=5 seiesim=6 settesim=7 ottesim=8
            novesim=9
            """,
            "i")
        .Ordinals("primi=1 prime=1")
        .Parts("mezzo=2 mezza=2 mezzi=2 metà=2")
        .Other(Dozen, "dozzina=12 decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 centinaio=100 migliaio=1000")
        .Other(Article, "un una uno un'")
        .Other(And, "e ed")
        .Other(Point, "virgola")
        .Other(Minus, "meno")
        .Other(Of, "di d' del dei della delle degli dell' dello")
        .Other(Every, "ogni")
        .Other(Share, "su")
        .Other(Between, "tra fra")
        .Other(Times, "volte volta")
        .Other(Unsure, "paio=2 alcuni=3 alcune=3 diversi=3 diverse=3")
        .Change("alcuni alcune diversi diverse", word => word with { High = 9m, IsAmbiguous = true })
        .Change("paio", word => word with { High = 3m, NeedsArticle = true })
        .Change("decimo decima", word => word with { Room = 10m })
        .Change("mezzo mezza sei", word => word with { IsAmbiguous = true })
        .Change("decina quindicina ventina trentina quarantina cinquantina sessantina centinaio migliaio", word => word with { IsRough = true })
        .WithoutAccents();

    private static NumberContext Context(Vocabulary vocabulary) => new()
    {
        PronounBefore = vocabulary.Of("tu se ci non che come"),
        PronounAfter = vocabulary.Of("il lo la un una stato stata sicuro sicura tu in un' molto così proprio già"),
        Contrasts = vocabulary.Of("o e a"),
        NoSignBehind = vocabulary.Of("o al lo il a per"),
        OrdinalBefore = vocabulary.Of("il la al alla del della nel nella sul sulla dal dalla un una suo sua questo questa"),
        UnitAfter = vocabulary.Of("dopo prima e o per"),
        IdiomAfter = vocabulary.Of("ministro ministri"),
        Halved = vocabulary.Of("ora dozzina milione miliardo chilo litro metro secolo giornata"),
        OrdinalEndings = new OrdinalEndings { Any = vocabulary.Of("º ª o a esimo esima mo ma") },
        Ranks = vocabulary.Of("n"),
    };
}
