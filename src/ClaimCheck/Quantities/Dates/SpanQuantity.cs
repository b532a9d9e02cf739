using System.Globalization;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Periods;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Makes durations of spans that end or begin at the day of writing: "the past three months". What is compared is their length.</summary>
internal static class SpanQuantity
{
    /// <param name="reference">The day of writing, from which the span's days are told where it is known.</param>
    public static Quantity Of(SpanOfTime span, DateOnly? reference)
    {
        TimeLength length = span.Length;
        (decimal count, string symbol) = length is { Months: > 0, Days: > 0 } ? ((length.Months * 30.4m) + length.Days, "d")
            : length.Months > 0 ? (length.Months % 12 == 0 ? (length.Months / 12, "a") : (length.Months, "mo"))
            : length.Days > 0 ? (length.Days % 7 == 0 && length.Finest != CalendarUnit.Day ? (length.Days / 7, "wk") : (length.Days, "d"))
            : (length.Count, length.Finest == CalendarUnit.Hour ? "h" : "min");
        return new Quantity(QuantityKind.Duration)
        {
            Nominal = count,
            Range = Interval.Exactly(count),
            UnitOfMeasure = UnitCatalogue.Of(symbol),
            Timex = reference is { } day ? Dated(span, day) ?? length.Timex : length.Timex,
            Resolved = length.Timex,
        };
    }

    /// <summary>"the next 3 days" begin on the day after that of writing; quarters are those of the calendar.</summary>
    private static string? Dated(SpanOfTime span, DateOnly day)
    {
        bool quarters = span.Length.Finest == CalendarUnit.Quarter;
        DateOnly quarter = new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        DateOnly start = quarters ? (span.Direction > 0 ? quarter.AddMonths(3) : quarter) : span.Direction > 0 ? day.AddDays(1) : day;
        return span.Direction == 0 || span.Length is { Months: 0, Days: 0 } || span.Length.From(start, span.Direction) is not { } end ? null
            : string.Create(CultureInfo.InvariantCulture, $"({(start < end ? start : end):yyyy-MM-dd},{(start < end ? end : start):yyyy-MM-dd},{span.Length.Timex})");
    }
}
