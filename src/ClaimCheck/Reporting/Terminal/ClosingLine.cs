using System.Globalization;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>"1 disagreement, 2 agreements · exit 1".</summary>
internal static class ClosingLine
{
    public static void Write(ConsolePage page)
    {
        int conflicts = page.Report.Findings.Count(finding => finding.Verdict == Verdict.Conflict);
        string line = $"{Count(conflicts, "disagreement")}, {Count(page.Report.Findings.Count - conflicts, "agreement")}";
        if (page.Report.Candidates.Count > 0)
        {
            line += $", {Count(page.Report.Candidates.Count, "candidate")}{(page.Layout.ShowsCandidates ? "" : " (--candidates shows them)")}";
        }

        page.WriteLine(page.Layout.ClosingNote is { } note ? line + page.Glyphs.Separator + note : line);
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
