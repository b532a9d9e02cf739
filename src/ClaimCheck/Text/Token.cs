namespace ClaimCheck.Text;

internal enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes inside ("don't", "Iraq’s"). Hyphens and full stops are tokens of their own.</summary>
    Word,

    /// <summary>A run of decimal digits, and nothing else: "2,200" is three tokens.</summary>
    Digits,

    /// <summary>Any other single character (a surrogate pair counts as one).</summary>
    Mark,
}

/// <summary>The smallest piece of text that recognition looks at. Offsets are half-open, in UTF-16 code units.</summary>
/// <param name="SpaceBefore">White space stands before it, or the text begins here.</param>
/// <param name="LineBreaksBefore">How many line breaks stand before it, at most two (two or more begin a paragraph).</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool SpaceBefore, byte LineBreaksBefore)
{
    public int Length => End - Start;
}
