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
        By = vocabulary.Of("by x"),
        To = vocabulary.Of("to through"),
        Or = vocabulary.Of("or"),
        LengthLinks = vocabulary.Of("in for after of at than with within by since spent spend spends spending lasted lasts lasting waited wait waiting been"),
        From = vocabulary.Of("from"),
        Than = vocabulary.Of("than"),
        The = vocabulary.Of("the"),
        Change = vocabulary.Of(
            """
            up down rose rise rises rising risen fell fall falls falling fallen dropped drop drops dropping climbed climb climbs climbing gained gain gains gaining slipped slip slips slipping slid slide sliding
            jumped jump jumps jumping surged surge surges surging plunged plunge plunging tumbled tumble tumbling increased increase increases increasing decreased decrease decreasing declined decline declines declining
            added add adds adding lost lose loses losing shed sheds shedding cut cuts cutting grew grow grows growing grown advanced advance advancing sank sink sinking edged edging eased easing soared soaring
            dipped dip dipping raised raise raising lowered lower lowering trimmed trimming rallied firmed higher lower off ahead improved improve
            """),
        UpVerbs = vocabulary.Of(
            """
            edge edges edged edging tick ticks ticked ticking inch inches inched inching creep creeps crept creeping nudge nudges nudged nudging went gone back
            """),
        Addends = vocabulary.Of("a an the his her its their our your my another other any some more extra about"),
        Ranging = vocabulary.Of("ranging range ranges ranged varying varies vary varied anywhere somewhere spanning is"),
    })
    {
        Numbered = vocabulary.Of("port"),
        NumberedLinks = vocabulary.Of("is was number to defaults"),
        Denials = vocabulary.Of("not never cannot can't won't mustn't shouldn't wouldn't couldn't didn't doesn't don't can’t won’t mustn’t shouldn’t wouldn’t couldn’t didn’t doesn’t don’t"),
        DeniedVerbs = vocabulary.Of("exceed surpass be have contain take use hold last rise go fall drop"),
        Largest = vocabulary.Of("maximum maximal"),
        Least = vocabulary.Of("minimum minimal"),
        Limits = vocabulary.Of("limit cap ceiling"),
        ExtremeLinks = vocabulary.Of("is are be of shall should must will to at set fixed remains stands currently now"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About,
            """
            about, around, some, roughly, approximately, approx, approx ., an estimated, estimated, estimated at, circa, ca ., c ., ~, ≈, in the region of, in the order of, on the order of, of the order of, something like,
            give or take, an approximate, a reported, a rough, somewhere around, somewhere near, anywhere near, or so, round about, just about, more or less, in the neighborhood of, in the neighbourhood of,
            in the vicinity of, in the ballpark of, in the range of, somewhere in the region of, somewhere in the range of, somewhere in the neighborhood of, around about, broadly, very roughly
            """),
        .. HedgePhrase.List(Hedge.MoreThan,
            """
            more than, greater than, larger than, higher than, bigger than, above, exceeding, exceed, exceeds, exceeded, surpass, surpasses, surpassed, surpassing, upwards of, upward of, in excess of, north of,
            well over, just over, slightly more than, a little more than, slightly over, a little over, a bit over, a bit more than, just more than, much more than, far more than, well more than, well in excess of,
            well above, just above, slightly above, a little above, far above, way over, way above, comfortably over, comfortably above, easily over, topping, topped, tops, beyond, longer than, older than, heavier than, taller than,
            wider than, deeper than, faster than, farther than, further than, later than, >, & gt ;
            """),
        .. HedgePhrase.List(Hedge.LessThan,
            """
            less than, fewer than, lower than, smaller than, well under, well below, way under, way below, far below, far less than, far fewer than, much less than, well less than, below, beneath, shorter than, younger than,
            lighter than, cheaper than, narrower than, slower than, south of, <, & lt ;
            """),
        .. HedgePhrase.List(Hedge.AtLeast,
            """
            at least, no fewer than, no less than, not less than, not fewer than, not lower than, no lower than, a minimum of, minimum of, minimum, min ., a minimum, greater than or equal to, more than or equal to, at least or equal to,
            equal to or more than, equal to or greater than, larger or equal than, higher or equal than, greater or equal than, bigger or equal than, more or equal than, equal or more than, equal or greater than, equal or larger than,
            equal or higher than, > =, ≥, at the very least, at a minimum, as few as, as little as, at the least, fully
            """),
        .. HedgePhrase.List(Hedge.AtMost,
            """
            at most, no more than, not more than, no greater than, not greater than, no higher than, not higher than, no larger than, no bigger than, no longer than, not over, not above, a maximum of, maximum of, maximum, max ., max,
            less than or equal to, fewer than or equal to, less or equal than, smaller or equal than, lower or equal than, fewer or equal than, equal to or less than, equal to or fewer than, equal or less than, equal or smaller than,
            equal or lower than, < =, ≤, at the most, at the very most, not exceeding, not to exceed, capped at, at best, never more than
            """),
        .. HedgePhrase.List(Hedge.UpTo, "up to, as many as, as much as, as high as, as long as, up to about, upto, anything up to, as far as"),
        .. HedgePhrase.List(Hedge.Nearly,
            """
            nearly, almost, close to, close on, just under, just below, just short of, just shy of, shy of, short of, a little under, a little less than, a little below, a little short of, a bit under, a bit less than, slightly less than,
            slightly fewer than, slightly under, slightly below, approaching, nearing, well nigh, nigh on, getting on for, as nearly as, not quite, little less than, little under, verging on, bordering on, practically, virtually
            """),
        .. HedgePhrase.List(Hedge.None, "exactly, precisely, equal to, equals, equals to, equaling, equalling, equaling to, equalling to"),
        .. HedgePhrase.List(Hedge.MoreThan, "over").Select(phrase => phrase with { IsPlaceToo = true }),
        .. HedgePhrase.List(Hedge.LessThan, "under"),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "or so, give or take, - ish, ish, - odd, odd, - some, - something, or thereabouts, more or less, approximately, approx, approx ., roughly"),
        .. HedgePhrase.List(Hedge.AtLeast,
            "or more, and more, or above, or greater, or higher, or over, or longer, or older, or larger, or better, or bigger, and above, and over, and up, and older, and higher, plus, - plus, +, and counting, or beyond, at least, minimum, at minimum, at the least"),
        .. HedgePhrase.List(Hedge.AtMost, "or less, or fewer, or below, or under, or lower, or younger, or smaller, or shorter, and under, and below, and younger, at most, tops, maximum, max, at the most, at best"),
    ];
}
