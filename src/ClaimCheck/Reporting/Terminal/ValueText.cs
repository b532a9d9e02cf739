using System.Globalization;
using ClaimCheck.Reporting.Json;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>A value for people: "[2,500 … 3,500)", "(30,000 … ∞) km", "[2026-01-21]", or the TIMEX3 of what no calendar day fixes.</summary>
internal static class ValueText
{
    public static string Of(Quantity quantity, Glyphs glyphs) => quantity switch
    {
        { Kind: QuantityKind.Score, Parts.Count: > 0 } => string.Join("-", quantity.Parts.Select(Of)),
        { Range: { } range } => WithUnit(Of(range, Of, glyphs), quantity.Unit),
        { Dates: { } dates } => Of(dates, JsonValue.Of, glyphs),
        { Times: { } times } => Of(times, JsonValue.Of, glyphs),
        _ => PrintableText.Of(quantity.Resolved ?? quantity.Timex ?? "?"),
    };

    /// <summary>Digits in groups of three, all decimal places: 1234567.5 is 1,234,567.5.</summary>
    public static string Of(decimal number) => number.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>Units of the calendar in words, because "a" for years is known to few; the others by their symbols.</summary>
    public static string WithUnit(string text, string? unit) => unit switch
    {
        null => text,
        "a" => text + " years",
        "mo" => text + " months",
        "wk" => text + " weeks",
        "d" => text + " days",
        _ => $"{text} {unit}",
    };

    private static string Of<T>(Interval<T> interval, Func<T, string> text, Glyphs glyphs)
        where T : struct, IComparable<T>
    {
        if (interval is { Low: { } only, High: { } same } && only.CompareTo(same) == 0)
        {
            return $"[{text(only)}]";
        }

        string low = interval.Low is { } l ? (interval.LowInclusive ? "[" : "(") + text(l) : "(-" + glyphs.Infinity;
        string high = interval.High is { } h ? text(h) + (interval.HighInclusive ? "]" : ")") : glyphs.Infinity + ")";
        return low + glyphs.Between + high;
    }
}
