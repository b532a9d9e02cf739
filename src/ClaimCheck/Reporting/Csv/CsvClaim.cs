using System.Globalization;
using ClaimCheck.Reporting.Json;

namespace ClaimCheck.Reporting.Csv;

/// <summary>The fields of a claim: days and times in ISO form, numbers with every digit, an open end empty.</summary>
internal static class CsvClaim
{
    public static string[] Fields(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        var (low, high) = Ends(quantity);
        bool hasEnds = quantity.Range is not null || quantity.Dates is not null || quantity.Times is not null;
        return
        [
            claim.Id,
            CsvRow.Safe(claim.Source.Name),
            claim.Origin.Line.ToString(CultureInfo.InvariantCulture),
            claim.Origin.Column.ToString(CultureInfo.InvariantCulture),
            CsvRow.Safe(claim.Text),
            ReportWords.Of(quantity.Kind),
            quantity.Parts.Count > 0 ? string.Join('-', quantity.Parts.Select(Of)) : quantity.Nominal is { } nominal ? Of(nominal) : "",
            low,
            high,
            hasEnds ? Of(quantity.Range?.LowInclusive ?? quantity.Dates?.LowInclusive ?? quantity.Times!.Value.LowInclusive) : "",
            hasEnds ? Of(quantity.Range?.HighInclusive ?? quantity.Dates?.HighInclusive ?? quantity.Times!.Value.HighInclusive) : "",
            CsvRow.Safe(quantity.Unit),
            ReportWords.Of(quantity.Hedge) ?? "",
            CsvRow.Safe(quantity.Timex),
            CsvRow.Safe(quantity.Resolved),
            CsvRow.Safe(claim.Subject),
            CsvRow.Safe(claim.Predicate),
            claim.Skipped is { } reason ? ReportWords.Of(reason) : "",
        ];
    }

    private static (string Low, string High) Ends(Quantity quantity) => quantity switch
    {
        { Range: { } range } => (range.Low is { } low ? Of(low) : "", range.High is { } high ? Of(high) : ""),
        { Dates: { } dates } => (dates.Low is { } low ? JsonValue.Of(low) : "", dates.High is { } high ? JsonValue.Of(high) : ""),
        { Times: { } times } => (times.Low is { } low ? JsonValue.Of(low) : "", times.High is { } high ? JsonValue.Of(high) : ""),
        _ => ("", ""),
    };

    private static string Of(decimal number) => JsonValue.Canonical(number).ToString(CultureInfo.InvariantCulture);

    private static string Of(bool value) => value ? "true" : "false";
}
