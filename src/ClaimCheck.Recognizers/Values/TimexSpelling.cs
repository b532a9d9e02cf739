using System.Globalization;

namespace ClaimCheck.Recognizers.Values;

/// <summary>Microsoft.Recognizers.Text writes the end of a span as the day after it, and names decades, quarters and seasons otherwise than the library does.</summary>
/// <param name="language">The language of the text.</param>
/// <param name="reference">The day that relative dates count from.</param>
internal sealed class TimexSpelling(string language, DateOnly reference)
{
    private const int Decade = 10;
    private const int Century = 100;
    private const string LastDay = "31";

    /// <summary>Stands for an open year while days are reckoned with; in leap years spans are a day longer.</summary>
    private const string AnyYear = "2001", YearAfter = "2002", Open = "XXXX";

    public string Of(string timex, string text)
    {
        if (timex is "SP" or "SU" or "FA" or "WI")
        {
            return "XXXX-" + timex;
        }

        if (DayReadAsYear(timex, text) is { } day)
        {
            return day;
        }

        string[] fields = timex.Trim('(', ')').Split(',');
        if (!timex.StartsWith('(') || fields.Length != 3)
        {
            return timex;
        }

        if (fields[0].StartsWith(Open, StringComparison.Ordinal) && fields[1].StartsWith(Open, StringComparison.Ordinal))
        {
            string closed = Of(timex.Replace(Open, AnyYear, StringComparison.Ordinal), text);
            return closed.Replace(AnyYear, Open, StringComparison.Ordinal).Replace(YearAfter, Open, StringComparison.Ordinal);
        }

        return Day(fields[0]) is { } start && Day(fields[1]) is { } end ? OfSpan(start, end, fields[2], text) : timex;
    }

    private string OfSpan(DateOnly start, DateOnly end, string length, string text)
    {
        // "the past three months" and "the next three days" are lengths to the library.
        if (end == reference || start == reference || start == reference.AddDays(1))
        {
            return length;
        }

        bool fromFirst = start.Day == 1 && end.Day == 1;
        if (fromFirst && start.Month == 1 && end.Month == 1 && end.Year > start.Year)
        {
            return length == $"P{Decade}Y" && start.Year % Decade == 0 ? $"{start.Year / Decade}"
                : length == $"P{Century}Y" && start.Year % Century == 0 ? $"{start.Year / Century}"
                : text.Contains($"{end.Year}", StringComparison.Ordinal) ? $"({start:yyyy},{end:yyyy},{length})"
                : Closed(start, end.AddDays(-1), length);
        }

        // "31 December 2025 to 4 January".
        end = end < start ? end.AddYears(1) : end;
        return fromFirst && Names(text, end) ? $"({start:yyyy-MM},{end:yyyy-MM},{length})"
            : fromFirst && PartOfYear(start, length) is { } part ? part
            : Closed(start, ContainsNumber(text, end.Day) ? end : end.AddDays(-1), length);
    }

    private static string? PartOfYear(DateOnly start, string length) => (length, (start.Month - 1) % 3, (start.Month - 1) % 6) switch
    {
        ("P3M", 0, _) => $"{start:yyyy}-Q{((start.Month - 1) / 3) + 1}",
        ("P6M", _, 0) => $"{start:yyyy}-H{((start.Month - 1) / 6) + 1}",
        _ => null,
    };

    /// <summary>"Jan. 21" as January 2021: of two digits behind a month, it makes a year where a comma follows.</summary>
    private static string? DayReadAsYear(string timex, string text)
    {
        string digits = new([.. text.Where(char.IsAsciiDigit)]);
        return timex is [>= '0' and <= '9', _, _, _, '-', >= '0' and <= '9', _] && digits.Length is 1 or 2 && string.CompareOrdinal(digits.PadLeft(2, '0'), LastDay) <= 0 && timex.AsSpan(0, 4).EndsWith(digits) ? $"XXXX-{timex[5..]}-{digits.PadLeft(2, '0')}" : null;
    }

    private static string Closed(DateOnly first, DateOnly last, string length) => string.Create(CultureInfo.InvariantCulture, $"({first:yyyy-MM-dd},{last:yyyy-MM-dd},{length})");

    /// <summary>"May to July": July is inside.</summary>
    private bool Names(string text, DateOnly end)
    {
        DateTimeFormatInfo names = CultureInfo.GetCultureInfo(language).DateTimeFormat;
        return Contains(text, names.GetMonthName(end.Month)) || Contains(text, names.MonthGenitiveNames[end.Month - 1]) || Contains(text, names.GetAbbreviatedMonthName(end.Month).TrimEnd('.'));
    }

    private static bool Contains(string text, string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static bool ContainsNumber(string text, int number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        for (int at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            int end = at + digits.Length;
            if ((at == 0 || !char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == '0' && (at == 1 || !char.IsAsciiDigit(text[at - 2])))) && (end == text.Length || !char.IsAsciiDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Day(string field) => DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
