using System.Globalization;
using System.Text;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Readings;

/// <summary>What is read of a short text, all of it on one line.</summary>
internal static class TextReading
{
    private static readonly ClaimReader Reader = new(ClaimCheckOptions.Default);
    private static readonly DateOnly PublishedOn = new(2026, 3, 18);

    /// <param name="text">A text of 18 March 2026 in English; one in another culture begins with its tag in brackets ("[de] 3 Tage"), one without a day of publication with "[?]" or "[de?]".</param>
    public static string Of(string text)
    {
        int end = text.StartsWith('[') ? text.IndexOf("] ", StringComparison.Ordinal) : -1;
        string tag = end > 0 ? text[1..end] : "";
        bool isDated = !tag.EndsWith('?');
        string culture = isDated ? tag : tag[..^1];
        var document = new Document("a.txt", text[(end > 0 ? end + 2 : 0)..].Replace("⏎", "\n", StringComparison.Ordinal))
        {
            Culture = culture.Length > 0 ? culture : "en-US",
            PublishedOn = isDated ? PublishedOn : null,
        };
        ClaimDocument read = Reader.Read(document, 0);
        List<string> written = [.. read.Claims.Select(Written), .. read.Nested.Select(part => $"within: {Written(part)}")];
        return written.Count > 0 ? string.Join("; ", written) : "nothing";
    }

    private static string Written(Claim claim)
    {
        Quantity q = claim.Quantity;
        var written = new StringBuilder($"“{claim.Text.ReplaceLineEndings("⏎")}” {q.Kind}");
        Add(written, q.Hedge == Hedge.None ? null : q.Hedge.ToString());
        Add(written, Plain(q.Nominal));
        Add(written, q.Unit);
        Add(written, q.Parts.Count > 0 ? $"of {string.Join('|', q.Parts.Select(part => Plain(part)))}" : null);
        Add(written, q.Range is { } range && (range.Low != q.Nominal || range.High != q.Nominal) ? Bounds(range, Plain) : null);
        Add(written, q.Timex);
        Add(written, q.Resolved is { } resolved && resolved != q.Timex ? $"= {resolved}" : null);
        Add(written, q.OtherReading is { } other ? $"or {other}" : null);
        Add(written, q.Dates is { } dates ? Bounds(dates, day => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);
        Add(written, q.Times is { } times ? Bounds(times, time => time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture)) : null);
        Add(written, claim.Skipped is { } reason ? $"({reason})" : null);
        return written.ToString();
    }

    private static void Add(StringBuilder written, string? part)
    {
        if (part is not null)
        {
            written.Append(' ').Append(part);
        }
    }

    private static string? Plain(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Bounds<T>(Interval<T> interval, Func<T?, string?> plain)
        where T : struct, IComparable<T> => $"{(interval.LowInclusive ? '[' : '(')}{plain(interval.Low)}, {plain(interval.High)}{(interval.HighInclusive ? ']' : ')')}";
}
