namespace ClaimCheck.Reporting.Wording;

/// <summary>Says of a report of one document that it was compared with no other, which "0 disagreements" alone does not tell.</summary>
internal static class AloneWords
{
    /// <summary>" (one document: …)"; nothing for a report of several or of none.</summary>
    public static string Of(Report report) => report.Documents.Count == 1 ? " (one document: nothing to compare it with but itself)" : "";
}
