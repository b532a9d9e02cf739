using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.German;

/// <summary>German number words, which are written as one word below a million. The scale is long: a Billion is a million Millionen.</summary>
internal static class GermanNumbers
{
    private const string Endings = "e er es en em";

    private static readonly IReadOnlyDictionary<string, NumberWord> Words = Table().Words;

    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words, new() { ["k"] = 3, ["K"] = 3, ["Mio"] = 6, ["mio"] = 6, ["Mrd"] = 9, ["mrd"] = 9, ["Bio"] = 12, ["Tsd"] = 3, ["tsd"] = 3, ["G"] = 9 }, Context(vocabulary))
    {
        Grammar = new NumberGrammar { LinksHundreds = true, LinkedRest = 99m, OnesFirst = true, StopsOrdinals = true },
    };

    /// <summary>"zweiundzwanzig", "dreieinhalb", "dreiviertel", "zehnfach".</summary>
    public static WordParts Parts(Vocabulary vocabulary) =>
        new(vocabulary, parts: [.. NumberTable.PartsOf(Words).Except(["hälfte", "haelfte"]), "ein"], joints: "und", lasts: "mal fach fache fachen jährige jähriger jährigen jähriges tägige tägiger tägigen tägiges wöchige wöchiger wöchigen monatige monatiger monatigen stündige stündiger stündigen stündiges minütige minütigen");

    private static NumberTable Table()
    {
        NumberTable table = new NumberTable()
            .Cardinals(
                """
                null=0 eins=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19
                zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
                million=1000000 milliarde=1000000000 billion=1000000000000 billiarde=1000000000000000 trillion=1000000000000000000
                anderthalb=1.5 eineinhalb=1.5 einundhalb=1.5
                """)
            .Cardinals("hundert=100 tausend=1000", standsAlone: true)
            .Scales("millionen=1000000 milliarden=1000000000 billionen=1000000000000 billiarden=1000000000000000 trillionen=1000000000000000000")
            .Magnitudes("dutzende=12 hunderte=100 tausende=1000 hunderten=100 tausenden=1000 dutzenden=12 zehntausende=10000 hunderttausende=100000 zehntausenden=10000 hunderttausenden=100000")
            .Ordinals(
                """
                erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 siebent=7 acht=8 neunt=9 zehnt=10 elft=11 zwölft=12 dreizehnt=13 vierzehnt=14 fünfzehnt=15 sechzehnt=16 siebzehnt=17 achtzehnt=18 neunzehnt=19
                zwanzigst=20 dreißigst=30 vierzigst=40 fünfzigst=50 sechzigst=60 siebzigst=70 achtzigst=80 neunzigst=90 hundertst=100 tausendst=1000 millionst=1000000 milliardst=1000000000
                """,
                Endings)
            .Parts(
                """
                drittel=3 viertel=4 fünftel=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwölftel=12 fünfzehntel=15 sechzehntel=16 zwanzigstel=20 dreißigstel=30 vierzigstel=40 fünfzigstel=50 sechzigstel=60
                siebzigstel=70 achtzigstel=80 neunzigstel=90 hundertstel=100 tausendstel=1000 millionstel=1000000 milliardstel=1000000000
                """,
                "- n")
            .Parts("halb=2", "- e er es en em")
            .Parts("hälfte=2")
            .Other(Dozen, "dutzend=12")
            .Other(Article, "ein eine einen einem einer eines")
            .Other(And, "und")
            .Other(Point, "komma")
            .Other(Minus, "minus")
            .Other(In, "von")
            .Other(Every, "je jeweils")
            .Other(Between, "zwischen")
            .Other(Times, "mal")
            .Other(Fold, "fach fache fachen")
            .Other(Share, "durch")
            .Other(Unsure, "mehrere=3 mehreren=3 mehrerer=3 paar=3")
            .Change("mehrere mehreren mehrerer paar", word => word with { High = 9m })
            .Change("paar", word => word with { NeedsArticle = true, IsAmbiguous = true })
            .Change("eins acht halb halbe halber halbes halben halbem durch achten", word => word with { IsAmbiguous = true });
        foreach ((string word, NumberWord number) in table.Words.ToList())
        {
            table.Alias(word.Replace("ü", "ue", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ä", "ae", StringComparison.Ordinal), number)
                .Alias(word.Replace("ß", "ss", StringComparison.Ordinal), number);
        }

        return table;
    }

    private static NumberContext Context(Vocabulary vocabulary) => new()
    {
        RatioHeads = vocabulary.Of("verhältnis maßstab"),
        Scores = vocabulary.Of(
            """
            endete endet gewann gewannen gewinnt siegte siegten siegt schlug schlugen verlor verloren unterlag unterlagen führte führten sieg siege niederlage niederlagen führung remis unentschieden endstand halbzeit
            pause spiel partie tor tore satz sätze stand stimmen stimmten abstimmung
            """),
        PronounBefore = vocabulary.Of("gab gibt geben gegeben nahm nehmen genommen außer"),
        PronounAfter = vocabulary.Of("und oder ist sind war waren von mit in an auf"),
        Contrasts = vocabulary.Of("oder bis und"),
        SignLinks = vocabulary.Of("oder"),
        Plus = vocabulary.Of("plus"),
        OrdinalBefore = vocabulary.Of("der die das den dem des am im zum zur vom einen jeden jede sein seine ihre"),
        Halved = vocabulary.Of("stunde stunden million milliarde dutzend jahr liter kilo tonne tag jahrhundert meter kilometer jahre"),
        OrdinalNouns = vocabulary.Of("welt"),
        IdiomAfter = vocabulary.Of("hilfe linie"),
        Ranks = vocabulary.Of("nr"),
    };
}
