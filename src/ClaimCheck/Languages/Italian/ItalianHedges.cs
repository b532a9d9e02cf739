using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class ItalianHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("tra fra"),
        And = vocabulary.Of("e ed"),
        But = vocabulary.Of("ma"),
        To = vocabulary.Of("a ai al alle"),
        Or = vocabulary.Of("o"),
        Opens = vocabulary.Of("da dai dal dalle dalla"),
        Than = vocabulary.Of("che di"),
        The = vocabulary.Of("il lo la i gli le"),
        Articles = vocabulary.Of("un una uno il la i le lo gli l' un'"),
        Change = vocabulary.Of("passato passati passata passate passa passare passando salito salita saliti sale salire sceso scesa scesi scende scendere aumentato aumentata aumenta aumentare calato calata cresciuto cresciuta ridotto ridotta ridotti portato crollato"),
    })
    {
        Denials = vocabulary.Of("non mai"),
        DeniedVerbs = vocabulary.Of("deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero può possono poteva potevano potrà potranno potrebbe potrebbero è sono sia siano essere era erano sarà saranno superare supera superano superi superino eccedere eccede eccedono ecceda avere ha hanno durare dura contenere"),
        Largest = vocabulary.Of("massimo massima"),
        Least = vocabulary.Of("minimo minima"),
        Limits = vocabulary.Of("limite"),
        ExtremeLinks = vocabulary.Of("è sono di deve essere sarà a fissato fissata"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, """
            circa, intorno a, intorno ai, intorno al, intorno alle, attorno a, attorno ai, attorno al, attorno alle, all' incirca, approssimativamente, più o meno,
            pressappoco, pressoché, suppergiù, nell' ordine di, nell' ordine dei, sui, ~, ≈
            """),
        .. HedgePhrase.List(Hedge.MoreThan, """
            più di, più del, più della, più dei, più delle, più degli, più d', oltre, oltre i, oltre le, oltre il, superiore a, superiore ai, superiori a, superiori ai, sopra i, sopra le, al di sopra di,
            al di sopra dei, supera i, supera le, supera gli, superano i, superano le, superato i, superare, superare i, superare le, superare gli, superare il, superi i, superi le, superino i, eccedere, eccedere i, eccedere le, eccede i, eccedono i, poco più di, ben oltre, ben più di, maggiore di, maggiore a, >
            """),
        .. HedgePhrase.List(Hedge.LessThan, "meno di, meno del, meno della, meno dei, meno delle, meno degli, meno d', inferiore a, inferiore ai, inferiori a, inferiori ai, sotto i, sotto le, al di sotto di, al di sotto dei, minore di, <"),
        .. HedgePhrase.List(Hedge.AtLeast, "almeno, non meno di, minimo, un minimo di, come minimo, perlomeno, quantomeno, ≥"),
        .. HedgePhrase.List(Hedge.AtMost, "al massimo, non più di, non supera, non superano, non superi, un massimo di, massimo, tutt' al più, al più, ≤"),
        .. HedgePhrase.List(Hedge.UpTo, "fino a, sino a, fino ad, fino ai"),
        .. HedgePhrase.List(Hedge.None, "esattamente, precisamente"),
        .. HedgePhrase.List(Hedge.Nearly, "quasi, poco meno di, praticamente, vicino a, vicino ai, prossimo a, a ridosso dei"),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "circa, all' incirca, più o meno, o giù di lì"),
        .. HedgePhrase.List(Hedge.AtLeast, "o più, e più, almeno, come minimo, in su, +"),
        .. HedgePhrase.List(Hedge.AtMost, "o meno, al massimo"),
    ];
}
