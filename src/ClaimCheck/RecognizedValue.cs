namespace ClaimCheck;

/// <summary>A value that an <see cref="IValueRecognizer"/> found.</summary>
/// <example><code>new RecognizedValue(new TextSpan(match.Index, match.Index + match.Length), Quantity.Of(1990))</code></example>
/// <param name="Span">Where it stands in the document's text; widened to whole words and marks.</param>
/// <param name="Quantity">Its value: <see cref="Quantity.Of(decimal, string)"/>, <see cref="Quantity.Of(DateOnly)"/> or <see cref="Quantity.Parse"/>.</param>
public sealed record RecognizedValue(TextSpan Span, Quantity Quantity);
