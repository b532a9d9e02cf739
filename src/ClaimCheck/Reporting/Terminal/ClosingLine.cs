using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>"1 disagreement, 2 agreements · exit 1".</summary>
internal static class ClosingLine
{
    public static void Write(ConsolePage page)
    {
        int conflicts = page.Report.Findings.Count(finding => finding.Verdict == Verdict.Conflict);
        string line = $"{CountText.Of(conflicts, "disagreement")}, {CountText.Of(page.Report.Findings.Count - conflicts, "agreement")}";
        line += AloneWords.Of(page.Report);
        if (page.Report.Candidates.Count > 0)
        {
            line += $", {CountText.Of(page.Report.Candidates.Count, "candidate")}{(page.Layout.ShowsCandidates ? "" : " (--candidates shows them)")}";
        }

        if (page.Report.Ignored.Count > 0)
        {
            line += $", {NumberText.Of(page.Report.Ignored.Count)} ignored";
        }

        page.WriteLine(page.Layout.ClosingNote is { } note ? line + page.Glyphs.Separator + note : line);
    }
}
