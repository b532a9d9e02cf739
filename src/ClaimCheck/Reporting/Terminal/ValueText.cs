using ClaimCheck.Reporting.Json;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>A value for people: "[2,500 … 3,500)", "(30,000 … ∞) km", "[2026-01-21]", or the TIMEX3 of what no calendar day fixes.</summary>
internal static class ValueText
{
    public static string Of(Quantity quantity, Glyphs glyphs) => quantity switch
    {
        { Kind: QuantityKind.Score, Parts.Count: > 0 } => string.Join("-", quantity.Parts.Select(NumberText.Of)),
        { Range: { } range } => NumberText.WithUnit(Of(range, NumberText.Rounded, glyphs), quantity.Unit),
        { Dates: { } dates } => Of(dates, JsonValue.Of, glyphs),
        { Times: { } times } => Of(times, JsonValue.Of, glyphs),
        _ => PrintableText.Of(quantity.Resolved ?? quantity.Timex ?? "?"),
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
