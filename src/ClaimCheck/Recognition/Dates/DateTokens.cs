using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>The small pieces that dates are made of: days, years, months.</summary>
internal sealed class DateTokens(DateLexicon lexicon)
{
    private readonly bool _listsUnits = !lexicon.PluralUnits.IsEmpty, _smallMonths = lexicon.Has(DateWordOrder.SmallMonths);

    /// <summary>September was the seventh month of Rome.</summary>
    private const int MonthsBeforeNumbers = 2;

    public DateLexicon Lexicon => lexicon;

    /// <summary>What a word is to dates; "Thursday's" is Thursday.</summary>
    public DateWord Word(TokenizedText text, int i) => lexicon[text, i];

    /// <summary>Whether a comma, stop or colon right behind digits goes on with more of them: "1,000".</summary>
    /// <param name="i">The token behind the digits.</param>
    public static bool GoesOn(TokenizedText text, int i) => text.First(i) is ',' or '.' or ':' && text.IsAttached(i) && text.IsAttached(i + 1) && text.IsDigits(i + 1);

    /// <summary>"at" stands before an hour, or the text is nothing but a date.</summary>
    public bool IsHourAnnounced(TokenizedText text, int i) => lexicon.ClockLinks.IsAt(text, i - 1) || DatePhrase.Is(text, lexicon);

    /// <summary>Digits at a token, at most <paramref name="longest"/> of them; −1 for none.</summary>
    public static int Digits(TokenizedText text, int i, int longest)
    {
        if (!text.IsDigits(i) || text[i].Length > longest)
        {
            return -1;
        }

        int value = 0;
        foreach (char c in text.Span(i))
        {
            // Digits of other scripts have dates of their own calendars too often.
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }

    /// <summary>A year in four digits, from 1000 to 2199; −1 for none.</summary>
    public static int Year(TokenizedText text, int i) =>
        text.IsDigits(i) && text[i].Length == 4 && Digits(text, i, 4) is >= 1000 and < 2200 and int year ? year : -1;

    /// <summary>"half |an hour", "three quarters of |an hour": a share of the unit, and not one of it.</summary>
    public bool IsShared(TokenizedText text, int article) => Word(text, article - 1).Kind == DateWordKind.HalfYear
        || (lexicon.Of.IsAt(text, article - 1) && Word(text, article - 2) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Quarter });

    /// <summary>"21", "21st", "twenty-first", "ninth": a day of the month and the token after it; 0 for none.</summary>
    public (int Day, int End) Day(TokenizedText text, int i)
    {
        int digits = Digits(text, i, 2);
        if (digits is >= 1 and <= 31)
        {
            int ending = text.First(i + 1) == '.' && text.IsAttached(i + 1) && !lexicon.OrdinalEndings.IsAt(text, i + 1) ? i + 2 : i + 1;
            return (digits, text.IsAttached(ending) && lexicon.OrdinalEndings.IsAt(text, ending) ? ending + 1 : i + 1);
        }

        DateWord word = Word(text, i);
        if (word is { Kind: DateWordKind.Cardinal, Value: 20 or 30 } && text.First(i + 1) == '-' && Word(text, i + 2) is { Kind: DateWordKind.Ordinal, Value: < 10 } unit)
        {
            return word.Value + unit.Value <= 31 ? (word.Value + unit.Value, i + 3) : default;
        }

        if (word is { Kind: DateWordKind.Cardinal, Value: 20 or 30 } && Word(text, i + 1) is { Kind: DateWordKind.Ordinal, Value: < 10 } next)
        {
            return word.Value + next.Value <= 31 ? (word.Value + next.Value, i + 2) : default;
        }

        return word is { Kind: DateWordKind.Ordinal, Value: <= 31 } ? (word.Value, i + 1) : default;
    }

    /// <summary>
    /// A month's name and the token after it, its full stop included; 0 for none. It is unsure where only a day, a year or a word before it makes it a month: "May",
    /// and any name in small letters ("an august body").
    /// </summary>
    public (int Month, bool Unsure, int End) Month(TokenizedText text, int i)
    {
        DateWord word = Word(text, i);
        bool capital = char.IsUpper(text.First(i));
        if (word.Kind == DateWordKind.Cardinal && lexicon.NumberMonths.IsAt(text, i))
        {
            return IsMonthByDay(text, i) ? (word.Value + MonthsBeforeNumbers, true, AfterStop(text, i)) : default;
        }

        bool named = word.Kind == DateWordKind.Month || (word.Kind == DateWordKind.UnsureMonth && ((capital && !_smallMonths) || IsMonthByDay(text, i)));
        return named ? (word.Value, word.Kind == DateWordKind.UnsureMonth || capital == _smallMonths, lexicon.FullMonths.IsAt(text, i) ? i + 1 : AfterStop(text, i)) : default;
    }

