using ClaimCheck.Recognition.Dates.Holidays;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Recognition.Dates.Years;

namespace ClaimCheck.Recognition.Dates;

/// <summary>A unit of the calendar.</summary>
internal enum CalendarUnit : byte
{
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>Which part of a period is meant: "late 2025" is its last third.</summary>
internal enum PeriodPart : byte
{
    Whole,
    Early,
    Mid,
    Late,

    /// <summary>"earlier this year": from its start to the day of writing.</summary>
    UpToNow,

    /// <summary>"later this year": from the day of writing to its end.</summary>
    FromNow,
}

/// <summary>Which part of a day is meant.</summary>
internal enum DayPart : byte
{
    Whole,
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// <summary>What a date mention says, before any day of publication is known.</summary>
internal abstract record DateExpression
{
    public PeriodPart Part { get; init; }

    public DayPart DayPart { get; init; }

    /// <summary>What the words around it say, where the date leaves open which of two it means.</summary>
    public Outlook Outlook { get; init; }
}

/// <summary>Fields of a calendar date as stated; null where open ("the 21st" has a day only).</summary>
internal sealed record CalendarDate(int? Year, int? Month, int? Day, DayOfWeek? Weekday = null) : DateExpression
{
    /// <summary>What it means where the month comes first, or the day, if nothing tells which does: 3/4/2026.</summary>
    public CalendarDate? Other { get; init; }

    /// <summary>"May last year", "3 June of that year": the year by its distance, where it is stated so.</summary>
    public YearDistance? YearDistance { get; init; }
}

/// <summary>"the 1990s" (199), "19th century" (18): the first digits of its years.</summary>
internal sealed record YearsOf(int Digits, CalendarUnit Unit) : DateExpression;

/// <summary>"44 BC", "AD 79": a year with its era.</summary>
internal sealed record EraYear(int Number, bool IsBefore) : DateExpression;

/// <summary>"Q3 2021", "the first half of 2019": one of several equal parts of a year.</summary>
/// <param name="Parts">4 for quarters, 2 for halves.</param>
internal sealed record YearFraction(StatedYear Year, int Index, int Parts) : DateExpression;

/// <summary>"summer 2018", "last summer": a season of the northern hemisphere by its TIMEX3 letters (SP, SU, FA, WI).</summary>
internal sealed record SeasonDate(string Season, StatedYear Year) : DateExpression;

/// <summary>"Thanksgiving", "Easter 2018", "last Christmas": a holiday.</summary>
/// <param name="Direction">−1 for the last, 1 for the next, 0 where nothing says which.</param>
internal sealed record HolidayDate(HolidayRule Rule, StatedYear Year, int Direction) : DateExpression;

/// <summary>"Thanksgiving three years ago", "Christmas in nine months": a holiday so far from the day of writing.</summary>
/// <param name="Direction">−1 for before, 1 for after.</param>
internal sealed record HolidayAway(HolidayRule Rule, TimeLength Length, int Direction) : DateExpression;

/// <summary>"Labor Day weekend": the one that the holiday lies in or beside.</summary>
internal sealed record HolidayWeekend(HolidayDate Holiday) : DateExpression;

/// <summary>"last month", "this year", "yesterday": a period counted from the day of writing.</summary>
internal sealed record RelativePeriod(CalendarUnit Unit, int Offset) : DateExpression;

/// <summary>"Tuesday" (0: the nearest), "last Tuesday" (−1), "next Tuesday" (1), "this Tuesday".</summary>
internal sealed record RelativeWeekday(DayOfWeek Day, int Direction) : DateExpression
{
    /// <summary>"Monday week": so many days after it.</summary>
    public int DaysBeyond { get; init; }

