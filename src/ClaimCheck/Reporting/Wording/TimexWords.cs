using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>TIMEX3 of what no calendar day fixes, in words where there are good ones: "XXXX-01-21" is "21 January, the year open". The others are said as they are.</summary>
internal static class TimexWords
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    public static string Of(string timex) => timex switch
    {
        "PRESENT_REF" => "now",
        "PAST_REF" => "in the past",
        "FUTURE_REF" => "in the future",
        ['X', 'X', 'X', 'X', '-', 'W', 'X', 'X', '-', >= '1' and <= '7' and var day] => $"a {English.DayNames[(day - '0') % 7]}",
        ['X', 'X', 'X', 'X', '-', _, _] when Number(timex[5..], 12) is { } month => $"{English.MonthNames[month - 1]}, the year open",
        ['X', 'X', 'X', 'X', '-', _, _, '-', _, _] when (Number(timex[5..7], 12), Number(timex[8..], 31)) is ({ } month, { } day) =>
            string.Create(CultureInfo.InvariantCulture, $"{day} {English.MonthNames[month - 1]}, the year open"),
        _ => PrintableText.Of(timex),
    };

    private static int? Number(string digits, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most ? number : null;
}
