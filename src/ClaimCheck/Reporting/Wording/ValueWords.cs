using ClaimCheck.Reporting.Json;

namespace ClaimCheck.Reporting.Wording;

/// <summary>What a wording allows, in words: "2,500 to under 3,500", "over 30,000 km", "January 2026", "21 January, the year open".</summary>
internal static class ValueWords
{
    public static string Of(Quantity quantity) => quantity switch
    {
        { Kind: QuantityKind.Score, Parts.Count: > 0 } => string.Join("–", quantity.Parts.Select(NumberText.Of)),
        { Range: { } range } => NumberText.WithUnit(Of(range, NumberText.Rounded), quantity.Unit),
        { Dates: { Low: { } first, High: { } last } } when DayWords.WholePeriod(first, last) is { } period => period,
        { Dates: { } dates } => Of(dates, DayWords.Of),
        { Times: { } times } => Of(times, JsonValue.Of),
        { Timex: { } timex } => TimexWords.Of(quantity.Resolved ?? timex),
        _ => "open",
    };

    private static string Of<T>(Interval<T> interval, Func<T, string> text)
        where T : struct, IComparable<T> => interval switch
        {
            { Low: { } only, High: { } same } when only.CompareTo(same) == 0 => text(only),
            { Low: { } low, High: { } high } => $"{(interval.LowInclusive ? "" : "over ")}{text(low)} to {(interval.HighInclusive ? "" : "under ")}{text(high)}",
            { Low: { } low } => interval.LowInclusive ? $"{text(low)} or more" : $"over {text(low)}",
            { High: { } high } => interval.HighInclusive ? $"up to {text(high)}" : $"under {text(high)}",
            _ => "any value",
        };
}
