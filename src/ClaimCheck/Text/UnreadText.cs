namespace ClaimCheck;

/// <summary>A part of a document that an <see cref="IValueRecognizer"/> gave up on: its numbers and dates may be missing from the report.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Reason">Why, for people: "it took longer than 2 s".</param>
public sealed record UnreadText(TextSpan Span, string Reason)
{
    /// <summary>The place of the document among those of the report; 0 until it stands in one.</summary>
    public int Document { get; internal init; }
}
