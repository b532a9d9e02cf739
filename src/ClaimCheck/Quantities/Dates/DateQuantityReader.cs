using System.Globalization;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Turns a recognised date into a quantity: TIMEX3 as worded, the same resolved against the day of reference, and the days or times it may mean.</summary>
internal static class DateQuantityReader
{
    public static Quantity Read(DateMention mention, DateReference reference) => mention.Expression switch
    {
        ClockTime time => OfTime(time),
        RepeatedTime set => new Quantity(QuantityKind.Set) { Timex = set.Timex, Resolved = set.Timex },
        SpanOfTime span => OfSpan(span),
        { } date => OfDate(date, Resolve(date, reference.Day)),
    };

    private static ResolvedDate Resolve(DateExpression expression, DateOnly? reference) => expression switch
    {
        CalendarDate date => CalendarDateResolver.Resolve(date, reference),
        RelativePeriod period => RelativeDateResolver.Resolve(period, reference),
        RelativeWeekday weekday => RelativeDateResolver.Resolve(weekday, reference),
        RelativeMonth month => RelativeDateResolver.Resolve(month, reference),
        TimeAway away => RelativeDateResolver.Resolve(away, reference),
        DateRange range => OfRange(Resolve(range.Start, reference), Resolve(range.End, reference)),
        YearsOf years => OfYears(years),
        SeasonDate { Year: { } year } season => OfSeason(season.Season, year),
        _ => new ResolvedDate("PRESENT_REF", null, null, new CalendarFields(Granularity.Unknown)),
    };

    private static Quantity OfDate(DateExpression expression, ResolvedDate date)
    {
        Interval<DateOnly>? days = expression.Part == PeriodPart.Whole || date.Days is not { } whole ? date.Days : Period.Third(whole, (int)expression.Part - 1);
        return new Quantity(QuantityKind.Date)
        {
            Timex = date.Timex,
            Resolved = date.Resolved,
            Dates = days,
            Calendar = date.Fields with { IsPartOfPeriod = expression.Part != PeriodPart.Whole },
            Hedge = expression is DateRange ? Hedge.Range : Hedge.None,
        };
    }

    private static Quantity OfTime(ClockTime time)
    {
        var at = new TimeOnly(time.Minutes / 60 % 24, time.Minutes % 60);
        string timex = "T" + at.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new Quantity(QuantityKind.Time)
        {
            Timex = timex,
            Resolved = timex,
            Times = Interval.Exactly(at),
            Calendar = new CalendarFields(Granularity.Time) { MinuteOfDay = time.Minutes, ZoneOffset = time.Zone, IsHalfDay = time.IsHalfDay },
        };
    }

    private static Quantity OfSpan(SpanOfTime span)
    {
        (int count, string symbol) = span.Unit switch
        {
            CalendarUnit.Minute => (span.Count, "min"),
            CalendarUnit.Hour => (span.Count, "h"),
            CalendarUnit.Day => (span.Count, "d"),
            CalendarUnit.Weekend => (2 * span.Count, "d"),
            CalendarUnit.Week => (span.Count, "wk"),
            CalendarUnit.Month => (span.Count, "mo"),
            CalendarUnit.Quarter => (3 * span.Count, "mo"),
            CalendarUnit.Decade => (10 * span.Count, "a"),
            CalendarUnit.Century => (100 * span.Count, "a"),
            _ => (span.Count, "a"),
        };
        string timex = RelativeDateReader.TimexOf(span.Count, span.Unit);
        return new Quantity(QuantityKind.Duration)
        {
            Nominal = count,
            Range = Interval.Exactly((decimal)count),
            UnitOfMeasure = UnitCatalogue.Of(symbol),
            Timex = timex,
            Resolved = timex,
        };
    }

    private static ResolvedDate OfRange(ResolvedDate start, ResolvedDate end)
    {
        bool known = start.Days is { Low: not null } && end.Days is { High: not null } && start.Days.Value.Low <= end.Days.Value.High;
        if (!known)
        {
            return new ResolvedDate($"({start.Timex},{end.Timex})", null, null, new CalendarFields(Granularity.Range));
        }

        DateOnly first = start.Days!.Value.Low!.Value, last = end.Days!.Value.High!.Value, after = last.AddDays(1);
        string duration = start.Fields.Granularity switch
        {
            Granularity.Year => $"P{after.Year - first.Year}Y",
            Granularity.Month => $"P{((after.Year - first.Year) * 12) + after.Month - first.Month}M",
            _ => $"P{after.DayNumber - first.DayNumber}D",
        };
        string timex = string.Create(CultureInfo.InvariantCulture, $"({first:yyyy-MM-dd},{after:yyyy-MM-dd},{duration})");
        bool worded = start.Fields.Year is not null || start.Fields.Granularity == Granularity.Year;
        return new ResolvedDate(worded ? timex : $"({start.Timex},{end.Timex},{duration})", timex, Interval.Closed(first, last), new CalendarFields(Granularity.Range));
    }

    private static ResolvedDate OfYears(YearsOf years)
    {
        int count = years.Unit == CalendarUnit.Decade ? 10 : 100, first = years.Digits * count;
        string timex = years.Digits.ToString(CultureInfo.InvariantCulture);
        Granularity granularity = count == 10 ? Granularity.Decade : Granularity.Century;
        return new ResolvedDate(timex, timex, Period.OfYears(first, first + count - 1), new CalendarFields(granularity));
    }

    private static ResolvedDate OfSeason(string season, int year)
    {
        int month = season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var first = new DateOnly(year, month, 1);
        string timex = $"{year}-{season}";
        return new ResolvedDate(timex, timex, Interval.Closed(first, first.AddMonths(3).AddDays(-1)), new CalendarFields(Granularity.Season));
    }
}
