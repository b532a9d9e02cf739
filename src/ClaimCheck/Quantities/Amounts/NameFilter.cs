using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>
/// Tells digits that end a name ("iOS 5", "the Nikkei 225 fell") and capitalised number words ("the Big Three") from counts behind a name ("in Iraq 12 were killed", "Germany 3, Brazil 1"), and "one day" that is some day from a day's length.
/// In a headline, where every word is capitalised, capitals tell nothing.
/// </summary>
internal sealed class NameFilter(NameContext words)
{
    private const int Reach = 8;
    private const int NounReach = 3;
    private const int LongWord = 4;

    public bool IsName(TokenizedText text, Amount amount) =>
        IsSomeDay(text, amount) || IsCapitalWord(text, amount) || (IsBare(text, amount) && EndsName(text, amount.FirstToken, amount.EndToken));

    /// <summary>"the Big Three", "BBC One", "the Ninth Circuit": a number word with a capital that neither a sentence nor a headline gives it.</summary>
    private static bool IsCapitalWord(TokenizedText text, Amount amount)
    {
        int first = amount.FirstToken;
        bool capital = amount is { Unit: null, IsAge: false, Number: { InWords: true, Form: NumberForm.Cardinal } } && text.IsWord(first) && char.IsUpper(text.First(first));
        return capital && first > 0 && (text.IsWord(first - 1) || (Hyphen.Is(text.First(first - 1)) && text.IsAttached(first)))
            && text[first].LineBreaksBefore == 0 && text.SentenceOf(first - 1) == text.SentenceOf(first) && !IsHeadline(text, first);
    }

    private static bool IsBare(TokenizedText text, Amount amount)
    {
        bool plain = amount is { Unit: null, IsAge: false, Number: { Form: NumberForm.Cardinal, Scale: 0, IsSigned: false } } && text.IsDigits(amount.FirstToken);
        return plain && (amount.TokenCount == 1 || (amount.TokenCount == 3 && text.First(amount.FirstToken + 1) == '.'));
    }

    private bool EndsName(TokenizedText text, int first, int end)
    {
        int name = first - 1;
        if (!IsCapitalised(text, name) || text[first].LineBreaksBefore > 0 || !text[first].SpaceBefore || words.NotNames.IsAt(text, name) || text.SentenceOf(name) != text.SentenceOf(first))
        {
            return false;
        }

        bool begins = name == 0 || text.SentenceOf(name - 1) != text.SentenceOf(name) || text.First(name - 1) is '"' or '“' or ':' or '‘';
        bool product = HasInnerCapital(text, name);
        if ((begins && !product) || Hyphen.Joins(text, end) || (words.Places.IsAt(text, name - 1) && words.CountVerbs.IsAt(text, end)))
        {
            return false;
        }

        bool counts = !(product && end - first > 1) && !IsOfSeries(text, name) && CountsNoun(text, end);
        return !counts && !IsInRow(text, first, end) && !IsHeadline(text, first);
    }

    /// <summary>"the Glide 2 and Glide |3 models": the same name stands with a number right before.</summary>
    private static bool IsOfSeries(TokenizedText text, int name) => name >= 3 && text.IsDigits(name - 2) && text.Span(name - 3).SequenceEqual(text.Span(name));

    private static bool IsCapitalised(TokenizedText text, int i) => text.IsWord(i) && (char.IsUpper(text.First(i)) || HasInnerCapital(text, i));

    /// <summary>"iPhone", "USB": written like a name even where a sentence begins.</summary>
    private static bool HasInnerCapital(TokenizedText text, int i) => text[i].Length > 1 && text.Span(i)[1..].IndexOfAnyInRange('A', 'Z') >= 0;

    /// <summary>A plural in small letters right behind, or behind one or two words that describe it.</summary>
    private bool CountsNoun(TokenizedText text, int end)
    {
        for (int i = end; i < Math.Min(text.Count, end + NounReach); i++)
        {
            if (!text.IsWord(i) || words.Followers.IsAt(text, i) || text[i].LineBreaksBefore > 0)
            {
                return false;
            }

            bool ends = words.PluralEnding.Length > 0 && text[i].Length >= LongWord && char.IsLower(text.First(i)) && text.Span(i).EndsWith(words.PluralEnding, StringComparison.Ordinal);
            if (ends || words.Plurals.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Germany 3, Brazil 1": the results of two sides.</summary>
    private static bool IsInRow(TokenizedText text, int first, int end)
    {
        int next = text.First(end) is ',' or ';' ? end + 1 : end;
        int before = first - 2;
        before -= text.First(before) is ',' or ';' ? 1 : 0;
        return IsNamed(text, next, 1) || IsNamed(text, before, -1);
    }

    /// <summary>One to three capitalised words and then digits; or, looking back, digits before them.</summary>
    private static bool IsNamed(TokenizedText text, int i, int step)
    {
        int k = i;
        while (Math.Abs(k - i) < NounReach && IsCapitalised(text, k))
        {
            k += step;
        }

        k -= step < 0 && text.First(k) is ',' or ';' ? 1 : 0;
        return text.IsDigits(k) && (step < 0 || k > i);
    }

    private static bool IsHeadline(TokenizedText text, int first)
    {
        int small = 0, capital = 0;
        for (int i = Math.Max(0, first - Reach); i < Math.Min(text.Count, first + Reach); i++)
        {
            if (text.IsWord(i) && text[i].Length >= LongWord && text.SentenceOf(i) == text.SentenceOf(first))
            {
                bool isSmall = char.IsLower(text.First(i));
                small += isSmall ? 1 : 0;
                capital += isSmall ? 0 : 1;
            }
        }

        return small < capital - 1;
    }

    /// <summary>"he would one day return" says when; "one day after" and "in one day" how long.</summary>
    private bool IsSomeDay(TokenizedText text, Amount amount) =>
        amount is { Unit.Symbol: "d", IsAge: false, Value: 1m, TokenCount: 2, Number: { InWords: true, IsSigned: false } } && text.IsWord(amount.EndToken - 1)
        && !words.DayAfter.IsAt(text, amount.FirstToken - 1) && !words.DayBefore.IsAt(text, amount.EndToken) && !Hyphen.Joins(text, amount.EndToken - 1);
}
