using System.Runtime.InteropServices;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>The last dates that a text has told of before: a day, a month or what is finer, a quarter or what is finer, a year or what is finer, each by its first day.</summary>
/// <param name="Finest">The unit of the last of all; null where nothing was told of.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ToldTimes(DateOnly? Day, DateOnly? Month, DateOnly? Quarter, DateOnly? Year, CalendarUnit? Finest)
{
    public static ToldTimes None { get; }

    /// <summary>A month told of after the day takes its place: "that day" is then some day of the month.</summary>
    public bool IsDayOpen => Month is { } month && (Day is not { } day || day.Year != month.Year || day.Month != month.Month);

    public ToldTimes Then(DateOnly first, Granularity granularity) => granularity switch
    {
        <= Granularity.Day => new ToldTimes(first, first, first, first, CalendarUnit.Day),
        Granularity.Month => this with { Month = first, Quarter = first, Year = first, Finest = CalendarUnit.Month },
        Granularity.Quarter => this with { Quarter = first, Year = first, Finest = CalendarUnit.Quarter },
        _ => this with { Year = first, Finest = CalendarUnit.Year },
    };

    /// <summary>The day that a period of the unit counts from; null where nothing so fine was told of.</summary>
    public DateOnly? For(CalendarUnit unit) => unit switch
    {
        < CalendarUnit.Month => IsDayOpen ? null : Day,
        CalendarUnit.Month => Month,
        CalendarUnit.Quarter => Quarter,
        _ => Year,
    };
}
