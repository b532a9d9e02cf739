using ClaimCheck.Quantities;
using ClaimCheck.Recognition;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class EnglishHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("between"),
        And = vocabulary.Of("and"),
        But = vocabulary.Of("but"),
        To = vocabulary.Of("to through"),
        Or = vocabulary.Of("or"),
        From = vocabulary.Of("from"),
        Ranging = vocabulary.Of("ranging range ranges ranged varying varies vary varied anywhere somewhere spanning is"),
    });

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, "about, around, some, roughly, approximately, approx, approx ., an estimated, estimated, circa, ca ., c ., ~, ≈, in the region of, in the order of, on the order of, something like, give or take, an approximate, a reported, somewhere around, anywhere near, or so"),
        .. HedgePhrase.List(Hedge.MoreThan, "more than, greater than, larger than, higher than, bigger than, above, exceeding, exceed, exceeds, exceeded, surpass, surpassed, surpassing, upwards of, upward of, in excess of, north of, well over, just over, slightly more than, a little more than, slightly over, a little over, much more than, well above, just above, topping, topped, beyond, longer than, older than, heavier than, taller than, >"),
        .. HedgePhrase.List(Hedge.LessThan, "less than, fewer than, lower than, smaller than, well under, well below, below, shorter than, younger than, lighter than, cheaper than, <"),
        .. HedgePhrase.List(Hedge.AtLeast, "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, a minimum, greater than or equal to, more than or equal to, at least or equal to, equal to or more than, equal to or greater than, larger or equal than, higher or equal than, greater or equal than, > =, ≥, at the very least"),
        .. HedgePhrase.List(Hedge.AtMost, "at most, no more than, not more than, no greater than, a maximum of, maximum of, less than or equal to, less or equal than, smaller or equal than, lower or equal than, equal to or less than, < =, ≤, at the most, not exceeding, capped at"),
        .. HedgePhrase.List(Hedge.UpTo, "up to, as many as, as much as, as high as, as long as, up to about"),
        .. HedgePhrase.List(Hedge.Nearly, "nearly, almost, close to, just under, just below, just short of, a little under, a little less than, slightly less than, slightly fewer than, slightly under, approaching, well nigh, as nearly as"),
        .. HedgePhrase.List(Hedge.MoreThan, "over").Select(phrase => phrase with { IsPlaceToo = true }),
        .. HedgePhrase.List(Hedge.LessThan, "under"),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "or so, give or take, - ish, - odd, or thereabouts"),
        .. HedgePhrase.List(Hedge.AtLeast, "or more, and more, or above, or greater, or higher, or over, or longer, or older, and above, and over, and up, plus, - plus, +, or better"),
        .. HedgePhrase.List(Hedge.AtMost, "or less, or fewer, or below, or under, or lower, or younger, and under, and below, at most"),
    ];
}
