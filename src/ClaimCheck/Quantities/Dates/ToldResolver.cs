using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Years;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves what counts from a date that the text has told of before, or from the day of writing where it told of none.</summary>
internal static class ToldResolver
{
    private const int DaysOfWeek = 7;

    public static ResolvedDate Resolve(ToldPeriod period, DateAnchors anchors)
    {
        if (period.IsLoose && !anchors.IsToldNear)
        {
            anchors = anchors with { Told = ToldTimes.None };
        }

        if (period is { Unit: CalendarUnit.Day, IsLoose: false } && anchors.Told is { IsDayOpen: true, Month: { } month })
        {
            return SomeDayOf(month, period.Offset);
        }

        DateOnly? told = period.IsLoose && period.Unit == CalendarUnit.Day ? anchors.Told.Day : anchors.Told.For(period.Unit);
        int offset = told is null ? period.FromWriting ?? period.Offset : period.Offset;
        ResolvedDate resolved = RelativeDateResolver.Resolve(new RelativePeriod(period.Unit, offset), told ?? anchors.Writing);
        return period.Unit == CalendarUnit.Day ? resolved with { Timex = "XXXX-XX-XX" } : resolved;
    }

    /// <summary>"that Friday", "the following January": the first from the date told of on, or the first after it.</summary>
    public static ResolvedDate Resolve(ToldName name, DateAnchors anchors)
    {
        DateOnly? anchor = (name.Named is RelativeWeekday ? anchors.Told.Day : anchors.Told.Year) ?? anchors.Writing;
        return name.Named switch
        {
            RelativeWeekday weekday when anchor is { } day => ResolvedPeriod.OfDay(WeekdayTimex.Of(weekday.Day), day.AddDays(DaysTo(day, weekday.Day, name.Offset)), weekday.Day),
            CalendarDate { Month: { } month } when anchor is { } day => ResolvedPeriod.OfMonth($"XXXX-{month:00}", new DateOnly(day.Year + YearsTo(day.Month, month, name.Offset), month, 1)),
            SeasonDate season when anchor is { } day => YearPartResolver.Resolve(season with { Year = new StatedYear(day.Year + YearsTo(day.Month, YearPartResolver.FirstMonth(season.Season), name.Offset), null) }, anchors.Writing),
            _ => DateResolver.Resolve(name.Named, anchors with { Writing = null }),
        };
    }

    /// <summary>
    /// "the same month last year"; without a period told of before, that of writing. It is what something else is held against, and no time of its own that another text could contradict:
    /// its days are not told.
    /// </summary>
    public static ResolvedDate Resolve(SamePeriod period, DateAnchors anchors)
    {
        CalendarUnit unit = period.Unit ?? anchors.Told.Finest ?? CalendarUnit.Year;
        DateOnly? told = anchors.Told.For(unit) ?? anchors.Writing;
        string open = unit switch { CalendarUnit.Quarter => "XXXX-QX", CalendarUnit.Month => "XXXX-XX", CalendarUnit.Week => "XXXX-WXX", CalendarUnit.Day => "XXXX-XX-XX", _ => "XXXX" };
        return told is not { } day || (period.Year.Number ?? day.Year + period.Year.Offset) is not { } year || year is < 1 or > 9998
            ? ResolvedPeriod.Open(open, Granularity.Unknown)
            : RelativeDateResolver.Resolve(new RelativePeriod(unit, 0), day.AddYears(year - day.Year)) with { Timex = open, Days = null };
    }

    /// <summary>"later that day" of something that the text puts in a month only.</summary>
    private static ResolvedDate SomeDayOf(DateOnly month, int offset)
    {
        var fields = new CalendarFields(Granularity.Day) { Year = month.Year, Month = month.Month, IsRelative = true };
        return offset == 0
            ? new ResolvedDate("XXXX-XX-XX", $"{month.Year:0000}-{month.Month:00}-XX", Period.OfMonth(month.Year, month.Month), fields)
            : ResolvedPeriod.Open("XXXX-XX-XX", Granularity.Day);
    }

    private static int DaysTo(DateOnly day, DayOfWeek weekday, int offset)
    {
        int ahead = ((int)weekday - (int)day.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return offset < 0 ? (ahead == 0 ? -DaysOfWeek : ahead - DaysOfWeek) : offset > 0 && ahead == 0 ? DaysOfWeek : ahead;
    }

    /// <summary>"that summer" is of the year told of; "the following summer" of the next where it has begun by then.</summary>
    private static int YearsTo(int from, int month, int offset) => offset < 0 ? (month < from ? 0 : -1) : offset > 0 && month <= from ? 1 : 0;
}
