using System.Globalization;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Whether a culture writes the day before the month.</summary>
internal static class DateOrder
{
    /// <summary>Of a BCP 47 tag; "en" alone, nothing and what is not known are read as American, month first.</summary>
    public static bool IsDayFirst(string? culture)
    {
        if (string.IsNullOrWhiteSpace(culture) || culture.Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            string pattern = CultureInfo.GetCultureInfo(culture.Replace('_', '-')).DateTimeFormat.ShortDatePattern;
            int day = pattern.IndexOf('d', StringComparison.Ordinal), month = pattern.IndexOf('M', StringComparison.Ordinal);
            return day >= 0 && day < month;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
