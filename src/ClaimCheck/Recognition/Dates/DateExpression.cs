namespace ClaimCheck.Recognition.Dates;

/// <summary>A unit of the calendar.</summary>
internal enum CalendarUnit : byte
{
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
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
}

/// <summary>Fields of a calendar date as stated; null where open ("the 21st" has a day only).</summary>
internal sealed record CalendarDate(int? Year, int? Month, int? Day, DayOfWeek? Weekday = null) : DateExpression;

/// <summary>"the 1990s" (199), "19th century" (18): the first digits of its years.</summary>
internal sealed record YearsOf(int Digits, CalendarUnit Unit) : DateExpression;

/// <summary>"Q3 2021", "the first half of 2019": one of several equal parts of a year.</summary>
/// <param name="Parts">4 for quarters, 2 for halves.</param>
internal sealed record YearFraction(StatedYear Year, int Index, int Parts) : DateExpression;

/// <summary>"summer 2018", "last summer": a season of the northern hemisphere by its TIMEX3 letters (SP, SU, FA, WI).</summary>
internal sealed record SeasonDate(string Season, StatedYear Year) : DateExpression;

/// <summary>"the first week of July", "the last week of May 2019".</summary>
/// <param name="Index">1 to 4; 5 for the last.</param>
internal sealed record WeekOfMonth(int? Year, int Month, int Index) : DateExpression;

/// <summary>"Thanksgiving", "Easter 2018": a holiday that has no fixed day.</summary>
internal sealed record MovableHoliday(HolidayRule Rule, int? Year) : DateExpression;

/// <summary>"last month", "this year", "yesterday": a period counted from the day of writing.</summary>
internal sealed record RelativePeriod(CalendarUnit Unit, int Offset) : DateExpression;

/// <summary>"Tuesday" (0: the nearest), "last Tuesday" (−1), "next Tuesday" (1).</summary>
internal sealed record RelativeWeekday(DayOfWeek Day, int Direction) : DateExpression;

/// <summary>"Tuesday of last week": a day of the week so many weeks from this one.</summary>
internal sealed record WeekdayOfWeek(DayOfWeek Day, int WeekOffset) : DateExpression;

/// <summary>"over the weekend": the one nearest to the day of writing.</summary>
internal sealed record NearestWeekend : DateExpression;

/// <summary>"last March" (−1), "next March" (1).</summary>
internal sealed record RelativeMonth(int Month, int Direction) : DateExpression;

/// <summary>"three days ago", "two weeks from now": a day or period that many units away.</summary>
internal sealed record TimeAway(int Count, CalendarUnit Unit) : DateExpression;

/// <summary>"the past three months": a span of time that ends or begins at the day of writing.</summary>
internal sealed record SpanOfTime(int Count, CalendarUnit Unit) : DateExpression;

/// <summary>"3 p.m.", "15:30 GMT".</summary>
/// <param name="Minutes">Minutes after midnight, where <paramref name="IsHalfDay"/> of a twelve-hour clock without "a.m." or "p.m.".</param>
/// <param name="Zone">Minutes that its zone is ahead of UTC, where stated.</param>
internal sealed record ClockTime(int Minutes, int? Zone, bool IsHalfDay = false) : DateExpression;

/// <summary>From one date to another, both inside.</summary>
internal sealed record DateRange(CalendarDate Start, CalendarDate End) : DateExpression
{
    /// <summary>A range whose year may be stated at one end only: "November 2019 to February", "January to April 2015".</summary>
    public static DateRange Of(CalendarDate start, CalendarDate end)
    {
        bool turns = start.Month is { } first && end.Month is { } last && (first, start.Day ?? 0).CompareTo((last, end.Day ?? 0)) > 0;
        int? year = start.Year ?? (turns ? end.Year - 1 : end.Year);
        return new DateRange(start with { Year = year }, end with { Year = end.Year ?? (turns ? year + 1 : year) });
    }
}

/// <summary>"every Tuesday", "daily": a set of times, in TIMEX3.</summary>
internal sealed record RepeatedTime(string Timex) : DateExpression;
