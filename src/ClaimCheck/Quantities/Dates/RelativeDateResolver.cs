using System.Globalization;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves dates that count from the day of writing. Without that day they stay as worded.</summary>
internal static class RelativeDateResolver
{
    public static ResolvedDate Resolve(RelativePeriod period, DateOnly? reference)
    {
        if (reference is not { } day)
        {
            return Open(OpenTimex(period.Unit, period.Offset), GranularityOf(period.Unit));
        }

        return period.Unit switch
        {
            CalendarUnit.Day => OfDay(OpenTimex(period.Unit, period.Offset), day.AddDays(period.Offset), null),
            CalendarUnit.Week => OfWeek(day.AddDays(7 * period.Offset)),
            CalendarUnit.Weekend => OfWeekend(day.AddDays(7 * period.Offset)),
            CalendarUnit.Month => OfMonth("XXXX-XX", day.AddMonths(period.Offset)),
            CalendarUnit.Quarter => OfQuarter(day.AddMonths(3 * period.Offset)),
            CalendarUnit.Decade => OfYears("XXX", (day.Year / 10) + period.Offset, 10),
            CalendarUnit.Century => OfYears("XX", (day.Year / 100) + period.Offset, 100),
            _ => OfYear(day.Year + period.Offset),
        };
    }

    /// <summary>A bare weekday in news is the last such day up to the day of writing; "next" looks ahead.</summary>
    public static ResolvedDate Resolve(RelativeWeekday weekday, DateOnly? reference)
    {
        string timex = $"XXXX-WXX-{(weekday.Day == DayOfWeek.Sunday ? 7 : (int)weekday.Day)}";
        if (reference is not { } day)
        {
            return new ResolvedDate(timex, null, null, new CalendarFields(Granularity.Day) { Weekday = weekday.Day, IsRelative = true });
        }

        int back = ((int)day.DayOfWeek - (int)weekday.Day + 7) % 7;
        int shift = weekday.Direction > 0 ? (back == 0 ? 7 : 7 - back) : weekday.Direction < 0 && back == 0 ? -7 : -back;
        return OfDay(timex, day.AddDays(shift), weekday.Day);
    }

    public static ResolvedDate Resolve(RelativeMonth month, DateOnly? reference)
    {
        string timex = $"XXXX-{month.Month:00}";
        if (reference is not { } day)
        {
            return new ResolvedDate(timex, null, null, new CalendarFields(Granularity.Month) { Month = month.Month, IsRelative = true });
        }

        int year = month.Direction < 0 ? (month.Month < day.Month ? day.Year : day.Year - 1)
            : month.Direction > 0 ? (month.Month > day.Month ? day.Year : day.Year + 1)
            : day.Year;
        return OfMonth(timex, new DateOnly(year, month.Month, 1));
    }

    public static ResolvedDate Resolve(TimeAway away, DateOnly? reference)
    {
        string timex = RelativeDuration(Math.Abs(away.Count), away.Unit);
        if (reference is not { } day)
        {
            return Open(timex, GranularityOf(away.Unit));
        }

        return away.Unit switch
        {
            CalendarUnit.Minute or CalendarUnit.Hour => OfDay(timex, day, null),
            CalendarUnit.Day => OfDay(timex, day.AddDays(away.Count), null),
            CalendarUnit.Week or CalendarUnit.Weekend => OfDay(timex, day.AddDays(7 * away.Count), null),
            CalendarUnit.Month => OfMonth(timex, day.AddMonths(away.Count)),
            CalendarUnit.Quarter => OfMonth(timex, day.AddMonths(3 * away.Count)),
            CalendarUnit.Decade => OfYear(day.Year + (10 * away.Count)),
            CalendarUnit.Century => OfYear(day.Year + (100 * away.Count)),
            _ => OfYear(day.Year + away.Count),
        };
    }

    private static string RelativeDuration(int count, CalendarUnit unit) => RelativeDateReader.TimexOf(count, unit);

    private static ResolvedDate OfDay(string timex, DateOnly day, DayOfWeek? stated) => new(timex, Iso(day), Period.OfDay(day), new CalendarFields(Granularity.Day)
    {
        Year = day.Year,
        Month = day.Month,
        Day = day.Day,
        Weekday = stated ?? day.DayOfWeek,
        IsRelative = true,
        IsNamedWeekday = stated is not null,
    });

    private static ResolvedDate OfWeek(DateOnly day) =>
        new("XXXX-WXX", $"{ISOWeek.GetYear(Start(day))}-W{ISOWeek.GetWeekOfYear(Start(day)):00}", Period.OfWeek(day), new CalendarFields(Granularity.Week) { IsRelative = true });

    private static ResolvedDate OfWeekend(DateOnly day)
    {
        DateOnly sunday = Period.OfWeek(day).High!.Value;
        string week = $"{ISOWeek.GetYear(Start(day))}-W{ISOWeek.GetWeekOfYear(Start(day)):00}-WE";
        return new ResolvedDate("XXXX-WXX-WE", week, Interval.Closed(sunday.AddDays(-1), sunday), new CalendarFields(Granularity.Weekend) { IsRelative = true });
    }

    private static ResolvedDate OfMonth(string timex, DateOnly day) => new(
        timex,
        $"{day.Year:0000}-{day.Month:00}",
        Period.OfMonth(day.Year, day.Month),
        new CalendarFields(Granularity.Month) { Year = day.Year, Month = day.Month, IsRelative = true });

    private static ResolvedDate OfQuarter(DateOnly day)
    {
        int quarter = (day.Month - 1) / 3;
        var first = new DateOnly(day.Year, (quarter * 3) + 1, 1);
        return new ResolvedDate(
            "XXXX-QX", $"{day.Year:0000}-Q{quarter + 1}", Interval.Closed(first, first.AddMonths(3).AddDays(-1)), new CalendarFields(Granularity.Quarter) { IsRelative = true });
    }

    private static ResolvedDate OfYear(int year) => year is < 1 or > 9998
        ? Open("XXXX", Granularity.Year)
        : new ResolvedDate("XXXX", $"{year:0000}", Period.OfYears(year, year), new CalendarFields(Granularity.Year) { Year = year, IsRelative = true });

    private static ResolvedDate OfYears(string timex, int digits, int count) => new(
        timex, $"{digits}", Period.OfYears(digits * count, (digits * count) + count - 1), new CalendarFields(Granularity.Decade) { IsRelative = true });

    private static ResolvedDate Open(string timex, Granularity granularity) => new(timex, null, null, new CalendarFields(granularity) { IsRelative = true });

    private static string OpenTimex(CalendarUnit unit, int offset) => unit switch
    {
        CalendarUnit.Day => offset == 0 ? "PRESENT_REF" : "XXXX-XX-XX",
        CalendarUnit.Week => "XXXX-WXX",
        CalendarUnit.Weekend => "XXXX-WXX-WE",
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Quarter => "XXXX-QX",
        CalendarUnit.Decade => "XXX",
        CalendarUnit.Century => "XX",
        _ => "XXXX",
    };

    private static Granularity GranularityOf(CalendarUnit unit) => unit switch
    {
        <= CalendarUnit.Day => Granularity.Day,
        CalendarUnit.Weekend => Granularity.Weekend,
        CalendarUnit.Week => Granularity.Week,
        CalendarUnit.Month => Granularity.Month,
        CalendarUnit.Quarter => Granularity.Quarter,
        CalendarUnit.Year => Granularity.Year,
        CalendarUnit.Decade => Granularity.Decade,
        _ => Granularity.Century,
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
