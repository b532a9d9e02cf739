using ClaimCheck.Claims;

namespace ClaimCheck;

/// <summary>A number or date that a document states, with what it is about. Immutable.</summary>
public sealed record Claim
{
    internal Claim(Source source, TextSpan span, string text, Quantity quantity)
    {
        Source = source;
        Span = span;
        Text = text;
        Quantity = quantity;
    }

    /// <summary>The claim's name in its report: "c1", "c2", … in the order of documents and text.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The document that states it.</summary>
    public Source Source { get; internal init; }

    /// <summary>Where it stands in the document's text, hedge and unit included.</summary>
    public TextSpan Span { get; internal init; }

    /// <summary>Exactly the document's text from <see cref="TextSpan.Start"/> to <see cref="TextSpan.End"/>: "around three thousand".</summary>
    public string Text { get; internal init; }

    /// <summary>The value.</summary>
    public Quantity Quantity { get; internal init; }

    /// <summary>What is counted, measured or dated, as worded: "ISIS prisoners"; null where nothing was found.</summary>
    public string? Subject { get; internal init; }

    /// <summary>What happened or is so, as worded: "entered"; null where nothing was found.</summary>
    public string? Predicate { get; internal init; }

    /// <summary>The sentence, headline or list entry around it.</summary>
    public TextSpan Sentence { get; internal init; }

    /// <summary>Where it stands in the file.</summary>
    public TextPosition Origin { get; internal init; }

    /// <summary>Why it was compared with nothing; null where a finding holds it.</summary>
    public SkipReason? Skipped { get; internal init; }

    /// <summary>What alignment compares.</summary>
    internal ClaimSlots Slots { get; init; } = ClaimSlots.Empty;
}
