using System.Globalization;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>What is ignored on purpose, and what was to be ignored and holds nothing back: a line for each.</summary>
internal static class IgnoredLines
{
    private const int Indent = 10;
    private const int LongestClaim = 48;

    public static void Write(ConsolePage page)
    {
        foreach (IgnoredFinding ignored in page.Report.Ignored)
        {
            var pieces = FindingClaims.Of(ignored.Finding).Select((claim, index) => $"{(index == 0 ? "" : "/ ")}{ConsolePage.PlaceOf(claim)} {ColumnText.Cut(PrintableText.Of(claim.Text), LongestClaim, page.Glyphs.Ellipsis)}");
            string why = $"  {PrintableText.Of(ignored.Finding.Subject)} ({PrintableText.Of(ignored.Finding.Rule)}, {IgnoreWords.Of(ignored)})";
            page.WriteWrapped("IGNORED".PadRight(Indent), Indent, [.. pieces, why], " ");
        }

        foreach (UnusedIgnore unused in page.Report.UnusedIgnores)
        {
            string place = unused is { Document: { } document, Origin: { } origin } ? string.Create(CultureInfo.InvariantCulture, $"{SourceLetter.Of(document)} {origin.Line}:{origin.Column} ") : "";
            page.WriteWrapped("UNUSED".PadRight(Indent) + place, Indent, IgnoreWords.Of(unused).Split(' '), " ");
        }
    }
}
