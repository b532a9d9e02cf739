using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class PortugueseHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("entre"),
        And = vocabulary.Of("e"),
        But = vocabulary.Of("mas"),
        To = vocabulary.Of("a ao até"),
        Into = vocabulary.Of("para"),
        Or = vocabulary.Of("ou"),
        Opens = vocabulary.Of("de do da desde"),
        Than = vocabulary.Of("que de"),
        The = vocabulary.Of("o a os as"),
        Articles = vocabulary.Of("um uma uns umas o a os as"),
        Change = vocabulary.Of("passou passar passado passaram passando sobe subiu subiram subir cai caiu caíram cair aumentou aumentaram aumentar cresceu cresceram reduziu reduziram reduzir desceu baixou elevou"),
    })
    {
        Denials = vocabulary.Of("não nunca jamais"),
        DeniedVerbs = vocabulary.Of("deve devem devia deviam deverá deverão deveria deveriam pode podem podia podiam poderá poderão poderia poderiam é são seja sejam ser era eram será serão foi foram exceder excede excedem exceda excedam ultrapassar ultrapassa ultrapassam ultrapasse ultrapassou ultrapassaram superar supera superam superou ter tem têm tenha durar dura conter"),
        Largest = vocabulary.Of("máximo máxima"),
        Least = vocabulary.Of("mínimo mínima"),
        Limits = vocabulary.Of("limite"),
        ExtremeLinks = vocabulary.Of("é são de deve ser será fixado fixada"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, """
            cerca de, cerca da, cerca do, cerca das, cerca dos, uns, umas, aproximadamente, por volta de, em torno de, à volta de, perto de, mais ou menos, na ordem de, na ordem dos, na casa dos,
            na casa das, aprox, aprox ., a rondar os, rondando os, algo como, ~, ≈
            """),
        .. HedgePhrase.List(Hedge.MoreThan, """
            mais de, mais da, mais do, mais das, mais dos, mais do que, mais que, superior a, superiores a, superior aos, acima de, acima dos, acima das, ultrapassa, ultrapassam, ultrapassou,
            ultrapassaram, ultrapassou os, supera, superam, superou, exceder, exceder os, exceder as, excede, excede os, excede as, excedem, exceda, exceda os, excedam, ultrapassar, ultrapassar os, ultrapassar as, ultrapasse, ultrapasse os, ultrapassa os, ultrapassa as, ultrapassam os, superar, superar os, superar as, além de, além dos, pouco mais de, um pouco mais de, bem mais de, >
            """),
        .. HedgePhrase.List(Hedge.LessThan, "menos de, menos da, menos do, menos das, menos dos, menos do que, menos que, inferior a, inferiores a, inferior aos, abaixo de, abaixo dos, abaixo das, <"),
        .. HedgePhrase.List(Hedge.AtLeast, "pelo menos, ao menos, no mínimo, um mínimo de, não menos de, não menos que, mínimo de, ≥"),
        .. HedgePhrase.List(Hedge.AtMost, "no máximo, quando muito, não mais de, não mais que, não mais do que, um máximo de, máximo de, ≤"),
        .. HedgePhrase.List(Hedge.UpTo, "até, até cerca de"),
        .. HedgePhrase.List(Hedge.None, "exatamente, exactamente, precisamente"),
        .. HedgePhrase.List(Hedge.Nearly, "quase, praticamente, pouco menos de, um pouco menos de, próximo de, próximo a, perto já de"),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "aproximadamente, mais ou menos, aprox, aprox ."),
        .. HedgePhrase.List(Hedge.AtLeast, "ou mais, no mínimo, pelo menos, +"),
        .. HedgePhrase.List(Hedge.AtMost, "ou menos, no máximo"),
    ];
}
