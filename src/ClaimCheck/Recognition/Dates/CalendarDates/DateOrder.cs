using System.Globalization;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Whether a culture writes the day before the month.</summary>
internal static class DateOrder
{
    /// <summary>Of a BCP 47 tag; null where it does not say: "en" alone, nothing and what is not known.</summary>
    public static bool? IsDayFirst(string? culture)
    {
        if (string.IsNullOrWhiteSpace(culture) || culture.Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            string pattern = CultureInfo.GetCultureInfo(culture.Replace('_', '-')).DateTimeFormat.ShortDatePattern;
            int day = pattern.IndexOf('d', StringComparison.Ordinal), month = pattern.IndexOf('M', StringComparison.Ordinal);
            return day >= 0 && day < month;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
