using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves any date expression, parts of it first.</summary>
internal static class DateResolver
{
    public static ResolvedDate Resolve(DateExpression expression, DateAnchors anchors) => expression switch
    {
        CalendarDate date => CalendarDateResolver.Resolve(date, anchors),
        HolidayWeekend weekend => HolidayResolver.Resolve(weekend, anchors.Writing),
        HolidayDate holiday => HolidayResolver.Resolve(holiday, anchors),
        HolidayAway holiday => HolidayResolver.Resolve(holiday, anchors),
        RelativePeriod period => RelativeDateResolver.Resolve(period, anchors.Writing ?? Told(period, anchors)),
        RelativeMonth month => RelativeDateResolver.Resolve(month, anchors.Writing),
        TimeAway away => RelativeDateResolver.Resolve(away, anchors),
        ToldPeriod told => ToldResolver.Resolve(told, anchors),
        SamePeriod same => ToldResolver.Resolve(same, anchors),
        ToldName told => ToldResolver.Resolve(told, anchors),
        RelativeWeekday weekday => WeekResolver.Resolve(weekday, anchors),
        WeekdayOfWeek weekday => WeekResolver.Resolve(weekday, anchors.Writing),
        WeekOfDay week => WeekResolver.Resolve(week, anchors),
        WeekdayBeside weekday => DayBesideResolver.Resolve(weekday, anchors),
        ClosestDay closest => DayBesideResolver.Resolve(closest, anchors),
        NumberedWeek week => WeekResolver.Resolve(week, anchors.Writing),
        NearestWeekend weekend => WeekResolver.NearestWeekend(weekend, anchors.Writing),
        PartByNumber part => PartByNumberResolver.Resolve(part, anchors),
        DateRange range => DateRangeResolver.Resolve(range, anchors),
        YearsOf years => YearPartResolver.Resolve(years),
        YearFraction fraction => YearPartResolver.Resolve(fraction, anchors.Writing),
        SeasonDate season => YearPartResolver.Resolve(season, anchors.Writing),
        NamedYear year => Named(year),
        EraYear year => OfEra(year),
        VagueTime vague => new ResolvedDate(vague.Timex, vague.Timex, null, new CalendarFields(Granularity.Unknown) { IsRelative = true }),
        _ => new ResolvedDate("XXXX-XX-XX", null, null, new CalendarFields(Granularity.Unknown)),
    };

    /// <summary>"by the end of the month", in a text that nothing says when it was written: the month that it tells of.</summary>
    private static DateOnly? Told(RelativePeriod period, DateAnchors anchors) =>
        period is { Offset: 0, Part: PeriodPart.Early or PeriodPart.Mid or PeriodPart.Late } && anchors.IsToldNear ? anchors.Told.For(period.Unit) : null;

    /// <summary>Before Christ the calendar has no days to compare.</summary>
    private static ResolvedDate OfEra(EraYear year)
    {
        string timex = $"{(year.IsBefore ? "BC" : "")}{year.Number:0000}";
        return year.IsBefore
            ? new ResolvedDate(timex, timex, null, new CalendarFields(Granularity.Year) { Year = -year.Number })
            : new ResolvedDate(timex, timex, Period.OfYears(year.Number, year.Number), new CalendarFields(Granularity.Year) { Year = year.Number });
    }

    /// <summary>Where such a year begins differs from country to country and from company to company: it has a name and no days.</summary>
    private static ResolvedDate Named(NamedYear year)
    {
        string timex = year.Letters + (year.Number is { } number ? $"{number:0000}" : "XXXX");
        return new ResolvedDate(timex, year.Number is null ? null : timex, null, new CalendarFields(Granularity.Unknown) { IsRelative = year.Number is null });
    }
}
