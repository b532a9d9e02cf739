namespace ClaimCheck.Reporting.Places;

/// <summary>Finds where claims end in their files: a report states only where they begin. The map of a plain text is made once, when it is first asked for.</summary>
internal sealed class FileRanges(Report report)
{
    private readonly SourceMap?[] _maps = new SourceMap?[report.Documents.Count];

    public FileRange Of(Claim claim)
    {
        if (claim.Source.Index >= report.Documents.Count || claim.Span.Length == 0)
        {
            return new FileRange(claim.Origin, claim.Origin);
        }

        Document document = report.Documents[claim.Source.Index];
        SourceMap map = _maps[claim.Source.Index] ??= document.Origins ?? SourceMap.OfLines(document.Text);
        TextPosition last = map[claim.Span.End - 1];
        return new FileRange(claim.Origin, last with { Column = last.Column + 1 });
    }
}
