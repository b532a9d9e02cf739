using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class DutchHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("tussen"),
        And = vocabulary.Of("en"),
        But = vocabulary.Of("maar"),
        To = vocabulary.Of("tot à"),
        Into = vocabulary.Of("naar"),
        Or = vocabulary.Of("of"),
        Opens = vocabulary.Of("van"),
        Than = vocabulary.Of("dan"),
        The = vocabulary.Of("de het"),
        Articles = vocabulary.Of("een de het"),
        Change = vocabulary.Of("steeg stegen gestegen stijgt daalde daalden gedaald daalt verhoogd verhoogde groeide gegroeid verlaagd zakte kelderde ging gingen gegaan"),
    })
    {
        Largest = vocabulary.Of("maximale maximum maximumsnelheid"),
        Least = vocabulary.Of("minimale minimum minimumloon"),
        Limits = vocabulary.Of("limiet bovengrens"),
        ExtremeLinks = vocabulary.Of("is zijn bedraagt van op moet mag"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, """
            ongeveer, circa, ca, ca ., rond de, rond, zo'n, om en nabij, pakweg, naar schatting, geschat op, plusminus, een kleine, in de orde van, omstreeks,
            grofweg, ~, ≈
            """),
        .. HedgePhrase.List(Hedge.MoreThan, "meer dan, ruim, boven de, over de, hoger dan, groter dan, iets meer dan, iets boven, net boven de, ver boven de, veel meer dan, een dikke, dik, >"),
        .. HedgePhrase.List(Hedge.LessThan, "minder dan, onder de, lager dan, kleiner dan, veel minder dan, net onder de, <"),
        .. HedgePhrase.List(Hedge.AtLeast, "minstens, minimaal, ten minste, tenminste, op zijn minst, niet minder dan, niet lager dan, niet lager zijn dan, niet minder zijn dan, niet minder bedragen dan, niet kleiner dan, op z'n minst, zeker, ≥"),
        .. HedgePhrase.List(Hedge.AtMost, "hoogstens, maximaal, ten hoogste, niet meer dan, niet hoger dan, niet groter dan, niet langer dan, niet hoger zijn dan, niet groter zijn dan, niet meer zijn dan, niet meer bedragen dan, niet langer zijn dan, niet langer duren dan, hooguit, max, max ., op zijn hoogst, ≤"),
        .. HedgePhrase.List(Hedge.UpTo, "tot wel, tot maximaal, tot ruim, oplopend tot, tot aan de"),
        .. HedgePhrase.List(Hedge.None, "precies, exact"),
        .. HedgePhrase.List(Hedge.Nearly, "bijna, haast, krap, nagenoeg, vrijwel, iets minder dan, net geen, dicht bij de, tegen de, een krappe"),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "ongeveer, of zo"),
        .. HedgePhrase.List(Hedge.AtLeast, "of meer, en meer, minimaal, +"),
        .. HedgePhrase.List(Hedge.AtMost, "of minder, maximaal, hoogstens"),
        .. HedgePhrase.List(Hedge.AtMost, "niet overschrijden, niet overschrijdt, niet overschreden, niet overstijgen, niet overstijgt, niet te boven gaan").Select(phrase => phrase with { ReachesOverNoun = true }),
    ];
}
