namespace ClaimCheck.Quantities.Dates;

/// <summary>How finely a date is stated.</summary>
internal enum Granularity : byte
{
    Time,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Range,
    Unknown,
}

/// <summary>
/// The calendar fields that a date states, or that its document fixes: null where open ("January 21" has no year and agrees with January 21 of any year,
/// on month and day only).
/// </summary>
internal sealed record CalendarFields(Granularity Granularity)
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The quarter, half or season of a year by its TIMEX3 letters ("Q3", "H1", "SU"), which its year may leave open.</summary>
    public string? YearPart { get; init; }

    /// <summary>The day of the week, where stated or known from the full date.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Minutes after midnight, where a time of day is stated.</summary>
    public int? MinuteOfDay { get; init; }

    /// <summary>Minutes to be added to reach UTC are unknown unless a zone is stated; then its offset from UTC in minutes.</summary>
    public int? ZoneOffset { get; init; }

    /// <summary>It is worded relative to the day of writing ("today", "last month"), whether that day is known or not.</summary>
    public bool IsRelative { get; init; }

    /// <summary>The weekday is what the text names ("on Tuesday"), whatever day it was resolved to.</summary>
    public bool IsNamedWeekday { get; init; }

    /// <summary>A time of the twelve-hour clock without "a.m." or "p.m.".</summary>
    public bool IsHalfDay { get; init; }

    /// <summary>"early", "mid", "late", "end of": narrows the period.</summary>
    public bool IsPartOfPeriod { get; init; }
}
