using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Letters that make an ordinal of digits: those that stand behind any number, and those that one last digit has: "st" behind 1, but not behind 11, so that "9st" and "11st" are none.</summary>
internal sealed class OrdinalEndings
{
    /// <summary>Behind any digits: "th".</summary>
    public TermSet Any { get; init; } = TermSet.Empty;

    /// <summary>A colon stands between: "126:e".</summary>
    public bool IsAfterColon { get; init; }

    /// <summary>By the last digit.</summary>
    public IReadOnlyDictionary<char, TermSet> OfDigit { get; init; } = new Dictionary<char, TermSet>();

    /// <summary>Whether the token is an ending of the digits before it.</summary>
    public bool Fits(TokenizedText text, int ending) =>
        Any.IsAt(text, ending) || (text.Span(ending - 1) is not [.., '1', _] && OfDigit.TryGetValue(text.Span(ending - 1)[^1], out TermSet? endings) && endings.IsAt(text, ending));
}
