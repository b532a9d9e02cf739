using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>
/// Reads days with strokes or dashes that the plain forms leave: a month's name among digits ("22/Jan/2019", "2019-Aug-01", "Oct/2"), and a day and month alone ("on 7/16", "from 10/1")
/// where a word before them says that a day comes: else they are a fraction or a score.
/// </summary>
internal sealed class SlashedDateReader(DateTokens tokens, bool dayFirst)
{
    private const int MostDays = 31;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly DigitDateReader _digits = new(dayFirst);

    public DateReading Read(TokenizedText text, int i)
    {
        if (text.First(i + 1) is not ('/' or '-' or '.') || !AreJoined(text, i, i + 2) || (text.IsAttached(i) && (text.First(i - 1) is '/' or '.' or '$' || text.First(i - 1) == text.First(i + 1))))
        {
            return DateReading.None;
        }

        char stroke = text.First(i + 1);
        bool three = text.First(i + 3) == stroke && AreJoined(text, i + 2, i + 4);
        DateReading reading = three ? Three(text, i) : DateReading.None;
        return reading.IsNone ? Two(text, i, stroke) : reading;
    }

    /// <summary>One of three parts is a month's name; of the others the year has four digits, or is the last.</summary>
    private DateReading Three(TokenizedText text, int i)
    {
        int named = -1, month = 0;
        for (int k = 0; k < 3; k++)
        {
            if (tokens.Month(text, i + (2 * k)) is { Month: > 0 } found)
            {
                (named, month) = (k, found.Month);
            }
        }

        if (named < 0)
        {
            return DateReading.None;
        }

        int a = i + (named == 0 ? 2 : 0), b = i + (named == 2 ? 2 : 4);
        int year = DateTokens.Year(text, a) > 0 ? a : b, day = year == a ? b : a;
        int inYear = DateTokens.Digits(text, day, 2), full = DateTokens.Digits(text, year, 4);
        bool valid = full >= 0 && text[year].Length is 2 or 4 && inYear is >= 1 and <= MostDays;
        full = valid ? DateTokens.FullYear(full, text[year].Length) : 0;
        return valid && inYear <= DateTime.DaysInMonth(full, month) ? new DateReading(new CalendarDate(full, month, inYear), i + 5) : DateReading.None;
    }

    private DateReading Two(TokenizedText text, int i, char stroke)
    {
        if (stroke != '.' && tokens.Month(text, i) is { Month: > 0 } before)
        {
            return NameFirst(text, i + 2, before.Month);
        }

        if (stroke != '.' && text.IsDigits(i) && tokens.Month(text, i + 2) is { Month: > 0 } after)
        {
            bool year = DateTokens.Year(text, i) > 0;
            return year ? new DateReading(new CalendarDate(DateTokens.Year(text, i), after.Month, null), i + 3) : DateReading.None;
        }

        int a = DateTokens.Digits(text, i, 2), b = DateTokens.Digits(text, i + 2, 2);
        bool second = stroke == '/' && text.First(i + 5) == '/' && text.IsDigits(i + 6) && (IsAnnouncedFirst(text, i) || DatePhrase.Is(text, _lexicon));
        bool range = stroke == '/' && text.First(i + 3) is '-' or '–' && (second || !_digits.Read(text, i + 4).IsNone);
        bool whole = range || a > 0 && b > 0 && !(text.IsAttached(i + 3) && text.First(i + 3) is '/' or '-' or '.' or '%' or ':' && text.IsAttached(i + 4)) && !(text.IsAttached(i + 3) && text.IsWord(i + 3));
        bool stop = stroke == '.' && text.First(i + 3) == '.' && text.IsAttached(i + 3);
        bool announced = range || (_lexicon.DayStrokes.Contains(stroke) ? IsAnnounced(text, i, stroke) || (stop && text[i + 2].Length == 2) : tokens.Word(text, i - 1).Kind == DateWordKind.Weekday && stroke == '.');
        return whole && announced && Day(a, b) is { } day ? new DateReading(day, stop && _lexicon.DayStrokes.Contains(stroke) ? i + 4 : i + 3) : DateReading.None;
    }

    private static DateReading NameFirst(TokenizedText text, int i, int month)
    {
        if (DateTokens.Year(text, i) is > 0 and var year)
        {
            return new DateReading(new CalendarDate(year, month, null), i + 1);
        }

        int day = DateTokens.Digits(text, i, 2);
        return day >= 1 && day <= DateTime.DaysInMonth(2024, month) ? new DateReading(new CalendarDate(null, month, day), i + 1) : DateReading.None;
    }

    private CalendarDate? Day(int a, int b)
    {
        (int month, int day) = (dayFirst || a > 12) && b <= 12 ? (b, a) : (a, b);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month) ? new CalendarDate(null, month, day) : null;
    }

    /// <summary>"on 7/16", "Friday 7/6", "from 10/1 to 11/7"; "in 1/2 of the cases" is none.</summary>
    private bool IsAnnounced(TokenizedText text, int i, char stroke)
    {
        DateWord before = tokens.Word(text, i - 1);
        bool linked = _lexicon.To.IsAt(text, i - 1) || (_lexicon.And.IsAt(text, i - 1) && _lexicon.Between.IsAt(text, i - 5));
        bool second = (linked && text.First(i - 3) == stroke && IsAnnouncedFirst(text, i - 4)) || (text.First(i - 1) is '-' or '–' && text.First(i - 3) == '/' && stroke == '/' && (IsAnnouncedFirst(text, i - 4) || DatePhrase.Is(text, _lexicon)));
        if (stroke == '-')
        {
            // "op 3-1" is a score more often than a day.
            bool range = (_lexicon.Between.IsAt(text, i - 1) || _lexicon.From.IsAt(text, i - 1) || _lexicon.RangeStarts.IsAt(text, i - 1))
                && (_lexicon.To.IsAt(text, i + 3) || _lexicon.And.IsAt(text, i + 3)) && text.First(i + 5) == stroke && text.IsDigits(i + 4);
            return range || second || before.Kind is DateWordKind.Weekday or DateWordKind.UnsureWeekday || DatePhrase.Is(text, _lexicon);
        }

        return IsAnnouncedFirst(text, i) || second || (before.Kind == DateWordKind.Direction && tokens.Word(text, i + 3).Kind != DateWordKind.Unit) || (text.Count == 3 && i == 0 && !PhraseDigitsReader.IsUsualFraction(text, i));
    }

    private bool IsAnnouncedFirst(TokenizedText text, int i) =>
        tokens.Word(text, i - 1).Kind is DateWordKind.Weekday or DateWordKind.UnsureWeekday || (_lexicon.DayLinks.IsAt(text, i - 1) && !_lexicon.To.IsAt(text, i - 1))
        || (_lexicon.IsDayFirst is true && (_lexicon.DefiniteArticles.IsAt(text, i - 1) || _lexicon.Between.IsAt(text, i - 1) || _lexicon.From.IsAt(text, i - 1) || _lexicon.RangeStarts.IsAt(text, i - 1)));

    private static bool AreJoined(TokenizedText text, int first, int last)
    {
        bool joined = true;
        for (int i = first + 1; i <= last; i++)
        {
            joined &= text.IsAttached(i);
        }

        return joined;
    }
}
