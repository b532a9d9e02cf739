using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.French;

/// <summary>French words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class FrenchHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("entre"),
        And = vocabulary.Of("et"),
        But = vocabulary.Of("mais"),
        To = vocabulary.Of("à"),
        Or = vocabulary.Of("ou"),
        Opens = vocabulary.Of("de"),
        Than = vocabulary.Of("que de"),
        The = vocabulary.Of("le la les"),
        Articles = vocabulary.Of("un une le la les l' des"),
        Change = vocabulary.Of("passer passé passée passés passe passant passait monté monte baissé baisse augmenté augmente augmentant chuté tombé grimpé réduit réduire porté ramené reculé"),
    })
    {
        Denials = vocabulary.Of("pas jamais ne n' n’"),
        DeniedVerbs = vocabulary.Of("doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient est sont soit soient être était étaient sera seront dépasser dépasse dépassent dépassé excéder excède excèdent avoir a ont durer dure contenir comporter"),
        Largest = vocabulary.Of("maximal maximale maximaux maximales maximum"),
        Least = vocabulary.Of("minimal minimale minimaux minimales minimum"),
        Limits = vocabulary.Of("limite plafond"),
        ExtremeLinks = vocabulary.Of("est sont de d' à doit être fixé fixée"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, """
            environ, quelque, quelques, autour de, autour d', aux alentours de, à peu près, approximativement, de l' ordre de, dans les, aux environs de,
            grosso modo, env, env ., ~, ≈
            """),
        .. HedgePhrase.List(Hedge.MoreThan, """
            plus de, plus du, plus des, plus d', plus que, au - delà de, au - delà des, au delà de, supérieur à, supérieure à, supérieurs à, supérieures à, au - dessus de,
            au - dessus des, dépasse, dépassent, dépassant, dépasser, dépasser les, dépasser le, excéder, excéder les, excèdent, dépasse les, dépassant les, dépassé les, excède, excédant, un peu plus de, un peu plus d',
            à peine plus de, bien plus de, nettement plus de, largement plus de, plus de quelque, >
            """),
        .. HedgePhrase.List(Hedge.LessThan, """
            moins de, moins du, moins des, moins d', moins que, inférieur à, inférieure à, inférieurs à, inférieures à, au - dessous de, en dessous de, en deçà de, bien moins de,
            nettement moins de, <
            """),
        .. HedgePhrase.List(Hedge.AtLeast, "au moins, au minimum, pas moins de, pas moins d', un minimum de, minimum, a minima, au bas mot, ≥"),
        .. HedgePhrase.List(Hedge.AtMost, """
            au plus, au maximum, tout au plus, pas plus de, pas plus d', dépasse pas, dépasse pas les, dépassent pas, dépassent pas les, dépassera pas, dépassera pas les, dépassait pas, dépassait pas les, dépassaient pas les,
            excède pas, excède pas les, excèdent pas, excèdent pas les, un maximum de, maximum, ≤
            """),
        .. HedgePhrase.List(Hedge.UpTo, "jusqu'à, jusqu' à, jusqu' à quelque"),
        .. HedgePhrase.List(Hedge.None, "exactement, précisément"),
        .. HedgePhrase.List(Hedge.Nearly, """
            près de, près du, près des, près d', presque, quasi, quasiment, pratiquement, un peu moins de, un peu moins d', à peine moins de, pas loin de, proche de, proches de,
            frôlant les, avoisinant les
            """),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "environ, à peu près, approximativement, à peu de chose près"),
        .. HedgePhrase.List(Hedge.AtLeast, "ou plus, au moins, au minimum, minimum, +"),
        .. HedgePhrase.List(Hedge.AtMost, "ou moins, au plus, au maximum, maximum"),
    ];
}
