using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>Finds the words around a value that loosen or bound it.</summary>
internal sealed class HedgeReader(HedgeLexicon lexicon)
{
    private const int MostStacked = 3;
    private const int MostLinks = 4;
    private const int MostToExtreme = 4;
    private const int MostDeniedVerbs = 3;

    /// <summary>The hedge of a value; of two ("at least about 20") the bound, which says more than "about".</summary>
    /// <param name="floor">The token behind the last quantity, which no hedge begins before.</param>
    /// <param name="amountEnd">The same where the last quantity is an amount, else −1: right behind it "up to" says where it went ("creció un 4,7 % hasta 1.230 millones").</param>
    public Hedging Read(TokenizedText text, int first, int end, int floor, bool isPlainAmount, int amountEnd)
    {
        (Hedge hedge, int start, bool isExact) = (Hedge.None, first, false);
        if (lexicon.Ranges.Articles.IsAt(text, first - 1) && first - 1 > floor && Before(text, first - 1, floor, isPlainAmount) is not null)
        {
            start--;
        }

        for (int k = 0; k < MostStacked && Before(text, start, floor, isPlainAmount) is { } phrase && !lexicon.Compares(text, phrase, start, amountEnd) && !(phrase.Hedge == Hedge.UpTo && start - phrase.Tokens.Count == amountEnd); k++)
        {
            (hedge, isExact) = phrase.IsExact ? (hedge, true) : (hedge is Hedge.None or Hedge.About ? phrase.Hedge : hedge, isExact);
            start -= phrase.Tokens.Count;
            if (hedge is Hedge.MoreThan or Hedge.LessThan && DenialOf(text, start) is var denial && denial >= Math.Max(0, floor))
            {
                (hedge, start) = (hedge == Hedge.MoreThan ? Hedge.AtMost : Hedge.AtLeast, denial);
                break;
            }
        }

        int last = end;
        if (After(text, end) is { } after)
        {
            hedge = hedge is Hedge.None or Hedge.About ? after.Hedge : hedge;
            last += after.Tokens.Count;
        }

        Hedge apart = hedge is Hedge.None or Hedge.About && !isExact ? BoundApart(text, start, end, floor) : Hedge.None;
        if (apart != Hedge.None)
        {
            return new Hedging(apart, start, last) { IsApart = true };
        }

        return new Hedging(hedge, start, last) { IsExact = hedge == Hedge.None && (isExact || (text.IsDigits(first) && end == first + 1 && IsNumbered(text, start))) };
    }

    /// <summary>"at least the third": only "at least", "at most" and comparatives, since "just over the second half" and "about the first" say where and what.</summary>
    public Hedging ReadOrdinal(TokenizedText text, int first, int end, int floor)
    {
        int start = lexicon.Ranges.The.IsAt(text, first - 1) ? first - 1 : first;
        return start - 1 >= floor && Before(text, start, floor, false) is { Tokens.Count: > 1 } phrase && (phrase.Hedge is Hedge.AtLeast or Hedge.AtMost || lexicon.Ranges.Than.IsAt(text, start - 1))
            ? new Hedging(phrase.Hedge, start - phrase.Tokens.Count, end) : new Hedging(Hedge.None, first, end);
    }

    /// <summary>"must |not exceed", "can|'t be less than", "|no debe ser superior a": where what denies a bound begins; −1 for none.</summary>
    private int DenialOf(TokenizedText text, int bound)
    {
        int verb = lexicon.DeniedVerbs.IsAt(text, bound) ? bound : bound - 1;
        int first = verb;
        while (first > verb - MostDeniedVerbs && lexicon.DeniedVerbs.IsAt(text, first))
        {
            first--;
        }

        return first < verb && lexicon.Denials.IsAt(text, first) && text.SentenceOf(first) == text.SentenceOf(bound) ? first : -1;
    }

    /// <summary>"port 7410", "the default port is 7410", "| port | 7410 |".</summary>
    private bool IsNumbered(TokenizedText text, int first) =>
        BeforeLinks(text, first, lexicon.NumberedLinks) is var i && i >= 0 && lexicon.Numbered.IsAt(text, i) && text.SentenceOf(i) == text.SentenceOf(first);

