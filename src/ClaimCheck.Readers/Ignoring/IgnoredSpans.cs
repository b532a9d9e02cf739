using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Ignoring;

/// <summary>Finds what comments reach in the text that was made of a file: they stand in the file only, and what follows them there need not follow in the text.</summary>
internal sealed class IgnoredSpans(string source, SourceMap lines, MappedText text)
{
    /// <summary>What is to be ignored, in the order of the comments.</summary>
    /// <param name="comments">Where comments stand in the file, whatever they say.</param>
    public IReadOnlyList<IgnoredSpan> Of(IEnumerable<TextSpan> comments)
    {
        var spans = new List<IgnoredSpan>();
        TextReach? reach = null;
        foreach (TextSpan comment in comments.Where(comment => source.AsSpan(comment.Start, comment.Length).Contains(IgnoreComment.Mark, StringComparison.Ordinal)))
        {
            if (IgnoreComment.Of(source[comment.Start..comment.End]) is { } ignore)
            {
                TextPosition end = lines[comment.End - 1];
                reach ??= new TextReach(text);
                TextSpan span = ignore.Scope switch
                {
                    IgnoreComment.File => reach.Whole,
                    IgnoreComment.NextBlock => reach.BlockAfter(end),
                    IgnoreComment.NextLine => reach.LineAfter(end.Line),
                    _ => default,
                };
                spans.Add(new IgnoredSpan(span, ignore.Reason) { Rule = ignore.Rule, Origin = lines[comment.Start] });
            }
        }

        return spans;
    }
}
