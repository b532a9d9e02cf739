using System.Globalization;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.GitHub;

/// <summary>One annotation, at the first claim of a conflict: <c>::error file=a.md,line=1,col=2,endColumn=9,title=…::message</c>. The other claims are named with their places below it.</summary>
internal static class WorkflowCommand
{
    public static void Write(TextWriter output, Finding conflict, FileRanges ranges)
    {
        List<Claim> claims = FindingClaims.Of(conflict);
        output.Write("::");
        output.Write(LevelOf(conflict.Severity));
        output.Write(' ');
        if (claims.Count > 0)
        {
            FileRange range = ranges.Of(claims[0]);
            output.Write($"file={Property(claims[0].Source.Name)},line={Number(range.Start.Line)},");
            // Columns are shown only where start and end are in one line.
            output.Write(range.End.Line == range.Start.Line ? $"col={Number(range.Start.Column)},endColumn={Number(range.End.Column)}," : $"endLine={Number(range.End.Line)},");
        }

        output.Write($"title={Property($"{conflict.Rule}: {conflict.Subject}")}::{Data(string.Join('\n', Lines(conflict, claims)))}\n");
    }

    /// <summary>A notice at the comment that ignores nothing.</summary>
    public static void Write(TextWriter output, UnusedIgnore unused, Report report)
    {
        string place = unused is { Document: { } document, Origin: { } origin } ? $"file={Property(report.Documents[document].Name)},line={Number(origin.Line)},col={Number(origin.Column)}," : "";
        output.Write($"::notice {place}title=claimcheck::{Data(IgnoreWords.Of(unused))}\n");
    }

    private static IEnumerable<string> Lines(Finding conflict, List<Claim> claims)
    {
        yield return PrintableText.Of(conflict.Message);
        foreach (Claim claim in claims)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{PrintableText.Of(claim.Source.Name)}:{claim.Origin.Line}:{claim.Origin.Column}: {PrintableText.Of(claim.Text)}");
        }
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(PrintableText.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
