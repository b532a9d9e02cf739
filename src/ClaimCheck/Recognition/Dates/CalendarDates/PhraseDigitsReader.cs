using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>
/// Reads days and months in digits with signs that elsewhere make sums, scores or decimals: "2 / 15", "10-31-74", "26 . 10 . 21" where the text is nothing but a date; "9/2012", "2014/10"
/// also where a word before them says that a month comes.
/// </summary>
internal sealed class PhraseDigitsReader(DateTokens tokens, bool dayFirst)
{
    private const int Months = 12;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        char sign = text.First(i + 1);
        if (sign is not ('/' or '-' or '.') || !text.IsDigits(i) || !text.IsDigits(i + 2) || (text.First(i - 1) is '/' or '-' or '.' or '$' && text.IsAttached(i)))
        {
            return DateReading.None;
        }

        bool phrase = DatePhrase.Is(text, _lexicon);
        if (text.First(i + 3) == sign && text.IsDigits(i + 4))
        {
            return phrase ? Three(text, i, sign) : DateReading.None;
        }

        DateReading month = sign == '/' && (phrase || _lexicon.DateLinks.IsAt(text, i - 1)) ? MonthOfYear(text, i) : DateReading.None;
        bool counts = tokens.Word(text, i + 3).Kind == DateWordKind.Unit || (text.IsAttached(i + 3) && text.IsWord(i + 3)) || _lexicon.HourLetters.IsAt(text, i + 3);
        return month.IsNone && phrase && !counts && sign == '/' ? MonthAndDay(text, i) : month;
    }

    private DateReading Three(TokenizedText text, int i, char sign)
    {
        int a = DateTokens.Digits(text, i, 2), b = DateTokens.Digits(text, i + 2, 2), year = DateTokens.Digits(text, i + 4, 4);
        if (a < 1 || b < 1 || year < 0 || text[i + 4].Length is not (2 or 4))
        {
            return DateReading.None;
        }

        (int month, int day) = Order(a, b, dayFirst || sign == '.');
        int full = DateTokens.FullYear(year, text[i + 4].Length);
        return full is >= FirstYear and < LastYear && month <= Months && day <= DateTime.DaysInMonth(full, month) ? new DateReading(new CalendarDate(full, month, day), i + 5) : DateReading.None;
    }

    /// <summary>"9/2012", "2014/10", with nothing behind that goes on.</summary>
    private static DateReading MonthOfYear(TokenizedText text, int i)
    {
        bool yearLast = text[i + 2].Length == 4;
        int year = DateTokens.Year(text, yearLast ? i + 2 : i), month = DateTokens.Digits(text, yearLast ? i : i + 2, 2);
        bool joined = text.IsAttached(i + 1) && text.IsAttached(i + 2) && !(text.IsAttached(i + 3) && (text.IsWord(i + 3) || text.First(i + 3) is '/' or '-' or '%'));
        return joined && year is >= FirstYear and < LastYear && month is >= 1 and <= Months ? new DateReading(new CalendarDate(year, month, null), i + 3) : DateReading.None;
    }

    /// <summary>A day of a month, but for fractions that are in daily use: "3/4", "1/5".</summary>
    private DateReading MonthAndDay(TokenizedText text, int i)
    {
        if (IsUsualFraction(text, i))
        {
            return DateReading.None;
        }

        (int month, int day) = Order(DateTokens.Digits(text, i, 2), DateTokens.Digits(text, i + 2, 2), dayFirst);
        return month is >= 1 and <= Months && day >= 1 && day <= DateTime.DaysInMonth(2024, month) ? new DateReading(new CalendarDate(null, month, day), i + 3) : DateReading.None;
    }

    /// <summary>Halves, thirds, quarters, fifths and eighths in lowest terms, less than one.</summary>
    public static bool IsUsualFraction(TokenizedText text, int i)
    {
        int numerator = DateTokens.Digits(text, i, 1), denominator = DateTokens.Digits(text, i + 2, 1);
        return numerator >= 1 && denominator is 2 or 3 or 4 or 5 or 8 && numerator < denominator && (numerator % 2 == 1 || denominator % 2 == 1);
    }

    private static (int Month, int Day) Order(int a, int b, bool dayLeads) => (dayLeads && b <= Months) || a > Months ? (b, a) : (a, b);
}