    /// <summary>A bound that other words part from its value: "the limit is 255", "darf 255 Zeichen nicht überschreiten".</summary>
    private Hedge BoundApart(TokenizedText text, int start, int end, int floor) =>
        text.IsWord(end) && After(text, end + 1) is { ReachesOverNoun: true } phrase ? phrase.Hedge : ExtremeOf(text, start, floor);

    /// <summary>"the maximum message size is 256 KB", "a minimum wage of $15", "a limit of 40": what is called the largest or the least bounds.</summary>
    private Hedge ExtremeOf(TokenizedText text, int first, int floor)
    {
        int noun = BeforeLinks(text, first, lexicon.ExtremeLinks);
        if (noun < Math.Max(0, floor) || noun == first - 1 || text.SentenceOf(noun) != text.SentenceOf(first))
        {
            return Hedge.None;
        }

        if (lexicon.Limits.IsAt(text, noun))
        {
            return Hedge.AtMost;
        }

        for (int i = noun; i >= Math.Max(0, floor) && i > noun - MostToExtreme && text.IsWord(i); i--)
        {
            if (lexicon.Largest.IsAt(text, i) || lexicon.Least.IsAt(text, i))
            {
                return text.SentenceOf(i) != text.SentenceOf(first) ? Hedge.None : lexicon.Largest.IsAt(text, i) ? Hedge.AtMost : Hedge.AtLeast;
            }
        }

        return Hedge.None;
    }

    /// <summary>The token before a value and the links, marks among them, that lead to it; −1 for none.</summary>
    private static int BeforeLinks(TokenizedText text, int first, TermSet links)
    {
        int i = first - 1;
        while (i >= Math.Max(0, first - MostLinks) && (!text.IsWord(i) || links.IsAt(text, i)) && text.First(i) is not ('.' or ',' or ';'))
        {
            i--;
        }

        return i;
    }

    /// <summary>No hedge hangs on what stands before it: "a 7-under 65".</summary>
    private HedgePhrase? Before(TokenizedText text, int first, int floor, bool isPlainAmount)
    {
        if (first == 0 || text[first].LineBreaksBefore > 1)
        {
            return null;
        }

        foreach (HedgePhrase phrase in lexicon.EndingAt(text, first - 1))
        {
            int start = first - phrase.Tokens.Count;
            bool ambiguous = phrase.IsPlaceToo && !isPlainAmount && phrase.Tokens.Count == 1 && !lexicon.Ranges.LengthLinks.IsAt(text, start - 1);
            bool hangs = start > 0 && text.First(start - 1) == '-' && text.IsAttached(start - 1) && text.IsAttached(start);
            if (start >= floor && !hangs && phrase.StandsAt(text, start) && !ambiguous && !(phrase.Tokens is ["up", "to", ..] && lexicon.Ranges.UpVerbs.IsAt(text, start - 1)) && text.SentenceOf(start) == text.SentenceOf(first))
            {
                return phrase;
            }
        }

        return null;
    }

    private HedgePhrase? After(TokenizedText text, int end)
    {
        foreach (HedgePhrase phrase in lexicon.BeginningAt(text, end))
        {
            bool touching = phrase.Tokens.Count > 1 || text.IsWord(end) || text.IsAttached(end);
            int next = end + phrase.Tokens.Count;
            bool hangs = text.First(next) == '-' && text.IsAttached(next) && text.IsAttached(next + 1);
            bool beginsNext = phrase.Tokens.Count == 1 && text.IsWord(end) && !text.IsAttached(end) && lexicon.Ranges.Addends.IsAt(text, next);
            bool belongsToNext = lexicon.Ranges.Than.IsAt(text, next) || text.IsDigits(next) || beginsNext || hangs;
            if (phrase.StandsAt(text, end) && touching && !belongsToNext && text.SentenceOf(end) == text.SentenceOf(end - 1))
            {
                return phrase;
            }
        }

        return null;
    }
}

/// <summary>A hedge with the half-open run of tokens that it and its value make.</summary>
internal readonly record struct Hedging(Hedge Hedge, int FirstToken, int EndToken)
{
    /// <summary>The words of the bound do not stand in the run: "the |limit is 255".</summary>
    public bool IsApart { get; init; }

    /// <summary>The value was not rounded: "exactly 7,000".</summary>
    public bool IsExact { get; init; }
}
