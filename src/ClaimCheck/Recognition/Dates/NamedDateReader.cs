using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads dates with a month's or a weekday's name: "Monday, January 21", "21 January 2026", "the 21st of January", "March 2019", "in May".</summary>
internal sealed class NamedDateReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SpokenYearReader _spoken = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (Weekday(text, i) is { } weekday)
        {
            int after = DateTokens.AfterComma(text, DateTokens.AfterStop(text, i));
            after = _lexicon.Articles.Contains(text.Span(after)) ? after + 1 : after;
            DateReading date = MonthFirst(text, after, weekday);
            return date.IsNone || date.Expression is CalendarDate { Day: null } ? DayFirst(text, after, weekday) : date;
        }

        DateReading monthFirst = MonthFirst(text, i, null);
        return monthFirst.IsNone ? DayFirst(text, i, null) : monthFirst;
    }

    private DayOfWeek? Weekday(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Weekday or DateWordKind.UnsureWeekday } word && (word.Kind == DateWordKind.Weekday || char.IsUpper(text.First(i))) ? (DayOfWeek)word.Value : null;

    /// <summary>"January 21, 2026", "Jan. 21st", "January 21-23", "January 2026", "January".</summary>
    private DateReading MonthFirst(TokenizedText text, int i, DayOfWeek? weekday)
    {
        (int month, bool unsure, int end) = tokens.Month(text, i);
        if (month == 0)
        {
            return DateReading.None;
        }

        int dayAt = _lexicon.Articles.Contains(text.Span(end)) ? end + 1 : end;
        (int day, int afterDay) = tokens.Day(text, dayAt);
        if (day > 0 && !IsAmount(text, afterDay) && IsDayOf(month, day))
        {
            return WithRange(text, month, day, afterDay, weekday);
        }

        int yearAt = DateTokens.AfterComma(text, end);
        yearAt = _lexicon.Within.Contains(text.Span(yearAt)) ? yearAt + 1 : yearAt;
        (int year, int afterYear) = Year(text, yearAt);
        if (year > 0)
        {
            return new DateReading(new CalendarDate(year, month, null), afterYear);
        }

        bool sure = !unsure || _lexicon.DateLinks.Contains(text.Span(i - 1)) || tokens.Word(text, i - 1).Kind is DateWordKind.Direction or DateWordKind.Part;
        return sure && weekday is null ? new DateReading(new CalendarDate(null, month, null), IsShortName(text, i) ? end : i + 1) : DateReading.None;
    }

    private DateReading WithRange(TokenizedText text, int month, int day, int afterDay, DayOfWeek? weekday)
    {
        bool dash = text.First(afterDay) is '-' or '–' or '—' || _lexicon.To.Contains(text.Span(afterDay));
        (int lastDay, int afterRange) = dash ? tokens.Day(text, afterDay + 1) : default;
        if (lastDay > day && IsDayOf(month, lastDay) && !IsAmount(text, afterRange) && text.First(afterRange) != ':')
        {
            (int? endYear, int rangeEnd) = YearAfter(text, afterRange);
            return new DateReading(new DateRange(new CalendarDate(endYear, month, day), new CalendarDate(endYear, month, lastDay)), rangeEnd);
        }

        (int? year, int end) = YearAfter(text, afterDay);
        return new DateReading(new CalendarDate(year, month, day, weekday), end);
    }

    /// <summary>"21 January 2026", "the 21st of January", "21-23 January".</summary>
    private DateReading DayFirst(TokenizedText text, int i, DayOfWeek? weekday)
    {
        int start = _lexicon.Articles.Contains(text.Span(i)) ? i + 1 : i;
        (int day, int afterDay) = tokens.Day(text, start);
        if (day == 0 || text.First(start - 1) is '$' or '€' or '£' or '.' or ',' && !text[start].SpaceBefore)
        {
            return DateReading.None;
        }

        bool dash = text.First(afterDay) is '-' or '–' or '—' || _lexicon.To.Contains(text.Span(afterDay));
        (int lastDay, int afterRange) = dash ? tokens.Day(text, afterDay + 1) : default;
        int monthAt = lastDay > day ? afterRange : afterDay;
        monthAt = _lexicon.Of.Contains(text.Span(monthAt)) || text.First(monthAt) == '-' ? monthAt + 1 : monthAt;
        (int month, _, int afterMonth) = tokens.Month(text, monthAt);
        if (month == 0 || !IsDayOf(month, Math.Max(day, lastDay)))
        {
            return DateReading.None;
        }

        afterMonth = text.First(afterMonth) == '-' && DateTokens.Year(text, afterMonth + 1) > 0 ? afterMonth + 1 : afterMonth;
        (int? year, int end) = YearAfter(text, afterMonth);
        return new DateReading(
            lastDay > day
                ? new DateRange(new CalendarDate(year, month, day), new CalendarDate(year, month, lastDay))
                : new CalendarDate(year, month, day, weekday),
            end);
    }

    /// <summary>", 2026", "2026", "of 1995"; not the thousands of "January 21,000".</summary>
    private (int? Year, int End) YearAfter(TokenizedText text, int i)
    {
        int at = _lexicon.Within.Contains(text.Span(i)) ? i + 1 : DateTokens.AfterComma(text, i);
        (int year, int end) = Year(text, at);
        return year > 0 && text[at].SpaceBefore | text.First(i) is '-' or ',' ? (year, end) : (null, i);
    }

    private (int Year, int End) Year(TokenizedText text, int i) => DateTokens.Year(text, i) is > 0 and int year ? (year, i + 1) : _spoken.Year(text, i);

    /// <summary>"January 21 %", "May 30,000", "March 3.5": the digits are no day.</summary>
    private static bool IsAmount(TokenizedText text, int after) =>
        text.First(after) == '%' || (text.First(after) is ',' or '.' or ':' && text.IsAttached(after) && text.IsAttached(after + 1) && text.IsDigits(after + 1));

    private bool IsShortName(TokenizedText text, int i) => text[i].Length <= 4 && tokens.Word(text, i).Kind == DateWordKind.Month;

    private static bool IsDayOf(int month, int day) => day <= DateTime.DaysInMonth(2024, month);
}
