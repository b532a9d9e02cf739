using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Holidays;

/// <summary>Reads names of holidays: "Christmas Day", "Thanksgiving 2019", "Easter weekend". Looked at only where a word begins such a name.</summary>
internal sealed class HolidayReader(DateTokens tokens, LengthReader lengths)
{
    private const int MostTokens = 8;
    private const int LongestName = 40;

    private readonly SpokenYearReader _spoken = new(tokens);

    /// <summary>Names begin with words that are something else to dates too: "día de la madre", "viernes santo", "Neujahr".</summary>
    private readonly bool _startsAnyhow = tokens.Lexicon.Order != DateWordOrder.None;

    /// <summary>A holiday, "last" or "next" before it included.</summary>
    public DateReading Read(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        bool directed = word is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 };
        int at = directed ? i + 1 : i;
        DateWordKind kind = tokens.Word(text, at).Kind;
        bool mayBegin = kind is DateWordKind.Holiday || (kind is DateWordKind.Weekday or DateWordKind.UnsureWeekday && tokens.Lexicon.Of.IsAt(text, at + 1))
            || (_startsAnyhow && tokens.Lexicon.HolidayWords.IsAt(text, at + 1));
        return mayBegin ? Read(text, at, directed ? word.Value : null) : DateReading.None;
    }

    /// <param name="direction">"last" −1, "this" 0, "next" 1 before the name; null where none stands there.</param>
    public DateReading Read(TokenizedText text, int i, int? direction)
    {
        Span<char> name = stackalloc char[LongestName];
        HolidayRule? rule = null;
        int length = 0, end = i;
        for (int k = i; k < i + MostTokens && (text.IsWord(k) || IsSign(text, k)) && length + text[k].Length < LongestName; k++)
        {
            if (!text.IsWord(k))
            {
                continue;
            }

            if (k > i && !tokens.Lexicon.HolidayWords.Has(text.WordOrOwner(k)))
            {
                break;
            }

            length = Append(text.Span(k), name, length);
            if (tokens.Lexicon.Holiday(name[..length]) is { } found)
            {
                (rule, end) = (found, k + 1);
            }

            name[length++] = ' ';
        }

        bool church = _startsAnyhow && text.First(i - 1) == '.' && text.IsAttached(i - 1) && text.IsWord(i - 2) && text[i - 2].Length <= 3;
        if (rule is null || IsInName(text, end) || church)
        {
            return DateReading.None;
        }

        if (Away(text, end, rule) is { IsNone: false } away)
        {
            return away;
        }

        (StatedYear year, int afterYear) = Year(text, end);
        if (tokens.Word(text, afterYear) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Weekend } && !tokens.IsPlural(text, afterYear))
        {
            (StatedYear late, int afterLate) = year.IsOpen ? Year(text, afterYear + 1) : (year, afterYear + 1);
            return new DateReading(new HolidayWeekend(new HolidayDate(rule, late, direction ?? 0)), afterLate);
        }

        bool sure = end > i + 1 || !year.IsOpen || direction is not null || IsLinked(text, i) || DatePhrase.Is(text, tokens.Lexicon);
        return sure ? new DateReading(new HolidayDate(rule, year, direction ?? 0), afterYear) : DateReading.None;
    }

    /// <summary>The bare apostrophe of a plural ("workers'"), hyphens, for which names have spaces ("Eid al-Fitr"), and the stop of "St. Patrick's Day".</summary>
    private static bool IsSign(TokenizedText text, int i) => text.IsAttached(i)
        && (Tokenizer.IsApostrophe(text.First(i)) || (text.First(i) == '-' && text.IsAttached(i + 1)) || (text.First(i) == '.' && text[i - 1].Length == 2 && text.IsWord(i + 1)));

    /// <summary>"three years ago", "six months hence"; "in two years" only where the text is nothing but a date, for "the best Christmas in two years" is none.</summary>
    private DateReading Away(TokenizedText text, int i, HolidayRule rule)
    {
        bool ahead = tokens.Lexicon.Ahead.IsAt(text, i) && DatePhrase.Is(text, tokens.Lexicon);
        (TimeLength? length, int end) = lengths.Read(text, ahead ? i + 1 : i);
        if (length is not { Finest: >= CalendarUnit.Week })
        {
            return DateReading.None;
        }

        return tokens.Word(text, end) is { Kind: DateWordKind.Away, Value: -1 or 1 } away ? new DateReading(new HolidayAway(rule, length, away.Value), end + 1)
            : ahead ? new DateReading(new HolidayAway(rule, length, 1), end)
            : DateReading.None;
    }

    /// <summary>"2019", ", 2019", "of last year", "next year".</summary>
    private (StatedYear Year, int End) Year(TokenizedText text, int i)
    {
        bool linked = tokens.Lexicon.Within.IsAt(text, i);
        int at = linked ? i + 1 : DateTokens.AfterComma(text, i);
        if (DateTokens.Year(text, at) is > 0 and var year)
        {
            return (new StatedYear(year, null), at + 1);
        }

        if (_spoken.Year(text, at) is { Year: > 0 } spoken)
        {
            return (new StatedYear(spoken.Year, null), spoken.End);
        }

        bool relative = tokens.Word(text, at) is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 } && tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year };
        return relative ? (new StatedYear(null, tokens.Word(text, at).Value), at + 2) : (StatedYear.Open, i);
    }

    /// <summary>A name of one word is as often a kind of thing ("a Christmas special"): a word before it must say that a day comes.</summary>
    private bool IsLinked(TokenizedText text, int i) => tokens.Lexicon.DateLinks.IsAt(text, i - 1) || tokens.Lexicon.HolidayLinks.IsAt(text, i - 1);

    /// <summary>"Easter Island".</summary>
    private static bool IsInName(TokenizedText text, int end) => text.IsWord(end) && char.IsUpper(text.First(end)) && text[end].LineBreaksBefore == 0;

    /// <summary>Typographic apostrophes as plain ones.</summary>
    private static int Append(ReadOnlySpan<char> word, Span<char> name, int length)
    {
        foreach (char c in word)
        {
            name[length++] = Tokenizer.IsApostrophe(c) ? '\'' : c;
        }

        return length;
    }
}
