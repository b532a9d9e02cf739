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
}

/// <summary>What a date mention says, before any day of publication is known.</summary>
internal abstract record DateExpression
{
    public PeriodPart Part { get; init; }
}

/// <summary>Fields of a calendar date as stated; null where open.</summary>
internal sealed record CalendarDate(int? Year, int? Month, int? Day, DayOfWeek? Weekday = null) : DateExpression;

/// <summary>"the 1990s" (199), "19th century" (18): the first digits of its years.</summary>
internal sealed record YearsOf(int Digits, CalendarUnit Unit) : DateExpression;

/// <summary>"Q3 2021", "the first half of 2019": one of several equal parts of a year.</summary>
/// <param name="Parts">4 for quarters, 2 for halves.</param>
internal sealed record YearFraction(int? Year, int Index, int Parts) : DateExpression;

/// <summary>"summer 2018": a season of the northern hemisphere by its TIMEX3 letters (SP, SU, FA, WI).</summary>
internal sealed record SeasonDate(string Season, int? Year) : DateExpression;

/// <summary>"last month", "this year", "yesterday": a period counted from the day of writing.</summary>
internal sealed record RelativePeriod(CalendarUnit Unit, int Offset) : DateExpression;

/// <summary>"Tuesday" (0: the nearest), "last Tuesday" (−1), "next Tuesday" (1).</summary>
internal sealed record RelativeWeekday(DayOfWeek Day, int Direction) : DateExpression;

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
internal sealed record DateRange(DateExpression Start, DateExpression End) : DateExpression;

/// <summary>"every Tuesday", "daily": a set of times, in TIMEX3.</summary>
internal sealed record RepeatedTime(string Timex) : DateExpression;
