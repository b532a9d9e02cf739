namespace ClaimCheck;

/// <summary>A place in a file as people count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The UTF-16 code unit in the line, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);