    /// <summary>The direction of "this Tuesday".</summary>
    public const int ThisWeek = 2;
}

/// <summary>"Tuesday of last week": a day of the week so many weeks from this one.</summary>
internal sealed record WeekdayOfWeek(DayOfWeek Day, int WeekOffset) : DateExpression;

/// <summary>"three Fridays from now", "the Monday after Easter", "Friday after next": the nth such weekday before or after a day, which is that of writing where none is stated.</summary>
/// <param name="Direction">−1 for before, 1 for after.</param>
internal sealed record WeekdayBeside(DayOfWeek Day, int Count, int Direction, DateExpression? Anchor) : DateExpression;

/// <summary>"the second closest Monday to October 5".</summary>
/// <param name="Index">1 for the closest.</param>
/// <param name="Kind">A weekday or a holiday, of any week or year.</param>
internal sealed record ClosestDay(int Index, DateExpression Kind, DateExpression To) : DateExpression;

/// <summary>"over the weekend": the one nearest to the day of writing.</summary>
internal sealed record NearestWeekend : DateExpression;

/// <summary>"last March" (−1), "next March" (1).</summary>
internal sealed record RelativeMonth(int Month, int Direction) : DateExpression;

/// <summary>"three days ago", "two weeks from now", "two weeks before Easter": a day or period so far from an anchor, which is the day of writing where none is stated.</summary>
/// <param name="Direction">−1 for before, 1 for after.</param>
internal sealed record TimeAway(TimeLength Length, int Direction, DateExpression? Anchor = null) : DateExpression;

/// <summary>"the past three months", "the next 3 days": a span of time that ends or begins at the day of writing.</summary>
/// <param name="Direction">−1 where it ends there, 1 where it begins there, 0 where the wording leaves it open.</param>
internal sealed record SpanOfTime(TimeLength Length, int Direction) : DateExpression;

/// <summary>"for years", "recent weeks", "for a year": a length of time without a number.</summary>
/// <param name="Timex">In TIMEX3, "PXY" where the number is open.</param>
/// <param name="IsAway">"years ago", "a few days later": a day so far away, and none that could be told.</param>
internal sealed record UncountedLength(string Timex, bool IsAway) : DateExpression;

/// <summary>"the day before", "that day", "the following week": a period counted from the last day that the text has told of.</summary>
internal sealed record ToldPeriod(CalendarUnit Unit, int Offset) : DateExpression
{
    /// <summary>"the week" rather than "that week": what the text is about there, so a date of long before does not count.</summary>
    public bool IsLoose { get; init; }

    /// <summary>The offset from the day of writing, where that is counted from instead: "overnight" is the night before.</summary>
    public int? FromWriting { get; init; }
}

/// <summary>"the same month last year": the period that the text told of, in another year.</summary>
/// <param name="Unit">What is named; null for "the same period", which is as long as the one told of.</param>
internal sealed record SamePeriod(CalendarUnit? Unit, StatedYear Year) : DateExpression;

/// <summary>"that Friday", "the following January", "that summer": a name whose year or week is told by a date before it.</summary>
/// <param name="Named">A weekday, a month or a season.</param>
/// <param name="Offset">1 for the one after, −1 for the one before.</param>
internal sealed record ToldName(DateExpression Named, int Offset) : DateExpression;

/// <summary>"the first Monday of the month", "the last day of 2015", "the third week of 2018", "the first two weeks of 2021": parts of a period by their number.</summary>
/// <param name="Index">From 1; where <paramref name="FromEnd"/>, 1 is the last.</param>
/// <param name="Count">How many such parts, side by side.</param>
/// <param name="Weekday">The weekday that is counted; null where the unit is.</param>
internal sealed record PartByNumber(int Index, bool FromEnd, int Count, CalendarUnit Unit, DayOfWeek? Weekday, DateExpression Period) : DateExpression;

/// <summary>"the week of March 4": the week that holds a day.</summary>
internal sealed record WeekOfDay(DateExpression Day) : DateExpression;

/// <summary>"week 23", "week 5 of 2020": a week by its ISO 8601 number.</summary>
internal sealed record NumberedWeek(int Week, StatedYear Year) : DateExpression;

/// <summary>"fiscal year 2008", "the 2012 school year": a year that does not begin in January, or may not.</summary>
/// <param name="Letters">As TIMEX3 marks it: FY, SY.</param>
internal sealed record NamedYear(string Letters, int? Number) : DateExpression;

/// <summary>"now", "recently", "in the future": the present, the past or the future, and no day of it.</summary>
internal sealed record VagueTime(string Timex) : DateExpression;

/// <summary>"3 p.m.", "15:30 GMT".</summary>
/// <param name="Minutes">Minutes after midnight, where <paramref name="IsHalfDay"/> of a twelve-hour clock without "a.m." or "p.m.".</param>
/// <param name="Zone">Minutes that its zone is ahead of UTC, where stated.</param>
internal sealed record ClockTime(int Minutes, int? Zone, bool IsHalfDay = false) : DateExpression;

/// <summary>From one date to another, both inside.</summary>
internal sealed record DateRange(DateExpression Start, DateExpression End) : DateExpression
{
    /// <summary>A range whose year may be stated at one end only: "November 2019 to February", "January to April 2015".</summary>
    public static DateRange Of(DateExpression from, DateExpression to)
    {
        if (from is not CalendarDate start || to is not CalendarDate end)
        {
            return new DateRange(from, to);
        }

        bool turns = start.Month is { } first && end.Month is { } last && (first, start.Day ?? 0).CompareTo((last, end.Day ?? 0)) > 0;
        int? year = start.Year ?? (turns ? end.Year - 1 : end.Year);
        return new DateRange(start with { Year = year }, end with { Year = end.Year ?? (turns ? year + 1 : year) });
    }
}

/// <summary>"every Tuesday", "daily": a set of times, in TIMEX3.</summary>
internal sealed record RepeatedTime(string Timex) : DateExpression;
