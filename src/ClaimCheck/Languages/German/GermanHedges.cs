using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class GermanHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("zwischen"),
        And = vocabulary.Of("und"),
        But = vocabulary.Of("aber"),
        To = vocabulary.Of("bis"),
        Into = vocabulary.Of("auf"),
        Or = vocabulary.Of("oder"),
        Opens = vocabulary.Of("von"),
        Than = vocabulary.Of("als"),
        The = vocabulary.Of("die der das den"),
        Articles = vocabulary.Of("ein eine einen einem einer der die das den"),
        Change = vocabulary.Of("stieg stiegen gestiegen steigt sank sanken gesunken sinkt fiel fielen gefallen erhöht erhöhte erhöhten wuchs gewachsen reduziert kletterte anhob"),
    })
    {
        Largest = vocabulary.Of("maximale maximaler maximalen maximales höchstzahl höchstlänge höchstgrenze höchstbetrag höchststrafe höchstgeschwindigkeit maximum"),
        Least = vocabulary.Of("minimale minimaler minimalen minimales mindestlohn mindestzahl mindestgröße mindestalter minimum"),
        Limits = vocabulary.Of("limit obergrenze"),
        ExtremeLinks = vocabulary.Of("ist sind beträgt betragen liegt bei von auf darf soll"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, """
            etwa, ungefähr, rund, circa, ca, ca ., zirka, an die, um die, schätzungsweise, in etwa, grob, grob geschätzt, annäherungsweise, geschätzt, geschätzte,
            geschätzten, so um die, in der größenordnung von, ~, ≈
            """),
        .. HedgePhrase.List(Hedge.MoreThan, """
            mehr als, oberhalb von, jenseits von, höher als, größer als, gut, etwas mehr als, etwas über, knapp über, deutlich mehr als, deutlich über, weit über,
            weit mehr als, weitaus mehr als, über die, >
            """),
        .. HedgePhrase.List(Hedge.LessThan, "weniger als, unterhalb von, geringer als, kleiner als, niedriger als, deutlich unter, deutlich weniger als, weit unter, <"),
        .. HedgePhrase.List(Hedge.AtLeast, "mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, nicht niedriger als, nicht geringer als, nicht kleiner als, nicht kürzer als, minimal, mind, mind ., ≥"),
        .. HedgePhrase.List(Hedge.AtMost, "höchstens, maximal, nicht mehr als, nicht über, nicht höher als, nicht größer als, nicht länger als, max, max ., allenfalls, ≤"),
        .. HedgePhrase.List(Hedge.UpTo, "bis zu, bis zu rund"),
        .. HedgePhrase.List(Hedge.None, "genau, exakt"),
        .. HedgePhrase.List(Hedge.Nearly, "knapp, fast, beinahe, nahezu, annähernd, etwas weniger als, etwas unter, knapp unter, nicht ganz, an die nahezu, kurz vor"),
        .. HedgePhrase.List(Hedge.MoreThan, "über").Select(phrase => phrase with { IsPlaceToo = true }),
        .. HedgePhrase.List(Hedge.LessThan, "unter").Select(phrase => phrase with { IsPlaceToo = true }),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "oder so, ungefähr, circa"),
        .. HedgePhrase.List(Hedge.AtLeast, "oder mehr, und mehr, oder darüber, mindestens, +"),
        .. HedgePhrase.List(Hedge.AtMost, "oder weniger, höchstens, maximal, oder darunter"),
        .. HedgePhrase.List(Hedge.AtMost, "nicht überschreiten, nicht überschreitet, nicht überschritten, nicht übersteigen, nicht übersteigt").Select(phrase => phrase with { ReachesOverNoun = true }),
        .. HedgePhrase.List(Hedge.AtLeast, "nicht unterschreiten, nicht unterschreitet, nicht unterschritten").Select(phrase => phrase with { ReachesOverNoun = true }),
    ];
}
