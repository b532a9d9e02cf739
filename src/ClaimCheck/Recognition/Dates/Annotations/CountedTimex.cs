using System.Globalization;
using ClaimCheck.Recognition.Dates.Years;

namespace ClaimCheck.Recognition.Dates.Annotations;

/// <summary>Tells how far a date lies from the day that it was counted from.</summary>
internal static class CountedTimex
{
    private const int MonthsOfYear = 12;
    private const int DaysOfWeek = 7;

    /// <summary>Null for what has no such distance.</summary>
    /// <param name="timex">The TIMEX3, which tells a weekend from its two days.</param>
    /// <param name="date">What it says.</param>
    /// <param name="from">The day that it was counted from.</param>
    public static DateExpression? Read(string timex, DateExpression? date, DateOnly from)
    {
        DateExpression? counted = date switch
        {
            CalendarDate { Year: { } year, Month: { } month, Day: { } day } => new RelativePeriod(CalendarUnit.Day, new DateOnly(year, month, day).DayNumber - from.DayNumber),
            CalendarDate { Year: { } year, Month: { } month } => new RelativePeriod(CalendarUnit.Month, ((year - from.Year) * MonthsOfYear) + month - from.Month),
            CalendarDate { Year: { } year } => new RelativePeriod(CalendarUnit.Year, year - from.Year),
            NumberedWeek { Year.Number: { } year } week => Weeks(CalendarUnit.Week, year, week.Week, from),
            SeasonDate { Year.Number: { } year } season => season with { Year = new StatedYear(null, year - from.Year) },
            DateRange when timex.Split('-') is [var year, ['W', .. var week], "WE"] => Weeks(CalendarUnit.Weekend, int.Parse(year, CultureInfo.InvariantCulture), int.Parse(week, CultureInfo.InvariantCulture), from),
            VagueTime => date,
            _ => null,
        };
        return counted is null ? null : counted with { Part = date!.Part, DayPart = date.DayPart };
    }

    private static RelativePeriod? Weeks(CalendarUnit unit, int year, int week, DateOnly from) => year < 1 || week > ISOWeek.GetWeeksInYear(year) ? null
        : new RelativePeriod(unit, (MondayOf(year, week).DayNumber - MondayOf(ISOWeek.GetYear(from.ToDateTime(TimeOnly.MinValue)), ISOWeek.GetWeekOfYear(from.ToDateTime(TimeOnly.MinValue))).DayNumber) / DaysOfWeek);

    private static DateOnly MondayOf(int year, int week) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
}
