using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish number words, which are written as one word below a thousand. The scale is long: a biljon is a million miljoner.</summary>
internal static class SwedishNumbers
{
    private static readonly IReadOnlyDictionary<string, NumberWord> Words = Table().Words;

    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words, new() { ["k"] = 3, ["K"] = 3, ["b"] = 9, ["milj"] = 6, ["mn"] = 6, ["md"] = 9, ["mdr"] = 9, ["G"] = 9 }, Context(vocabulary))
    {
        Grammar = new NumberGrammar { LinksHundreds = true, LinkedRest = 99m },
    };

    /// <summary>"etthundratjugofem", "trekvart", "tjugoförstedelar".</summary>
    public static WordParts Parts(Vocabulary vocabulary) => new(vocabulary, [.. NumberTable.PartsOf(Words).Except(["hälften"]), "en", "ett"], joints: "", lasts: "faldig faldiga falt årig åriga åring");

    private static NumberTable Table() => new NumberTable()
        .Cardinals(
            """
            noll=0 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19
            tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90 miljon=1000000 miljard=1000000000 biljon=1000000000000 biljard=1000000000000000 triljon=1000000000000000000
            """)
        .Cardinals("hundra=100 tusen=1000", standsAlone: true)
        .Scales("miljoner=1000000 miljarder=1000000000 biljoner=1000000000000 triljoner=1000000000000000000")
        .Magnitudes("tiotal=10 tiotals=10 dussintals=12 hundratals=100 tusentals=1000 tiotusentals=10000 hundratusentals=100000")
        .Ordinals(
            """
            första=1 förste=1 tredje=3 fjärde=4 femte=5 sjätte=6 sjunde=7 åttonde=8 nionde=9 tionde=10 elfte=11 tolfte=12 trettonde=13 fjortonde=14 femtonde=15 sextonde=16 sjuttonde=17 artonde=18 nittonde=19
            tjugonde=20 trettionde=30 fyrtionde=40 femtionde=50 sextionde=60 sjuttionde=70 åttionde=80 nittionde=90 hundrade=100 tusende=1000 miljonte=1000000
            """)
        .Ordinals("andra=2 andre=2", isAmbiguous: true)
        .Parts(
            """
            tredje=3 fjärde=4 femte=5 sjätte=6 sjunde=7 åtton=8 åttonde=8 nion=9 nionde=9 tion=10 tionde=10 tolfte=12 tolv=12 sextonde=16 tjugon=20 tjugonde=20 hundra=100 tusen=1000 miljon=1000000 miljard=1000000000
            biljon=1000000000000 triljon=1000000000000000000 förste=1 andra=2
            """,
            "del delar delarna delen dels")
        .Parts("halv=2 halva=2 halvt=2 hälften=2 kvart=4 kvarts=4")
        .Other(Dozen, "dussin=12 tjog=20")
        .Other(Article, "en ett")
        .Other(And, "och")
        .Other(Point, "komma")
        .Other(Minus, "minus negativt")
        .Other(In, "av")
        .Other(Every, "med på varje")
        .Other(Share, "genom delat")
        .Other(Between, "mellan")
        .Other(Times, "gånger")
        .Other(Fold, "faldig faldiga falt")
        .Other(Unsure, "flera=3 åtskilliga=3 par=2")
        .Change("flera åtskilliga", word => word with { High = 9m })
        .Change("par", word => word with { High = 3m, NeedsArticle = true })
        .Change("halv halva halvt", word => word with { IsAmbiguous = true })
        .WithoutAccents();

    private static NumberContext Context(Vocabulary vocabulary) => new()
    {
        Contrasts = vocabulary.Of("eller till och"),
        OrdinalBefore = vocabulary.Of("den det på i hans hennes varje"),
        UnitAfter = vocabulary.Of("sidan sida"),
        Halved = vocabulary.Of("timme miljon miljard dussin år liter kilo ton sekel meter kilometer mil"),
        OrdinalEndings = new OrdinalEndings { Any = vocabulary.Of("e a"), IsAfterColon = true },
        Ranks = vocabulary.Of("nr"),
    };
}
