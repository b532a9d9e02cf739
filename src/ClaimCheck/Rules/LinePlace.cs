using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Rules;

/// <summary>
/// Where a value lies on the line of its kind, for putting values in order and for nothing else. It is a double because a conversion to base units may
/// leave the range of decimal, and order among near neighbours does not matter here.
/// </summary>
internal readonly record struct LinePlace(double Low, double High)
{
    public static LinePlace Of(Quantity quantity)
    {
        if ((quantity.Typical ?? quantity.Range) is { } range)
        {
            Unit? unit = quantity.UnitOfMeasure;
            return new LinePlace(InBaseUnit(range.Low, unit, double.NegativeInfinity), InBaseUnit(range.High, unit, double.PositiveInfinity));
        }

        if (quantity.Dates is { } dates)
        {
            return new LinePlace(dates.Low?.DayNumber ?? double.NegativeInfinity, dates.High?.DayNumber ?? double.PositiveInfinity);
        }

        if (quantity.Times is { } times)
        {
            return new LinePlace(times.Low?.Ticks ?? double.NegativeInfinity, times.High?.Ticks ?? double.PositiveInfinity);
        }

        return quantity.Calendar is { Month: { } month } fields
            ? new LinePlace((month * 31) + (fields.Day ?? 0), (month * 31) + (fields.Day ?? 31))
            : default;
    }

    private static double InBaseUnit(decimal? value, Unit? unit, double open) =>
        value is { } v ? ((double)v * (double)(unit?.Factor ?? 1m)) + (double)(unit?.Offset ?? 0m) : open;
}
