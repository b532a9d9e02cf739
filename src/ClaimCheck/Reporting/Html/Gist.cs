using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html;

/// <summary>What a report comes to, in a sentence.</summary>
internal static class Gist
{
    private static readonly string[] SmallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>"2 disagreements, 7 agreements: a.txt, b.txt".</summary>
    public static string Title(Report report)
    {
        int conflicts = Conflicts(report);
        string names = string.Join(", ", report.Documents.Select(document => PrintableText.Of(document.Name)));
        return $"{CountText.Of(conflicts, "disagreement")}, {CountText.Of(report.Findings.Count - conflicts, "agreement")}{(names.Length > 0 ? ": " : "")}{names}";
    }

    /// <summary>"Two documents disagree on two facts and agree on seven."</summary>
    public static string Sentence(Report report)
    {
        int conflicts = Conflicts(report);
        int agreements = report.Findings.Count - conflicts;
        return report.Documents.Count switch
        {
            0 => "No documents were checked.",
            1 when conflicts > 0 => $"One document contradicts itself on {Facts(conflicts)}.",
            1 when agreements > 0 => $"One document states {Facts(agreements)} more than once, always alike.",
            1 => "One document was read; there is nothing to compare it with.",
            var documents => $"{Capital(InWords(documents))} documents {OfSeveral(conflicts, agreements)}.",
        };
    }

    /// <summary>"31 numbers and dates were read. 12 of them were not compared, …"</summary>
    public static string Detail(Report report)
    {
        int skipped = SkippedClaims.Of(report).Count;
        string read = report.Claims.Count == 0 ? "No numbers or dates were read." : $"{CountText.Of(report.Claims.Count, "number or date was read", "numbers and dates were read")}.";
        string alone = skipped == 0 ? "" : $" {NumberText.Of(skipped)} of them {(skipped == 1 ? "was" : "were")} not compared, and the report says why.";
        string unsure = report.Candidates.Count == 0 ? "" : $" {CountText.Of(report.Candidates.Count, "possible conflict is", "possible conflicts are")} too unsure to be a finding.";
        string ignored = report.Ignored.Count == 0 ? "" : $" {CountText.Of(report.Ignored.Count, "finding is", "findings are")} ignored on purpose.";
        return read + alone + unsure + ignored;
    }

    private static int Conflicts(Report report) => report.Findings.Count(finding => finding.Verdict == Verdict.Conflict);

    private static string OfSeveral(int conflicts, int agreements) => (conflicts, agreements) switch
    {
        (0, 0) => "were compared; none of their numbers and dates speak of the same fact",
        (0, 1) => "agree on the one fact that they share",
        (0, _) => $"agree on all {InWords(agreements)} facts that they share",
        (_, 0) => $"disagree on {Facts(conflicts)}",
        _ => $"disagree on {Facts(conflicts)} and agree on {InWords(agreements)}",
    };

    private static string Facts(int count) => $"{InWords(count)} {(count == 1 ? "fact" : "facts")}";

    private static string InWords(int count) => count < SmallNumbers.Length ? SmallNumbers[count] : NumberText.Of(count);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
