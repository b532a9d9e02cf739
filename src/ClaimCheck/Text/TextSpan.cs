namespace ClaimCheck;

/// <summary>A stretch of a text, in UTF-16 code units: <paramref name="Start"/> is inside, <paramref name="End"/> is not.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit; equal to <paramref name="Start"/> for an empty span.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans have a code unit in common. An empty span has none with anything.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End && Length > 0 && other.Length > 0;

    /// <summary>Whether the whole of <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
