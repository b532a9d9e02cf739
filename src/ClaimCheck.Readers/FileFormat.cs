namespace ClaimCheck.Readers;

/// <summary>What a file is read as.</summary>
internal enum FileFormat
{
    /// <summary>Plain text, as it is.</summary>
    Text,

    /// <summary>Markdown: what a reader of the rendered page sees, without code.</summary>
    Markdown,

    /// <summary>A web page: its article.</summary>
    Html,

    /// <summary>A word-processor document (.docx).</summary>
    Word,

    /// <summary>JSON Lines: the documents of all cases, as <c>claimcheck batch</c> reads them.</summary>
    JsonLines,
}
