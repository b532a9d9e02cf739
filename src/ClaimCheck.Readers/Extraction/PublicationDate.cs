using System.Globalization;

namespace ClaimCheck.Readers.Extraction;

/// <summary>Reads the day that metadata states, as it is written: the zone of the place of publication is part of it and is not converted.</summary>
internal static class PublicationDate
{
    private const int IsoLength = 10;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy-M-d", "yyyy/M/d",
        "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "ddd, d MMM yyyy",
    ];

    /// <summary>The day, or null: "2026-03-11T23:30:00-05:00" is the 11th, "Wed, 11 Mar 2026 08:00:00 GMT" too, "March 2026" is none.</summary>
    public static DateOnly? Of(string? text)
    {
        string trimmed = (text ?? "").Trim();
        if (trimmed.Length > IsoLength && trimmed[IsoLength] is 'T' or 't' or ' ')
        {
            if (Parse(trimmed[..IsoLength]) is { } day)
            {
                return day;
            }
        }

        return Parse(trimmed) ?? Parse(WithoutTime(trimmed));
    }

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year > 1000 ? day : null;

    /// <summary>What stands before the first word with a colon: the time of day.</summary>
    private static string WithoutTime(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int blank = colon < 0 ? -1 : text.LastIndexOf(' ', colon);
        return blank < 0 ? text : text[..blank].TrimEnd(' ', ',');
    }
}
