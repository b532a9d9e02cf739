namespace ClaimCheck;

/// <summary>A stretch of a document's text that stands in one line of its file, character by character; it goes on to the next segment.</summary>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="Origin">The place of that character in the file.</param>
public readonly record struct SourceSegment(int Start, TextPosition Origin);
