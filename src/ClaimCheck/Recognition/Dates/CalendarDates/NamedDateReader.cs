using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Reads dates with a month's or a weekday's name: "Monday, January 21", "21 January 2026", "the 21st of January", "March 2019", "in May".</summary>
internal sealed class NamedDateReader(DateTokens tokens)
{
    private const int MostDays = 31;
    private const int Months = 12;

    /// <summary>Three numbers in a row are a date only of years that people write of so.</summary>
    private const int FirstYear = 1900;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly bool _ordinalStops = tokens.Lexicon.OrdinalEndings.Contains(".");
    private readonly SpokenYearReader _spoken = new(tokens);
    private readonly MonthNames _names = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (Weekday(text, i) is { } weekday)
        {
            int after = DateTokens.AfterComma(text, DateTokens.AfterStop(text, i));
            after = tokens.AfterArticle(text, after);
            int noun = tokens.AfterDayNoun(text, after);
            DateReading date = MonthFirst(text, after, weekday);
            date = date.IsNone || date.Expression is CalendarDate { Day: null } ? DayFirst(text, after, weekday) : date;
            date = date.IsNone ? DayOnly(text, noun, weekday, noun > after) : date;
            date = date.IsNone && text.First(after) == '(' ? InBrackets(text, after, weekday) : date;
            return date.IsNone ? BesideDay(text, i, after, weekday) : date;
        }

