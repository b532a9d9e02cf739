using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Html;

/// <summary>A paragraph, heading, row or entry of a page.</summary>
internal sealed class HtmlBlock(SourceMap lines)
{
    public FlowText Flow { get; } = new(lines);

    /// <summary>What is around it.</summary>
    public HtmlZone Zone { get; init; }

    /// <summary>Which article it is part of, from 1; 0 for none. An article inside another is part of that one.</summary>
    public int Article { get; init; }

    /// <summary>The element it is.</summary>
    public string Element { get; init; } = "";

    /// <summary>How much of it is links.</summary>
    public int LinkLength { get; set; }

    public int Length => Flow.Text.Length;

    public bool IsRow => HtmlElements.Row.Contains(Element);

    public bool Is(HtmlZone zone) => (Zone & zone) != 0;

    /// <summary>A link to something else, and no sentence.</summary>
    public bool IsLink => !Is(HtmlZone.Heading) && LinkLength * 5 > Length * 4 && Flow.Text[Length - 1] is not ('.' or '!' or '?' or '…' or '”' or '"');
}
