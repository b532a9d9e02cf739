namespace ClaimCheck.Quantities.Dates;

/// <summary>Compares dates and times by the fields that both state: what one leaves open contradicts nothing. Symmetric.</summary>
internal static class CalendarComparer
{
    /// <summary>A named weekday may have been resolved a week off.</summary>
    private const int DaysOfDoubt = 8;

    public static QuantityRelation Compare(Quantity a, Quantity b)
    {
        if (a.Kind != b.Kind)
        {
            return new QuantityRelation(Relation.Incomparable);
        }

        return a.Kind switch
        {
            QuantityKind.Time => new QuantityRelation(ClockComparer.Compare(a.Calendar!, b.Calendar!)),
            QuantityKind.Set => new QuantityRelation(a.Timex == b.Timex ? Relation.Equal : Relation.Differ),
            _ => EitherReading(a, b),
        };
    }

    /// <summary>Of a date that can be read in two ways the reading counts that contradicts less; that it fits does not make the two equal.</summary>
    private static QuantityRelation EitherReading(Quantity a, Quantity b)
    {
        QuantityRelation first = Dates(a, b);
        QuantityRelation? other = (a.Other, b.Other) switch
        {
            (null, null) => null,
            ({ } x, null) => Dates(x, b),
            (null, { } y) => Dates(a, y),
            ({ } x, { } y) => Dates(x, y),
        };
        return other is { } second && first.Relation == Relation.Differ && second.CanHoldTogether ? new QuantityRelation(Relation.Overlap) : first;
    }

    private static QuantityRelation Dates(Quantity a, Quantity b)
    {
        CalendarFields x = a.Calendar!, y = b.Calendar!;
        if (x.YearPart is { } first && y.YearPart is { } second && x.Granularity == y.Granularity && first[0] == second[0] && (a.Dates is null || b.Dates is null))
        {
            return new QuantityRelation(first != second || Differ(x.Year, y.Year) ? Relation.Differ : x.Year == y.Year ? Relation.Equal : Relation.Overlap);
        }

        if (NeedsDays(x, a) || NeedsDays(y, b))
        {
            return Days(a, b);
        }

        if (x.IsNamedWeekday && y.IsNamedWeekday && x.Weekday == y.Weekday && DaysApart(a, b) is { } apart && apart <= DaysOfDoubt)
        {
            return new QuantityRelation(apart == 0 ? Relation.Equal : Relation.Overlap);
        }

        int shared = Shared(x.Year, y.Year) + Shared(x.Month, y.Month) + Shared(x.Day, y.Day);
        bool sharedWeekday = x.Weekday is not null && y.Weekday is not null;
        if (shared == 0 && !sharedWeekday)
        {
            return new QuantityRelation(AreSpansAway(a, b) ? (a.Timex == b.Timex ? Relation.Overlap : Relation.Differ) : MayBeOneDay(x, y) ? Relation.Unknown : Relation.Incomparable);
        }

        if (Differ(x.Year, y.Year) || Differ(x.Month, y.Month) || Differ(x.Day, y.Day) || (shared == 0 && x.Weekday != y.Weekday) || WeekdaysClash(x, y))
        {
            return new QuantityRelation(Relation.Differ, Gap(a, b));
        }

        bool same = x.Day == y.Day && x.Month == y.Month && (x.Day is not null || x.Year == y.Year) && (x.Day is not null || x.Weekday == y.Weekday);
        return new QuantityRelation(same && x.IsPartOfPeriod == y.IsPartOfPeriod ? Relation.Equal : Relation.Overlap);
    }

    /// <summary>Ranges, parts of periods, weeks, decades: compared by their days. Part of a day is that day.</summary>
    private static bool NeedsDays(CalendarFields fields, Quantity date) =>
        (fields.IsPartOfPeriod && fields.Granularity != Granularity.Day && date.Dates is not null) || fields.Granularity is not (Granularity.Day or Granularity.Month or Granularity.Year);

    private static QuantityRelation Days(Quantity a, Quantity b)
    {
        if (a.Dates is not { } x || b.Dates is not { } y)
        {
            return new QuantityRelation(a.Timex == b.Timex ? Relation.Unknown : Relation.Incomparable);
        }

        return x == y && a.Calendar!.IsPartOfPeriod == b.Calendar!.IsPartOfPeriod ? new QuantityRelation(Relation.Equal)
            : x.Overlaps(y) ? new QuantityRelation(AreRangesOfOtherEnds(a, b) ? Relation.EndsDiffer : Relation.Overlap)
            : new QuantityRelation(Relation.Differ, Gap(a, b));
    }

    /// <summary>"June 3–5, 2026" and "June 3–6, 2026": both state a first and a last day, or both a first and a last month.</summary>
    private static bool AreRangesOfOtherEnds(Quantity a, Quantity b) =>
        a.Calendar is { Granularity: Granularity.Range, IsPartOfPeriod: false, IsRelative: false } && b.Calendar is { Granularity: Granularity.Range, IsPartOfPeriod: false, IsRelative: false }
        && a.Timex is ['(', .., ')'] x && b.Timex is ['(', .., ')'] y && x[^2] == y[^2] && x.IndexOf(',', StringComparison.Ordinal) == y.IndexOf(',', StringComparison.Ordinal) && x.LastIndexOf(',') == y.LastIndexOf(',');

    /// <summary>"Tuesday" and "January 21", "today" and "Monday": nothing says that they are the same, and nothing that they differ.</summary>
    private static bool MayBeOneDay(CalendarFields x, CalendarFields y) =>
        (x.Weekday is not null && (y.Day is not null || y.Year is not null || y.IsRelative))
        || (y.Weekday is not null && (x.Day is not null || x.Year is not null || x.IsRelative))
        || (x.IsRelative && y.IsRelative && x.Granularity == y.Granularity);

    /// <summary>"35 years ago" and "30 years ago", with no day to count from: the spans themselves are compared, where their units are the same.</summary>
    private static bool AreSpansAway(Quantity a, Quantity b) =>
        a.Timex is ['P', >= '0' and <= '9', ..] && b.Timex is ['P', >= '0' and <= '9', ..] && a.Timex[^1] == b.Timex[^1];

    /// <summary>A named weekday against a full date of another weekday; a date that merely falls on its weekday says nothing of its own.</summary>
    private static bool WeekdaysClash(CalendarFields x, CalendarFields y) =>
        x.Weekday is not null && y.Weekday is not null && x.Weekday != y.Weekday && x.Day is null != y.Day is null;

    private static int Shared(int? a, int? b) => a is not null && b is not null ? 1 : 0;

    private static bool Differ(int? a, int? b) => a is not null && b is not null && a != b;

    private static int? DaysApart(Quantity a, Quantity b) =>
        a.Dates is { Low: { } x } && b.Dates is { Low: { } y } ? Math.Abs(x.DayNumber - y.DayNumber) : null;

    private static decimal? Gap(Quantity a, Quantity b) =>
        a.Dates is not { } x || b.Dates is not { } y ? null
        : x.IsBelow(y) ? y.Low!.Value.DayNumber - x.High!.Value.DayNumber
        : y.IsBelow(x) ? x.Low!.Value.DayNumber - y.High!.Value.DayNumber
        : null;
}
