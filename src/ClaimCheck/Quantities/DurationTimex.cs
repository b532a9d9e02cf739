using System.Globalization;
using System.Text;
using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities;

/// <summary>Writes lengths of time in TIMEX3: "P3D", "PT1H45M", "PXM"; null for units without a letter and for centuries whose years no decimal holds.</summary>
internal static class DurationTimex
{
    public static string? Of(Amount amount) => Of(amount.Parts.Count > 0 ? amount.Parts : [(amount.Value, amount.Unit!)]);

    public static string? Of(decimal value, Unit unit) => Of([(value, unit)]);

    private static string? Of(IReadOnlyList<(decimal Count, Unit Unit)> parts)
    {
        var timex = new StringBuilder("P");
        foreach ((decimal count, Unit unit) in parts)
        {
            if (Field(unit) is not { } field || !Decimals.TryMultiply(count, field.Factor, out decimal inField))
            {
                return null;
            }

            if (field.IsTime && !timex.ToString().Contains('T'))
            {
                timex.Append('T');
            }

            timex.Append(inField.ToString("0.############", CultureInfo.InvariantCulture)).Append(field.Letter);
        }

        return timex.ToString();
    }

    public static string? Of(decimal low, decimal high, Unit unit) =>
        Field(unit) is { } field && Decimals.TryMultiply(low, field.Factor, out decimal from) && Decimals.TryMultiply(high, field.Factor, out decimal to)
            ? string.Create(CultureInfo.InvariantCulture, $"P{(field.IsTime ? "T" : "")}{from:0.####}/{to:0.####}{field.Letter}")
            : null;

    /// <summary>"several days": an X for the count.</summary>
    public static string? Unsure(Unit unit) => Field(unit) is { } field ? $"P{(field.IsTime ? "T" : "")}X{field.Letter}" : null;

    private static (char Letter, bool IsTime, decimal Factor)? Field(Unit unit) => unit.Symbol switch
    {
        "s" => ('S', true, 1m),
        "min" => ('M', true, 1m),
        "h" => ('H', true, 1m),
        "d" => ('D', false, 1m),
        "wk" => ('W', false, 1m),
        "mo" => ('M', false, 1m),
        "quarter" => ('Q', false, 1m),
        "a" => ('Y', false, 1m),
        "decade" => ('Y', false, 10m),
        "century" => ('Y', false, 100m),
        _ => null,
    };
}
