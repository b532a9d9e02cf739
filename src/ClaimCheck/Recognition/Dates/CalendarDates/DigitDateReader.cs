using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Reads dates in digits: 2026-01-21, 2026/01/21, 1/21/2026, 21.01.2026. Where day and month could be either, the culture's order decides.</summary>
internal sealed class DigitDateReader(bool dayFirst)
{
    private const int CompactLength = 8;

    public DateReading Read(TokenizedText text, int i)
    {
        if (text.IsDigits(i) && text[i].Length == CompactLength)
        {
            return Compact(text, i);
        }

        char separator = text.First(i + 1);
        bool whole = text.IsDigits(i) && separator is '-' or '/' or '.' && text.First(i + 3) == separator
            && text.IsDigits(i + 2) && text.IsDigits(i + 4) && AreAttached(text, i + 1, i + 4)
            && !(text.IsAttached(i) && (text.First(i - 1) == separator || text.First(i - 1) is '/' or '.' || (text.First(i - 1) == '-' && !text.IsDigits(i - 2))))
            && !(text.IsAttached(i + 5) && text.First(i + 5) == separator && text.IsDigits(i + 6));
        if (!whole)
        {
            return DateReading.None;
        }

        int a = DateTokens.Digits(text, i, 4), b = DateTokens.Digits(text, i + 2, 2), c = DateTokens.Digits(text, i + 4, 4);
        bool yearFirst = text[i].Length == 4 && text[i + 4].Length <= 2;
        bool yearLast = text[i].Length <= 2 && text[i + 4].Length is 4 or 2 && separator != '-' | text[i + 4].Length == 4;
        CalendarDate? date = yearFirst ? Valid(a, b, c) : yearLast ? YearLast(a, b, DateTokens.FullYear(c, text[i + 4].Length), separator) : null;
        return date is null ? DateReading.None : new DateReading(date, i + 5);
    }

    /// <summary>"20260121" of this century or the last, alone.</summary>
    private static DateReading Compact(TokenizedText text, int i)
    {
        int value = DateTokens.Digits(text, i, CompactLength);
        CalendarDate? date = value / 10000 is >= 1900 and < 2100 ? Valid(value / 10000, value / 100 % 100, value % 100) : null;
        bool joined = (text.IsAttached(i) && text.First(i - 1) is '$' or '.' or ',' or '#') || (text.IsAttached(i + 1) && text.First(i + 1) is ',' or '.' && text.IsAttached(i + 2));
        return date is null || joined ? DateReading.None : new DateReading(date, i + 1);
    }

    private CalendarDate? YearLast(int a, int b, int year, char separator)
    {
        bool dayLeads = (dayFirst || separator == '.' || a > 12) && b <= 12;
        return dayLeads ? Valid(year, b, a) : Valid(year, a, b);
    }

    private static CalendarDate? Valid(int year, int month, int day) =>
        year is >= 1000 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new CalendarDate(year, month, day) : null;

    private static bool AreAttached(TokenizedText text, int first, int last)
    {
        bool attached = true;
        for (int i = first; i <= last; i++)
        {
            attached &= text.IsAttached(i);
        }

        return attached;
    }
}
