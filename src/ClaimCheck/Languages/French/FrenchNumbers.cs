using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.French;

/// <summary>French number words, with those of Belgium and Switzerland. The scale is long: a billion is a million millions.</summary>
internal static class FrenchNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Table().Words, new() { ["k"] = 3, ["K"] = 3, ["M"] = 6, ["G"] = 9, ["g"] = 9, ["Mds"] = 9, ["Md"] = 9, ["mds"] = 9, ["md"] = 9 }, Context(vocabulary))
    {
        Grammar = new NumberGrammar { LinkedRest = 99m },
    };

    private static NumberTable Table() => new NumberTable()
        .Cardinals(
            """
            zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60
            septante=70 huitante=80 octante=80 nonante=90 million=1000000 milliard=1000000000 billion=1000000000000 billiard=1000000000000000 trillion=1000000000000000000
            """)
        .Cardinals("cent=100 cents=100 mille=1000 mil=1000", standsAlone: true)
        .Scales("millions=1000000 milliards=1000000000 billions=1000000000000 trillions=1000000000000000000")
        .Magnitudes("dizaines=10 douzaines=12 quinzaines=15 vingtaines=20 trentaines=30 cinquantaines=50 centaines=100 milliers=1000")
        .Ordinals("premier=1 premiers=1 première=1 premières=1")
        .Ordinals("second=2 seconde=2", isAmbiguous: true)
        .Ordinals(
            """
            un=1 deux=2 trois=3 quatr=4 cinqu=5 six=6 sept=7 huit=8 neuv=9 dix=10 diz=10 onz=11 douz=12 treiz=13 quatorz=14 quinz=15 seiz=16 vingt=20 trent=30 quarant=40 cinquant=50 soixant=60 septant=70 octant=80
            huitant=80 nonant=90 cent=100 mill=1000 million=1000000 milliard=1000000000 billion=1000000000000
            """,
            "ième")
        .Parts(
            """
            trois=3 quatr=4 cinqu=5 six=6 sept=7 huit=8 neuv=9 dix=10 onz=11 douz=12 quinz=15 seiz=16 vingt=20 trent=30 quarant=40 cinquant=50 soixant=60 cent=100 mill=1000 million=1000000 milliard=1000000000
            billion=1000000000000 un=1
            """,
            "ièmes")
        .Parts("demi=2 demie=2 demis=2 moitié=2 tiers=3 quart=4 quarts=4")
        .Other(Dozen, "douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000")
        .Other(Article, "un une")
        .Other(And, "et")
        .Other(Point, "virgule")
        .Other(Minus, "moins")
        .Other(Of, "de d' des du")
        .Other(Every, "chaque")
        .Other(Share, "sur")
        .Other(Between, "entre")
        .Other(Times, "fois")
        .Other(Unsure, "plusieurs=3")
        .Change("plusieurs", word => word with { High = 9m })
        .Change("dix dixième", word => word with { Room = 10m })
        .Change("soixante", word => word with { Room = 20m })
        .Change("vingt vingts vingtième vingtièmes", word => word with { Multiplies = 4m })
        .Change("demi demie neuf", word => word with { IsAmbiguous = true })
        .Change("dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier", word => word with { IsRough = true })
        .Remove("unièmes")
        .WithoutAccents();

    private static NumberContext Context(Vocabulary vocabulary) => new()
    {
        PronounBefore = vocabulary.Of("flambant tout à de remis quoi être comme remettre"),
        PronounAfter = vocabulary.Of("et ou mais qui que à de dans sur pour avec est sont a ont"),
        Contrasts = vocabulary.Of("ou à et"),
        NoSignBehind = vocabulary.Of("au du ou le"),
        OrdinalBefore = vocabulary.Of("le la au du son sa un une ce cette en de et"),
        UnitAfter = vocabulary.Of("plus après avant et ou par"),
        OrdinalNouns = vocabulary.Of("monde"),
        IdiomAfter = vocabulary.Of("ministre ministres dame"),
        Halved = vocabulary.Of("heure heures douzaine million milliard tonne kilo kilomètre litre mètre siècle journée"),
        OrdinalEndings = new OrdinalEndings { Any = vocabulary.Of("e er ère ere re ème eme ième ieme nd nde es ers ères èmes") },
        Ranks = vocabulary.Of("n"),
    };
}
