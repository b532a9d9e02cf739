using System.Globalization;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>What recognizers gave up on: a line for each.</summary>
internal static class UnreadLines
{
    private const int Indent = 10;

    public static void Write(ConsolePage page)
    {
        foreach (UnreadText unread in page.Report.Unread)
        {
            TextPosition place = UnreadWords.PlaceOf(page.Report, unread);
            string start = string.Create(CultureInfo.InvariantCulture, $"{"UNREAD",-Indent}{SourceLetter.Of(unread.Document)} {place.Line}:{place.Column} ");
            page.WriteWrapped(start, Indent, PrintableText.Of(unread.Reason).Split(' '), " ");
        }
    }
}
