using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch number words, which are written as one word below a thousand. The scale is long: a biljoen is a million miljoenen.</summary>
internal static class DutchNumbers
{
    private static readonly IReadOnlyDictionary<string, NumberWord> Words = Table().Words;

    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words, new() { ["k"] = 3, ["K"] = 3, ["mln"] = 6, ["Mln"] = 6, ["mld"] = 9, ["Mld"] = 9, ["G"] = 9 }, Context(vocabulary))
    {
        Grammar = new NumberGrammar { LinksHundreds = true, LinkedRest = 99m, OnesFirst = true, OrdinalsDivide = true },
    };

    /// <summary>"tweeëntwintig", "driehonderdduizend", "driekwart", "tweeënhalf".</summary>
    public static WordParts Parts(Vocabulary vocabulary) => new(vocabulary, parts: [.. NumberTable.PartsOf(Words).Except(["helft"]), "een"], joints: "en ën", lasts: "maal voudig voudige jarige jarig daagse weekse");

    private static NumberTable Table() => new NumberTable()
        .Cardinals(
            """
            nul=0 één=1 eén=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19
            twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 miljoen=1000000 miljard=1000000000 biljoen=1000000000000 biljard=1000000000000000 triljoen=1000000000000000000
            anderhalf=1.5 anderhalve=1.5
            """)
        .Cardinals("honderd=100 duizend=1000", standsAlone: true)
        .Scales("miljoenen=1000000 miljarden=1000000000 biljoenen=1000000000000")
        .Magnitudes("tientallen=10 dozijnen=12 honderden=100 duizenden=1000 tienduizenden=10000 honderdduizenden=100000 honderdtallen=100 duizendtallen=1000")
        .Ordinals(
            """
            eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13 veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18
            negentiende=19 twintigste=20 dertigste=30 veertigste=40 vijftigste=50 zestigste=60 zeventigste=70 tachtigste=80 negentigste=90 honderdste=100 duizendste=1000 miljoenste=1000000 miljardste=1000000000
            """)
        .Parts("half=2 halve=2 helft=2 kwart=4 derden=3 vierden=4 vijfden=5 achtsten=8 tienden=10 honderdsten=100 duizendsten=1000")
        .Other(Dozen, "dozijn=12 tiental=10 vijftiental=15 twintigtal=20 dertigtal=30 veertigtal=40 vijftigtal=50 zestigtal=60 honderdtal=100 duizendtal=1000")
        .Other(Article, "een")
        .Other(And, "en ën")
        .Other(Point, "komma")
        .Other(Minus, "minus min")
        .Other(Of, "van")
        .Other(Every, "de elke iedere")
        .Other(Share, "op")
        .Other(Between, "tussen")
        .Other(Times, "maal keer")
        .Other(Fold, "voudig voudige")
        .Other(Unsure, "verschillende=3 verscheidene=3 paar=2 enkele=3")
        .Change("verschillende verscheidene enkele", word => word with { High = 9m, IsAmbiguous = true })
        .Change("paar", word => word with { High = 5m, NeedsArticle = true })
        .Change("half halve op acht", word => word with { IsAmbiguous = true })
        .Change("tiental vijftiental twintigtal dertigtal veertigtal vijftigtal zestigtal honderdtal duizendtal", word => word with { IsRough = true });

    private static NumberContext Context(Vocabulary vocabulary) => new()
    {
        PronounBefore = vocabulary.Of("half"),
        PronounAfter = vocabulary.Of("geven slaan nemen op van en"),
        Contrasts = vocabulary.Of("of tot en à"),
        SignLinks = vocabulary.Of("of"),
        Plus = vocabulary.Of("plus"),
        OrdinalBefore = vocabulary.Of("de het zijn haar een elke"),
        Halved = vocabulary.Of("uur miljoen miljard dozijn jaar liter kilo ton eeuw meter kilometer dag"),
        IdiomAfter = vocabulary.Of("minister hulp kamer kamerlid"),
        OrdinalEndings = new OrdinalEndings { Any = vocabulary.Of("e ste de") },
        Ranks = vocabulary.Of("nr"),
    };
}