        DateReading monthFirst = MonthFirst(text, i, null);
        monthFirst = monthFirst.IsNone ? YearFirst(text, i) : monthFirst;
        return monthFirst.IsNone ? DayFirst(text, i, null) : monthFirst;
    }

    /// <summary>"Tuesday (May 5)".</summary>
    private DateReading InBrackets(TokenizedText text, int i, DayOfWeek weekday)
    {
        DateReading date = MonthFirst(text, i + 1, weekday);
        date = date.IsNone ? DayFirst(text, i + 1, weekday) : date;
        return date.Expression is CalendarDate { Day: not null } && text.First(date.EndToken) == ')' ? new DateReading(date.Expression, date.EndToken + 1) : DateReading.None;
    }

    /// <summary>"2017 April", "2018 March 18".</summary>
    private DateReading YearFirst(TokenizedText text, int i)
    {
        int year = DateTokens.Year(text, i), at = _lexicon.Eras.IsAt(text, i + 1) ? i + 2 : i + 1;
        (int month, _, int end) = year > 0 && text[i].Length == 4 ? tokens.Month(text, at) : default;
        if (month == 0 || (tokens.Month(text, at).Unsure && tokens.Word(text, at).Kind == DateWordKind.UnsureMonth && !text.IsDigits(at + 1)))
        {
            return DateReading.None;
        }

        (int day, int afterDay) = tokens.Day(text, end);
        bool followed = day > 0 && IsDayOf(month, day) && !IsAmount(text, afterDay) && DateTokens.Year(text, DateTokens.AfterComma(text, afterDay)) < 0;
        return followed ? new DateReading(new CalendarDate(year, month, day), afterDay)
            : day == 0 && DateTokens.Year(text, end) < 0 ? new DateReading(new CalendarDate(year, month, null), at + 1)
            : DateReading.None;
    }

    private DayOfWeek? Weekday(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Weekday or DateWordKind.UnsureWeekday } word && (word.Kind == DateWordKind.Weekday || char.IsUpper(text.First(i)) || DatePhrase.Is(text, _lexicon)) ? (DayOfWeek)word.Value : null;

    /// <summary>"Tuesday the 19th", "Mon 13th".</summary>
    private DateReading DayOnly(TokenizedText text, int i, DayOfWeek weekday, bool isSaid)
    {
        (int day, int end) = tokens.Day(text, i);
        (day, end) = isSaid && day == 0 && _spoken.UpToNinetyNine(text, i) is { Value: <= MostDays } words ? words : (day, end);
        bool sure = isSaid || end == i + 2 || DatePhrase.Is(text, _lexicon);
        return (text.IsDigits(i) || isSaid) && day > 0 && sure && (!text.IsWord(end) || _lexicon.ClockLinks.IsAt(text, end)) && EndsDay(text, end, isSaid) ? new DateReading(new CalendarDate(null, null, day, weekday), end) : DateReading.None;
    }

    /// <summary>"sábado 12 y domingo 13 de octubre", where the next day names the month; "segunda-feira (12)".</summary>
    private DateReading BesideDay(TokenizedText text, int i, int at, DayOfWeek weekday)
    {
        int day = DateTokens.Digits(text, at, 2), end = _ordinalStops && text.First(at + 1) == '.' && text.IsAttached(at + 1) ? at + 2 : at + 1;
        if (_lexicon.Has(DateWordOrder.BracketedDays) && text.First(i + 1) == '(' && text.First(i + 3) == ')')
        {
            int bracketed = DateTokens.Digits(text, i + 2, 2);
            return bracketed is >= 1 and <= MostDays ? new DateReading(new CalendarDate(null, null, bracketed, weekday), i + 4) : DateReading.None;
        }

        bool listed = _lexicon.Order != DateWordOrder.None && day is >= 1 and <= MostDays && (_lexicon.And.IsAt(text, end) || _lexicon.To.IsAt(text, end));
        int next = listed ? tokens.AfterArticle(text, end + 1) : at;
        CalendarDate? named = listed && Weekday(text, next) is { } other ? DayFirst(text, tokens.AfterArticle(text, DateTokens.AfterComma(text, next + 1)), other).Expression as CalendarDate : null;
        return named is { Month: { } month } && IsDayOf(month, day) ? new DateReading(new CalendarDate(named.Year, month, day, weekday), end) : DateReading.None;
    }

    /// <summary>Behind the number comes nothing that goes on with digits.</summary>
    private static bool EndsDay(TokenizedText text, int end, bool isSaid) =>
        !text.IsDigits(end) && !(text.First(end) is ':' or '/' && !(isSaid && !text.IsDigits(end + 1))) && !DateTokens.GoesOn(text, end) && !(text.First(end) == '-' && text.IsAttached(end) && text.IsDigits(end + 1));

    /// <summary>"January 21, 2026", "Jan. 21st", "January 21-23", "January 2026", "January".</summary>
    private DateReading MonthFirst(TokenizedText text, int i, DayOfWeek? weekday)
    {
        (int month, bool unsure, int end) = tokens.Month(text, i);
        if (month == 0)
        {
            return DateReading.None;
        }

        int dayAt = _lexicon.Articles.IsAt(text, end) ? end + 1 : end;
        (int day, int afterDay) = tokens.Day(text, dayAt);
        (day, afterDay) = day == 0 && _lexicon.IsDayFirst is true && _spoken.UpToNinetyNine(text, dayAt) is { Value: > 0 } words && PhraseEnd.IsAt(text, words.End) ? words : (day, afterDay);
        if (day > 0 && !IsAmount(text, afterDay) && IsDayOf(month, day) && !CountsInMonth(text, i, afterDay))
        {
            return WithRange(text, month, day, afterDay, weekday, _lexicon.Between.IsAt(text, i - 1));
        }

        int yearAt = DateTokens.AfterComma(text, end);
        yearAt = _lexicon.Within.IsAt(text, yearAt) ? yearAt + 1 : yearAt;
        yearAt = _lexicon.YearLinks.EndAt(text, end) is var said && said > end ? said : yearAt;
        (int year, int afterYear) = Year(text, yearAt);
        if (year > 0)
        {
            return new DateReading(new CalendarDate(year, month, null), afterYear);
        }

        if (_names.IsName(text, i, end))
        {
            return DateReading.None;
        }

        bool sure = !unsure || _names.IsBesideMonth(text, i) || (DatePhrase.Is(text, _lexicon) && !text.IsDigits(end)) || _lexicon.DateLinks.IsAt(text, i - 1) || tokens.Word(text, text.First(i - 1) == '-' ? i - 2 : i - 1).Kind is DateWordKind.Direction or DateWordKind.Part;
        return sure && weekday is null ? new DateReading(new CalendarDate(null, month, null), IsShortName(text, i) ? end : i + 1) : DateReading.None;
    }

    /// <summary>"In May 20 people died": behind "in" a month has no day.</summary>
    private bool CountsInMonth(TokenizedText text, int i, int afterDay) =>
        _lexicon.Ahead.IsAt(text, i - 1) && !PhraseEnd.IsAt(text, afterDay, _lexicon) && (tokens.IsPlural(text, afterDay) || _lexicon.CountedNouns.IsAt(text, afterDay));

    /// <param name="isBetween">"between" stands before the month, so that "and" makes a range.</param>
    private DateReading WithRange(TokenizedText text, int month, int day, int afterDay, DayOfWeek? weekday, bool isBetween)
    {
        bool dash = text.First(afterDay) is '-' or '–' or '—' || _lexicon.To.IsAt(text, afterDay) || (isBetween && _lexicon.And.IsAt(text, afterDay));
        int lastAt = dash && _lexicon.DefiniteArticles.IsAt(text, afterDay + 1) ? afterDay + 2 : afterDay + 1;
        (int lastDay, int afterRange) = dash ? tokens.Day(text, lastAt) : default;
        if (lastDay > day && IsDayOf(month, lastDay) && !IsAmount(text, afterRange) && text.First(afterRange) != ':')
        {
            (int? endYear, int rangeEnd) = YearAfter(text, afterRange);
            return new DateReading(new DateRange(new CalendarDate(endYear, month, day), new CalendarDate(endYear, month, lastDay)), rangeEnd);
        }

        (int? year, int end) = YearAfter(text, afterDay);
        return new DateReading(new CalendarDate(year ?? YearBehindClock(text, afterDay), month, day, weekday), end);
    }

    /// <summary>"Oct 26 11:00:09 EDT 2023", as logs write it: the year stands behind the time.</summary>
    private int? YearBehindClock(TokenizedText text, int i)
    {
        bool clock = text.IsDigits(i) && text.First(i + 1) == ':' && text.IsDigits(i + 2) && text.First(i + 3) == ':' && text.IsDigits(i + 4);
        int at = clock && tokens.Word(text, i + 5).Kind == DateWordKind.Zone ? i + 6 : i + 5;
        return clock && DateTokens.Year(text, at) is > 0 and var year ? year : null;
    }

    /// <summary>"21 January 2026", "the 21st of January", "21-23 January", "17/18 May".</summary>
    private DateReading DayFirst(TokenizedText text, int i, DayOfWeek? weekday)
    {
        int start = tokens.AfterDayNoun(text, tokens.AfterArticle(text, i));
        (int day, int afterDay) = tokens.Day(text, start);
        (day, afterDay) = day == 0 ? DayInWords(text, start) : (day, afterDay);
        (day, afterDay) = day == 0 ? Ides(text, start) : (day, afterDay);
        if (day == 0 || text.First(start - 1) is '$' or '€' or '£' or '.' or ',' && !text[start].SpaceBefore)
        {
            return DateReading.None;
        }

        bool dash = text.First(afterDay) is '-' or '–' or '—' || _lexicon.To.IsAt(text, afterDay) || (_lexicon.And.IsAt(text, afterDay) && _lexicon.Between.IsAt(text, i - 1)) || IsNextDay(text, afterDay, day);
        (int lastDay, int afterRange) = dash ? tokens.Day(text, tokens.AfterArticle(text, afterDay + 1)) : default;
        int monthAt = lastDay > day ? afterRange : afterDay;
        monthAt = IsDayOfMonth(text, monthAt) ? monthAt + 1 : monthAt;
        monthAt = _lexicon.Of.IsAt(text, monthAt) || text.First(monthAt) == '-' ? monthAt + 1 : monthAt;
        (int month, _, int afterMonth) = tokens.Month(text, monthAt);
        (month, afterMonth) = month == 0 ? MonthByNumber(text, i, afterDay, monthAt, weekday is not null || start > i) : (month, afterMonth);
        if (month == 0 || !IsDayOf(month, Math.Max(day, lastDay)))
        {
            return DateReading.None;
        }

        bool dashed = text.First(afterMonth) == '-' && DateTokens.Year(text, afterMonth + 1) > 0;
        if (!dashed && lastDay <= day && DirectionBehind(text, afterMonth) is not 0 and var direction)
        {
            return new DateReading(new CalendarDate(null, month, day, weekday) { Outlook = direction < 0 ? Outlook.Gone : Outlook.Coming }, afterMonth + 1);
        }

        (int? year, int end) = dashed ? (DateTokens.Year(text, afterMonth + 1), afterMonth + 2) : YearAfter(text, afterMonth);
        return new DateReading(
            lastDay > day
                ? new DateRange(new CalendarDate(year, month, day), new CalendarDate(year, month, lastDay))
                : new CalendarDate(year, month, day, weekday),
            end);
    }

    /// <summary>"the night of 17/18 May".</summary>
    private static bool IsNextDay(TokenizedText text, int stroke, int day) =>
        text.First(stroke) == '/' && text.IsAttached(stroke) && text.IsAttached(stroke + 1) && DateTokens.Digits(text, stroke + 1, 2) == day + 1;

    /// <summary>
    /// "den siebten vierten", "am 7. 4.", where the language has a stop or ending for ordinals and a word before says that a day comes; "9 de 8 de 1971", "el 17 del 11", where "of" stands
    /// between; and "02 04 2009".
    /// </summary>
    private (int Month, int End) MonthByNumber(TokenizedText text, int i, int afterDay, int at, bool isAnnounced)
    {
        if (_lexicon.IsDayFirst is not true)
        {
            return default;
        }

        (int month, int end) = tokens.Day(text, at);
        if (_ordinalStops)
        {
            bool day = isAnnounced && at == afterDay && !(text.IsAttached(end) && text.IsDigits(end)) && (!text.IsDigits(at - 1) || text.IsAttached(at - 1)) && (end > at + 1 || !text.IsDigits(at));
            return day && month is > 0 and <= Months && !(text.IsWord(end) && char.IsUpper(text.First(end))) ? (month, end) : default;
        }

        bool of = at == afterDay + 1 && _lexicon.Of.IsAt(text, afterDay), spaced = at == afterDay && text.IsDigits(afterDay - 1) && !text.IsAttached(at) && i == afterDay - 1 && !text.IsDigits(i - 1);
        bool year = DateTokens.Year(text, of && _lexicon.Within.IsAt(text, end) ? end + 1 : end) is >= FirstYear;
        bool sure = of ? year || (isAnnounced && PhraseEnd.IsAt(text, end, _lexicon)) : spaced && year && PhraseEnd.IsAt(text, end + 1, _lexicon);
        return sure && text.IsDigits(at) && text.IsDigits(afterDay - 1) && month is > 0 and <= Months && end == at + 1 ? (month, end) : default;
    }

    /// <summary>", 2026", "2026", "of 1995"; not the thousands of "January 21,000".</summary>
    private (int? Year, int End) YearAfter(TokenizedText text, int i)
    {
        int said = _lexicon.YearLinks.EndAt(text, i);
        int at = said > i ? said : _lexicon.Within.IsAt(text, i) ? i + 1 : DateTokens.AfterComma(text, i);
        (int year, int end) = Year(text, at);
        return year > 0 && text[at].SpaceBefore | text.First(i) is '-' or ',' ? (year, end) : (null, i);
    }

    private (int Year, int End) Year(TokenizedText text, int i) =>
        DateTokens.Year(text, i) is > 0 and int year ? (year, i + 1) : ShortYear(text, i) is { Year: > 0 } two ? two : _spoken.Year(text, i);

    /// <summary>"April of 87", "Aug 9, 96", "May '19": two digits behind an apostrophe or too large for a day, with nothing behind them that they could count.</summary>
    private static (int Year, int End) ShortYear(TokenizedText text, int i)
    {
        int start = text.First(i) is '\'' or '’' or '‘' ? i + 1 : i;
        int digits = DateTokens.Digits(text, start, 2);
        bool ends = (start > i || !text.IsWord(start + 1)) && !text.IsDigits(start + 1) && !(text.IsAttached(start + 1) && text.First(start + 1) is not ('.' or ',' or ';' or ')')) && text.First(start + 1) != '%';
        return (digits > MostDays || (digits >= 0 && start > i)) && text[start].Length == 2 && ends ? (DateTokens.FullYear(digits, 2), start + 1) : default;
    }

    /// <summary>"January 21 %", "May 30,000", "March 3.5": the digits are no day.</summary>
    private static bool IsAmount(TokenizedText text, int after) =>
        text.First(after) == '%' || DateTokens.GoesOn(text, after);

    /// <summary>"fifteen August", "twenty-one July": a cardinal right before the month's name.</summary>
    private (int Day, int End) DayInWords(TokenizedText text, int i)
    {
        (int day, int end) = _spoken.UpToNinetyNine(text, i);
        int month = _lexicon.IsDayFirst is true && _lexicon.Of.IsAt(text, end) ? end + 1 : end;
        return day is >= 1 and <= MostDays && tokens.Month(text, month) is { Month: > 0 } named && (!named.Unsure || month > end) ? (day, end) : default;
    }

    /// <summary>"the ides of March", of the Roman calendar; in capitals it is as often the name of a play.</summary>
    private (int Day, int End) Ides(TokenizedText text, int i) =>
        tokens.Word(text, i).Kind == DateWordKind.Ides && char.IsLower(text.First(i)) && _lexicon.Of.IsAt(text, i + 1) ? (tokens.Month(text, i + 2).Month is 3 or 5 or 7 or 10 ? 15 : 13, i + 1) : default;

    /// <summary>"the 15th day of June".</summary>
    private bool IsDayOfMonth(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day } && !tokens.IsPlural(text, i) && _lexicon.Of.IsAt(text, i + 1);

    private bool IsShortName(TokenizedText text, int i) => text[i].Length <= 4 && tokens.Word(text, i).Kind == DateWordKind.Month;

    /// <summary>"il 12 maggio scorso" −1, "le 3 mars prochain" 1; 0 where nothing stands behind the month, or a period of its own.</summary>
    private int DirectionBehind(TokenizedText text, int i) =>
        _lexicon.Has(DateWordOrder.DirectionBehind) && tokens.Word(text, i) is { Kind: DateWordKind.Direction } word && tokens.Word(text, i + 1).Kind is not (DateWordKind.Unit or DateWordKind.Weekday or DateWordKind.Month) ? Math.Sign(word.Value) : 0;

    private static bool IsDayOf(int month, int day) => day <= DateTime.DaysInMonth(2024, month);
}
