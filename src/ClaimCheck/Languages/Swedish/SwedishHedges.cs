using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish words that loosen or bound a value. Tokens are parted by one space.</summary>
internal static class SwedishHedges
{
    public static HedgeLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Before(), After(), new RangeWords
    {
        Between = vocabulary.Of("mellan"),
        And = vocabulary.Of("och"),
        But = vocabulary.Of("men"),
        To = vocabulary.Of("till"),
        Or = vocabulary.Of("eller"),
        Opens = vocabulary.Of("från"),
        Than = vocabulary.Of("än"),
        The = vocabulary.Of("den det de"),
        Change = vocabulary.Of("steg stiger stigit ökade ökar ökat minskade minskar minskat sjönk sjunker föll faller höjdes höjts sänktes gick gått växte"),
    })
    {
        Largest = vocabulary.Of("maximala maximal"),
        Least = vocabulary.Of("minimala minimal minimilönen"),
        ExtremeLinks = vocabulary.Of("är på av ska får ligger"),
    };

    private static IEnumerable<HedgePhrase> Before() =>
    [
        .. HedgePhrase.List(Hedge.About, "cirka, ca, ca ., ungefär, omkring, runt, uppskattningsvis, uppemot cirka, i storleksordningen, grovt räknat, ~, ≈"),
        .. HedgePhrase.List(Hedge.MoreThan, "mer än, fler än, över, drygt, högre än, större än, något mer än, strax över, långt över, betydligt mer än, >"),
        .. HedgePhrase.List(Hedge.LessThan, "mindre än, färre än, lägre än, under, betydligt mindre än, strax under, <"),
        .. HedgePhrase.List(Hedge.AtLeast, "minst, åtminstone, inte mindre än, inte vara mindre än, inte lägre än, inte vara lägre än, inte understiga, understiger inte, inte kortare än, som minst, lägst, ≥"),
        .. HedgePhrase.List(Hedge.AtMost, "högst, maximalt, max, max ., som mest, inte mer än, inte fler än, inte över, inte högre än, inte större än, inte längre än, inte vara mer än, inte vara fler än, inte vara högre än, inte vara större än, inte vara längre än, inte överstiga, överstiger inte, inte överskrida, överskrider inte, ≤"),
        .. HedgePhrase.List(Hedge.UpTo, "upp till, upp emot, uppemot"),
        .. HedgePhrase.List(Hedge.Nearly, "nästan, närmare, knappt, så gott som, inte fullt, nära, bortåt"),
    ];

    private static IEnumerable<HedgePhrase> After() =>
    [
        .. HedgePhrase.List(Hedge.About, "ungefär, eller så"),
        .. HedgePhrase.List(Hedge.AtLeast, "eller mer, eller fler, och uppåt, +"),
        .. HedgePhrase.List(Hedge.AtMost, "eller mindre, eller färre"),
    ];
}
