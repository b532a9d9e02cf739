using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads years that stand alone, decades and centuries. Four digits are a year unless something says that they count or name.</summary>
internal sealed class YearReader(DateTokens tokens)
{
    private const int FirstYear = 1500;
    private const int LastYear = 2100;
    private const int ReachOfDegrees = 20;
    private const int FirstPastDecade = 30;

    /// <summary>"the 1800s" are a century; "the 1900s" and "the 2000s" are mostly their first decade.</summary>
    private const int FirstDecadeOfHundred = 1900;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SpokenYearReader _spoken = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (text.First(i) is '\'' or '’' or '‘')
        {
            return IsShortYear(text, i) ? new DateReading(new CalendarDate(DateTokens.FullYear(DateTokens.Digits(text, i + 1, 2), 2), null, null), i + 2) : ShortDecade(text, i + 1);
        }

        DateReading year = text.IsDigits(i) ? Digits(text, i) : _spoken.Read(text, i);
        return year.IsNone ? Century(text, i) : year;
    }

    private DateReading Digits(TokenizedText text, int i)
    {
        int year = IsCalledYear(text, i) ? DateTokens.Digits(text, i, 4) : DateTokens.Year(text, i);
        if ((year is < FirstYear or > LastYear && !IsCalledYear(text, i)) || IsJoinedLeft(text, i))
        {
            return year < 0 && AnnouncesDecade(text, i) ? ShortDecade(text, i) : DateReading.None;
        }

        if (year % 10 == 0 && AfterDecade(text, i) is > 0 and var afterDecade)
        {
            return new DateReading(year % 100 == 0 && year < FirstDecadeOfHundred ? new YearsOf(year / 100, CalendarUnit.Century) : new YearsOf(year / 10, CalendarUnit.Decade), afterDecade);
        }

        if (text.First(i + 1) is '-' or '–' or '/' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2))
        {
            return Years(text, i, year);
        }

        return IsCount(text, i) ? DateReading.None : new DateReading(new CalendarDate(year, null, null), i + 1);
    }

    /// <summary>"in '82", "since '94,": with nothing behind that the digits could count.</summary>
    private bool IsShortYear(TokenizedText text, int i) => (_lexicon.DateLinks.IsAt(text, i - 1) || _lexicon.To.IsAt(text, i - 1)) && text[i].SpaceBefore && text.IsDigits(i + 1) && text.IsAttached(i + 1) && text[i + 1].Length == 2
        && (PhraseEnd.IsAt(text, i + 2, _lexicon) || _lexicon.Subjects.IsAt(text, i + 2)) && !IsPluralEnding(text, i + 2) && text.First(i + 2) is not ('\'' or '’' or '-' or ':' or '%');

    /// <summary>"in the year 2286", "year 1200": four digits, whatever they are.</summary>
    private bool IsCalledYear(TokenizedText text, int i) => text[i].Length == 4 && text.First(i) != '0' && IsYears(text, i - 1) && !tokens.IsPlural(text, i - 1);

    /// <summary>"1980s", "the 1980's": the token after it, 0 for none.</summary>
    private int AfterDecade(TokenizedText text, int i)
    {
        if (IsPluralEnding(text, i + 1))
        {
            return _lexicon.DecadeEndings.IsAt(text, i + 1) && IsYears(text, i + 2) ? i + 3 : i + 2;
        }

        bool apostrophe = text.IsAttached(i + 1) && Tokenizer.IsApostrophe(text.First(i + 1)) && IsPluralEnding(text, i + 2);
        return apostrophe && (_lexicon.DefiniteArticles.IsAt(text, i - 1) || tokens.Word(text, BeforeDash(text, i)).Kind == DateWordKind.Part) ? i + 3 : 0;
    }

    /// <summary>"1939–1945", "2017-18"; "2025-05", which is no span of years, is a month as ISO 8601 writes it.</summary>
    private static DateReading Years(TokenizedText text, int i, int year)
    {
        int last = text[i + 2].Length == 4 ? DateTokens.Year(text, i + 2) : text[i + 2].Length == 2 ? (year / 100 * 100) + DateTokens.Digits(text, i + 2, 2) : -1;
        bool more = text.IsAttached(i + 3) && text.First(i + 3) is '-' or '/';
        if (!more && last <= year && text.First(i + 1) == '-' && text[i + 2].Length == 2 && !DateTokens.GoesOn(text, i + 3) && DateTokens.Digits(text, i + 2, 2) is >= 1 and <= 12 and var month)
        {
            return new DateReading(new CalendarDate(year, month, null), i + 3);
        }

        return last > year && last <= LastYear && !more
            ? new DateReading(new DateRange(new CalendarDate(year, null, null), new CalendarDate(last, null, null)), i + 3)
            : DateReading.None;
    }

    private bool IsJoinedLeft(TokenizedText text, int i) =>
        tokens.Word(text, BeforeDash(text, i)).Kind != DateWordKind.Part && IsJoined(text, i);

    private static int BeforeDash(TokenizedText text, int i) => text.First(i - 1) == '-' ? i - 2 : i - 1;

    private static bool IsJoined(TokenizedText text, int i) =>
        text.First(i - 1) is '$' or '€' or '£' or '#' || (text.IsAttached(i) && text.First(i - 1) is '.' or ',' or ':' or '/' or '-' or '_')
        || (text.IsAttached(i) && text.IsWord(i - 1));

    /// <summary>"2,014", "2014.5", "2014 %", "2014 people", "2014km": it is no year; "in 2014 more than 300" is.</summary>
    private bool IsCount(TokenizedText text, int i)
    {
        bool goesOn = text.IsAttached(i + 1) && (text.IsWord(i + 1) || text.First(i + 1) is '%' or '°' or '/' or ':'
            || (text.First(i + 1) is ',' or '.' or '-' && text.IsAttached(i + 2) && (text.IsDigits(i + 2) || (text.First(i + 1) == '-' && !_lexicon.YearCompounds.IsAt(text, i + 2)))));
        return goesOn || IsAddress(text, i) || text.First(i + 1) == '%' || CountsPlural(text, i) || (_lexicon.CountedNouns.IsAt(text, i + 1) && !(_lexicon.Than.IsAt(text, i + 2) && _lexicon.DateLinks.IsAt(text, i - 1))) || tokens.Word(text, i + 1).Kind is DateWordKind.Zone or DateWordKind.Unit;
    }

    /// <summary>"1984 Main Street".</summary>
    private bool IsAddress(TokenizedText text, int i) =>
        text.IsWord(i + 1) && char.IsUpper(text.First(i + 1)) && ((_lexicon.Streets.IsAt(text, i + 2) && char.IsUpper(text.First(i + 2))) || (_lexicon.Streets.IsAt(text, i + 3) && char.IsUpper(text.First(i + 3))));

    /// <summary>"2000 milligrams", but "in 2014 elections" and "the 2014 elections": a plural counts where nothing before it says that a year comes.</summary>
    private bool CountsPlural(TokenizedText text, int i)
    {
        bool announced = _lexicon.DateLinks.IsAt(text, i - 1) || _lexicon.Articles.IsAt(text, i - 1)
            || (text.IsWord(i - 1) && text.Span(i - 1) is [.., var a, _] && Tokenizer.IsApostrophe(a));
        return !announced && !_lexicon.YearHeads.IsAt(text, i + 1) && !_lexicon.PhraseStarts.IsAt(text, i + 1) && char.IsLower(text.First(i + 1)) != _lexicon.Has(DateWordOrder.CapitalNouns) && tokens.IsPlural(text, i + 1);
    }

    /// <summary>"the 90s", "the late 70s and early 80s", but not "in her late 30s".</summary>
    private bool AnnouncesDecade(TokenizedText text, int i)
    {
        if (AreDegrees(text, i))
        {
            return false;
        }

        int part = BeforeDash(text, i);
        int before = tokens.Word(text, part).Kind == DateWordKind.Part ? part - 1 : i - 1;
        bool second = (_lexicon.And.IsAt(text, before) || text.First(before) == ',') && IsPluralEnding(text, before - 1) && text.IsDigits(before - 2);
        return second || _lexicon.DefiniteArticles.IsAt(text, before) || (before < i - 1 && (_lexicon.And.IsAt(text, before) || _lexicon.DateLinks.IsAt(text, before)));
    }

    /// <summary>"highs in the mid-80s", "temperatures climbed into the 90s".</summary>
    private bool AreDegrees(TokenizedText text, int i) => _lexicon.Temperatures.IsNear(text, i, ReachOfDegrees, -1);

    /// <summary>"90s": decades from the thirties on are of the last century.</summary>
    private DateReading ShortDecade(TokenizedText text, int i) =>
        text.IsDigits(i) && text[i].Length == 2 && IsPluralEnding(text, i + 1) && DateTokens.Digits(text, i, 2) is var two && two % 10 == 0
            ? new DateReading(new YearsOf((two >= FirstPastDecade ? 190 : 200) + (two / 10), CalendarUnit.Decade), _lexicon.DecadeEndings.IsAt(text, i + 1) && IsYears(text, i + 2) ? i + 3 : i + 2)
            : DateReading.None;

    private bool IsPluralEnding(TokenizedText text, int i) => text.IsAttached(i) && (_lexicon.PluralEndings.IsAt(text, i) || _lexicon.DecadeEndings.IsAt(text, i));

    private bool IsYears(TokenizedText text, int i) => tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year };

    /// <summary>"19th century", "the twenty-first century", "21st-century".</summary>
    private DateReading Century(TokenizedText text, int i)
    {
        (int ordinal, int end) = tokens.Day(text, i);
        end = text.First(end) == '-' && text.IsAttached(end) ? end + 1 : end;
        return ordinal is > 1 and < 31 && tokens.Word(text, end) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Century } && !text.IsDigits(end - 1) && !tokens.IsPlural(text, end)
            ? new DateReading(new YearsOf(ordinal - 1, CalendarUnit.Century), end + 1)
            : DateReading.None;
    }
}
