using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>Says what recognizers gave up on.</summary>
internal static class UnreadWords
{
    /// <summary>The place of its first character in the file.</summary>
    public static TextPosition PlaceOf(Report report, UnreadText unread)
    {
        Document document = report.Documents[unread.Document];
        return (document.Origins ?? SourceMap.OfLines(document.Text))[unread.Span.Start];
    }

    /// <summary>"a.txt:3:1: left out: it took longer than 2 s".</summary>
    public static string Of(Report report, UnreadText unread)
    {
        TextPosition place = PlaceOf(report, unread);
        return string.Create(CultureInfo.InvariantCulture, $"{report.Documents[unread.Document].Name}:{place.Line}:{place.Column}: not read: {unread.Reason}");
    }
}
