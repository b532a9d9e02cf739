using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>A number for people, alone and with its unit.</summary>
internal static class NumberText
{
    /// <summary>Digits in groups of three, all decimal places: 1234567.5 is 1,234,567.5.</summary>
    public static string Of(decimal number) => number.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>To three decimals, or three digits where it is smaller: a converted value has 28 digits that say nothing.</summary>
    public static string Rounded(decimal number)
    {
        int decimals = 3;
        for (decimal size = Math.Abs(number); size is > 0 and < 0.1m && decimals < 28; size *= 10)
        {
            decimals++;
        }

        return Of(Math.Round(number, decimals));
    }

    /// <summary>Units of the calendar in words, because "a" for years is known to few; the others by their symbols.</summary>
    public static string WithUnit(string text, string? unit) => unit switch
    {
        null => text,
        "a" => text + Plural(text, " year"),
        "mo" => text + Plural(text, " month"),
        "wk" => text + Plural(text, " week"),
        "d" => text + Plural(text, " day"),
        "Cel" => text + " °C",
        "degF" => text + " °F",
        _ => $"{text} {unit}",
    };

    private static string Plural(string number, string noun) => number == "1" ? noun : noun + "s";
}
