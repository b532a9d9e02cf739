using System.Globalization;

namespace ClaimCheck.Testing;

/// <summary>Conflicts as the lines of a failure message.</summary>
internal static class ConflictLines
{
    private const int MostShown = 10;

    /// <summary>Whether it lets an assertion fail: a conflict from a warning on. Where a rule itself failed, nothing is known, which is no success either.</summary>
    public static bool Counts(Finding finding) => finding.Verdict == Verdict.Conflict && (finding.Severity >= Severity.Warning || finding.Positions.Count == 0);

    /// <summary>A blank line before each.</summary>
    public static IEnumerable<string> Of(Report report, IReadOnlyList<Finding> conflicts)
    {
        foreach (Finding conflict in conflicts.Take(MostShown))
        {
            yield return "";
            foreach (string line in ReportText.LinesOf(report, conflict))
            {
                yield return line;
            }
        }

        if (conflicts.Count > MostShown)
        {
            yield return "";
            yield return $"and {Count(conflicts.Count - MostShown, "more conflict")}";
        }
    }

    /// <summary>The same of conflicts that may be none.</summary>
    public static IEnumerable<string> OfPossible(Report report, IReadOnlyList<Finding> candidates) =>
        candidates.Count == 0 ? [] : [$"{Count(candidates.Count, "possible conflict")}, too unsure to count:", .. Of(report, candidates).SkipWhile(line => line.Length == 0)];

    /// <summary>"no conflict", "1 conflict", "2 conflicts".</summary>
    public static string Count(int number, string noun) => number == 0 ? $"no {noun}" : string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
