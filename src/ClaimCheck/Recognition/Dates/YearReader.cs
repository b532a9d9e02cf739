using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads years that stand alone, decades, centuries, quarters and seasons. Four digits are a year unless something says that they count or name.</summary>
internal sealed class YearReader(DateTokens tokens)
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        DateReading season = Season(text, i);
        return !season.IsNone ? season : text.IsDigits(i) ? Digits(text, i) : text.First(i) is '\'' or '’' or '‘' ? ShortDecade(text, i) : Century(text, i);
    }

    private DateReading Digits(TokenizedText text, int i)
    {
        int year = DateTokens.Year(text, i);
        if (year is < FirstYear or > LastYear || IsJoinedLeft(text, i))
        {
            return Century(text, i);
        }

        if (text.IsAttached(i + 1) && text.Is(i + 1, "s") && year % 10 == 0)
        {
            return new DateReading(new YearsOf(year / 10, CalendarUnit.Decade), i + 2);
        }

        if (text.First(i + 1) is '-' or '–' or '/' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2))
        {
            return Years(text, i, year);
        }

        return IsCount(text, i) ? DateReading.None : new DateReading(new CalendarDate(year, null, null), i + 1);
    }

    /// <summary>"1939–1945", "2017-18".</summary>
    private static DateReading Years(TokenizedText text, int i, int year)
    {
        int last = text[i + 2].Length == 4 ? DateTokens.Year(text, i + 2) : text[i + 2].Length == 2 ? (year / 100 * 100) + DateTokens.Digits(text, i + 2, 2) : -1;
        bool more = text.IsAttached(i + 3) && text.First(i + 3) is '-' or '/';
        return last > year && last <= LastYear && !more
            ? new DateReading(new DateRange(new CalendarDate(year, null, null), new CalendarDate(last, null, null)), i + 3)
            : DateReading.None;
    }

    private static bool IsJoinedLeft(TokenizedText text, int i) =>
        text.First(i - 1) is '$' or '€' or '£' or '#' || (text.IsAttached(i) && text.First(i - 1) is '.' or ',' or ':' or '/' or '-' or '_')
        || (text.IsAttached(i) && text.IsWord(i - 1));

    /// <summary>"2,014", "2014.5", "2014 %", "2014 people", "2014km": it is no year.</summary>
    private bool IsCount(TokenizedText text, int i)
    {
        bool goesOn = text.IsAttached(i + 1) && (text.IsWord(i + 1) || text.First(i + 1) is '%' or '°' or '/' or ':'
            || (text.First(i + 1) is ',' or '.' or '-' && text.IsAttached(i + 2) && text.IsDigits(i + 2)));
        return goesOn || text.First(i + 1) == '%' || _lexicon.CountedNouns.Contains(text.Span(i + 1)) || tokens.Word(text, i + 1).Kind is DateWordKind.Zone or DateWordKind.Unit;
    }

    /// <summary>"'90s".</summary>
    private static DateReading ShortDecade(TokenizedText text, int i) =>
        text.IsAttached(i + 1) && text.IsDigits(i + 1) && text[i + 1].Length == 2 && text.IsAttached(i + 2) && text.Is(i + 2, "s") && DateTokens.Digits(text, i + 1, 2) is var two && two % 10 == 0
            ? new DateReading(new YearsOf(DateTokens.FullYear(two, 2) / 10, CalendarUnit.Decade), i + 3)
            : DateReading.None;

    /// <summary>"19th century", "the twenty-first century".</summary>
    private DateReading Century(TokenizedText text, int i)
    {
        (int ordinal, int end) = tokens.Day(text, i);
        return ordinal is > 1 and < 31 && tokens.Word(text, end) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Century }
            ? new DateReading(new YearsOf(ordinal - 1, CalendarUnit.Century), end + 1)
            : DateReading.None;
    }

    /// <summary>"summer 2018", "the winter of 1976".</summary>
    private DateReading Season(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is not { Kind: DateWordKind.Season } word)
        {
            return DateReading.None;
        }

        int yearAt = _lexicon.Of.Contains(text.Span(i + 1)) ? i + 2 : i + 1;
        return DateTokens.Year(text, yearAt) is > 0 and int year
            ? new DateReading(new SeasonDate(_lexicon.Seasons[word.Value], year), yearAt + 1)
            : DateReading.None;
    }
}