    /// <summary>"1st of march", "3rd may", "march 3rd", "may 5, 2015": in small letters, an ordinal or a year makes it a month. So does a text that is nothing but a date.</summary>
    private bool IsMonthByDay(TokenizedText text, int i)
    {
        int before = lexicon.Of.IsAt(text, i - 1) ? i - 2 : i - 1;
        bool ordinalBefore = (lexicon.OrdinalEndings.IsAt(text, before) && text.IsAttached(before)) || (before < i - 1 && Word(text, before).Kind == DateWordKind.Ordinal);
        bool day = Digits(text, i + 1, 2) is >= 1 and <= 31;
        bool ordinalAfter = day && lexicon.OrdinalEndings.IsAt(text, i + 2) && text.IsAttached(i + 2);
        bool counted = _smallMonths && (Digits(text, lexicon.OrdinalEndings.IsAt(text, before) ? before - 1 : before, 2) is >= 1 and <= 31 || text.First(i - 1) is '/' or '-' || Year(text, lexicon.Within.IsAt(text, i + 1) ? i + 2 : AfterStop(text, i)) > 0);
        return counted || ordinalBefore || (before < i - 1 && Word(text, before).Kind == DateWordKind.Ides) || ordinalAfter || (day && Year(text, AfterComma(text, i + 2)) > 0) || DatePhrase.Is(text, lexicon);
    }

    /// <summary>A part of the day; words that also mean tomorrow are the morning where they stand behind a day or its link.</summary>
    public DayPart PartOfDay(TokenizedText text, int i) =>
        Word(text, i) is { Kind: DateWordKind.DayPart } part ? (DayPart)part.Value : lexicon.MorningNames.IsAt(text, i) ? DayPart.Morning : DayPart.Whole;

    /// <summary>The part of the day behind a day, and the token after it: "night", "por la tarde", "Abend"; the whole day and the token itself where there is none.</summary>
    public (DayPart Part, int End) PartBehindDay(TokenizedText text, int i)
    {
        int at = lexicon.DayPartLinks.EndAt(text, i);
        DayPart part = PartOfDay(text, at);
        return part == DayPart.Whole ? (DayPart.Whole, i) : (part, at + 1);
    }

    /// <summary>Past the noun before the number of a day: "día 18", "dia vinte e cinco".</summary>
    public int AfterDayNoun(TokenizedText text, int i) => lexicon.DayNouns.IsAt(text, i) && (text.IsDigits(i + 1) || Word(text, i + 1).Kind is DateWordKind.Cardinal or DateWordKind.Ordinal) ? i + 1 : i;

    /// <summary>Past an article.</summary>
    public int AfterArticle(TokenizedText text, int i) => lexicon.Articles.IsAt(text, i) ? i + 1 : i;

    /// <summary>"or two" behind a unit of time, which so is counted.</summary>
    public bool IsOrNumber(TokenizedText text, int i) => lexicon.Or.IsAt(text, i) && Word(text, i + 1).Kind == DateWordKind.Cardinal;

    /// <summary>A word with the ending of plurals: "years", not "success" or "year's"; units of time by their list where the language has one.</summary>
    public bool IsPlural(TokenizedText text, int i)
    {
        if (_listsUnits && Word(text, i).Kind == DateWordKind.Unit)
        {
            return lexicon.PluralUnits.IsAt(text, i) || (lexicon.InvariantUnits.IsAt(text, i) && lexicon.PluralLeads.IsAt(text, i - 1));
        }

        ReadOnlySpan<char> noun = text.Span(i);
        return text.IsWord(i) && noun.Length > 3 && (lexicon.PluralEndings.Contains(noun[^1..]) || (_listsUnits && lexicon.PluralEndings.Contains(noun[^2..]))) && !Tokenizer.IsApostrophe(noun[^2]) && char.ToLowerInvariant(noun[^2]) != char.ToLowerInvariant(noun[^1]);
    }

    /// <summary>The token after the word and, for a short form, after its full stop.</summary>
    public static int AfterStop(TokenizedText text, int i)
    {
        bool shortForm = text[i].Length <= 5 && text.First(i + 1) == '.' && text.IsAttached(i + 1);
        return shortForm && i + 2 < text.Count && text[i + 2].LineBreaksBefore == 0 ? i + 2 : i + 1;
    }

    /// <summary>Past a comma.</summary>
    public static int AfterComma(TokenizedText text, int i) => text.First(i) == ',' ? i + 1 : i;

    /// <summary>Past a dash or stroke that stands between with no space.</summary>
    public static int AfterStroke(TokenizedText text, int i) => text.First(i) is '-' or '/' && text.IsAttached(i) && text.IsAttached(i + 1) ? i + 1 : i;

    /// <summary>Two digits of a year: 40–99 are of the last century, 00–39 of this.</summary>
    public static int FullYear(int value, int digits) => digits > 2 ? value : value >= 40 ? 1900 + value : 2000 + value;
}
