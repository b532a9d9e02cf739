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
        DateReading part = Season(text, i);
        part = part.IsNone ? Fraction(text, i) : part;
        return !part.IsNone ? part : text.IsDigits(i) ? Digits(text, i) : text.First(i) is '\'' or '’' or '‘' ? ShortDecade(text, i + 1) : Century(text, i);
    }

    private DateReading Digits(TokenizedText text, int i)
    {
        int year = DateTokens.Year(text, i);
        if (year < 0 && _lexicon.Articles.Contains(text.Span(i - 1)))
        {
            DateReading decade = ShortDecade(text, i);
            return decade.IsNone ? Century(text, i) : decade;
        }

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

    private bool IsJoinedLeft(TokenizedText text, int i) =>
        tokens.Word(text, i - 2).Kind != DateWordKind.Part && IsJoined(text, i);

    private static bool IsJoined(TokenizedText text, int i) =>
        text.First(i - 1) is '$' or '€' or '£' or '#' || (text.IsAttached(i) && text.First(i - 1) is '.' or ',' or ':' or '/' or '-' or '_')
        || (text.IsAttached(i) && text.IsWord(i - 1));

    /// <summary>"2,014", "2014.5", "2014 %", "2014 people", "2014km": it is no year.</summary>
    private bool IsCount(TokenizedText text, int i)
    {
        bool goesOn = text.IsAttached(i + 1) && (text.IsWord(i + 1) || text.First(i + 1) is '%' or '°' or '/' or ':'
            || (text.First(i + 1) is ',' or '.' or '-' && text.IsAttached(i + 2) && text.IsDigits(i + 2)));
        return goesOn || text.First(i + 1) == '%' || CountsPlural(text, i) || _lexicon.CountedNouns.Contains(text.Span(i + 1)) || tokens.Word(text, i + 1).Kind is DateWordKind.Zone or DateWordKind.Unit;
    }

    /// <summary>"2000 milligrams", but "in 2014 elections" and "the 2014 elections": a plural counts where nothing before it says that a year comes.</summary>
    private bool CountsPlural(TokenizedText text, int i)
    {
        ReadOnlySpan<char> noun = text.Span(i + 1);
        bool plural = text.IsWord(i + 1) && noun.Length > 3 && char.IsLower(noun[0]) && _lexicon.PluralEndings.Contains(noun[^1..]) && noun[^2] != 's';
        bool announced = _lexicon.DateLinks.Contains(text.Span(i - 1)) || _lexicon.Articles.Contains(text.Span(i - 1)) || (text.IsWord(i - 1) && Tokenizer.IsApostrophe(text.Span(i - 1) is [.., var a, _] ? a : ' '));
        return plural && !announced;
    }

    /// <summary>"90s", behind an apostrophe or an article.</summary>
    private static DateReading ShortDecade(TokenizedText text, int i) =>
        text.IsDigits(i) && text[i].Length == 2 && text.IsAttached(i + 1) && text.Is(i + 1, "s") && DateTokens.Digits(text, i, 2) is var two && two % 10 == 0
            ? new DateReading(new YearsOf(DateTokens.FullYear(two, 2) / 10, CalendarUnit.Decade), i + 2)
            : DateReading.None;

    /// <summary>"Q3 2021", "the third quarter of 2020", "first half of 2019", "the fourth quarter".</summary>
    private DateReading Fraction(TokenizedText text, int i)
    {
        int start = _lexicon.Articles.Contains(text.Span(i)) ? i + 1 : i;
        bool letter = text.Is(start, "q") && text.IsAttached(start + 1) && text.IsDigits(start + 1);
        (int index, int end) = letter ? (DateTokens.Digits(text, start + 1, 1), start + 1) : tokens.Day(text, start);
        int parts = letter ? 4 : tokens.Word(text, end) switch
        {
            { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Quarter } => 4,
            { Kind: DateWordKind.HalfYear } => 2,
            _ => 0,
        };
        if (parts == 0 || index < 1 || index > parts)
        {
            return DateReading.None;
        }

        int yearAt = _lexicon.Of.Contains(text.Span(end + 1)) ? end + 2 : DateTokens.AfterComma(text, end + 1);
        if (DateTokens.Year(text, yearAt) is > 0 and int year)
        {
            return new DateReading(new YearFraction(year, index, parts), yearAt + 1);
        }

        return letter ? new DateReading(new YearFraction(null, index, parts), end + 1) : DateReading.None;
    }

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
