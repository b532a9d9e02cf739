using System.Globalization;
using System.Text.Json;

namespace ClaimCheck.Reporting.Json;

/// <summary>The value of a claim: numbers, days or times of day with their ends; null where the text leaves it open.</summary>
internal static class JsonValue
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Seconds only where there are any: "15:30", "15:30:10".</summary>
    public static string Of(TimeOnly time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    public static void Write(Utf8JsonWriter json, string name, Quantity quantity)
    {
        if (quantity.Range is { } range)
        {
            Start(json, name, quantity.Nominal);
            WriteNumber(json, "low", range.Low);
            WriteNumber(json, "high", range.High);
            End(json, range.LowInclusive, range.HighInclusive, quantity.Parts);
        }
        else if (quantity.Dates is { } dates)
        {
            Start(json, name, null);
            json.WriteString("low", dates.Low is { } low ? Of(low) : null);
            json.WriteString("high", dates.High is { } high ? Of(high) : null);
            End(json, dates.LowInclusive, dates.HighInclusive, []);
        }
        else if (quantity.Times is { } times)
        {
            Start(json, name, null);
            json.WriteString("low", times.Low is { } low ? Of(low) : null);
            json.WriteString("high", times.High is { } high ? Of(high) : null);
            End(json, times.LowInclusive, times.HighInclusive, []);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Every digit, but no zeros that only arithmetic left behind the last one: 2700.00 is written as 2700.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Canonical(number));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    // Dividing by one written with 28 zeros makes decimal drop the trailing zeros of its scale, exactly.
    public static decimal Canonical(decimal value) => value / 1.0000000000000000000000000000m;

    private static void Start(Utf8JsonWriter json, string name, decimal? nominal)
    {
        json.WriteStartObject(name);
        WriteNumber(json, "nominal", nominal);
    }

    private static void End(Utf8JsonWriter json, bool lowInclusive, bool highInclusive, IReadOnlyList<decimal> parts)
    {
        json.WriteBoolean("lowInclusive", lowInclusive);
        json.WriteBoolean("highInclusive", highInclusive);
        if (parts.Count > 0)
        {
            json.WriteStartArray("parts");
            foreach (decimal part in parts)
            {
                json.WriteNumberValue(Canonical(part));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
