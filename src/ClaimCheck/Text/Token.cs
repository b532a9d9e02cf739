using System.Runtime.InteropServices;

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
/// <param name="Word">Its number in the vocabulary of the text's language; 0 where no table knows it.</param>
/// <param name="Owner">For "Thursday's" the number of "Thursday"; 0 for a word without such an ending.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool SpaceBefore, byte LineBreaksBefore, ushort Word, ushort Owner)
{
    public int Length => End - Start;
}
