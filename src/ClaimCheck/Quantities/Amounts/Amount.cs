using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>A number with the unit around it: a half-open run of tokens.</summary>
internal sealed record Amount(int FirstToken, int EndToken, NumberMention Number, Unit? Unit)
{
    /// <summary>The value in the stated unit; differs from the number's where a scale spread to it or smaller units were added.</summary>
    public decimal Value { get; init; } = Number.Value;

    public decimal LastDigitUnit { get; init; } = Number.LastDigitUnit;

    public int TokenCount => EndToken - FirstToken;

    /// <summary>It says how old someone or something is.</summary>
    public bool IsAge { get; init; }

    /// <summary>What stands before its last part: ' ', ',', '-' or '&amp;' for "and"; '\0' for an amount of one part.</summary>
    public char Joint { get; init; }

    /// <summary>A fraction was told behind its unit: "an hour and a half".</summary>
    public bool IsHalved { get; init; }

    /// <summary>How far the value may lie to either side, where it is said: "5 ± 0.2"; 0 for what is not.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>What was said between the number and its unit: "20 or more years", "20-odd miles".</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Two or more units were added up ("1 hour 45 minutes"), in order of size, with the count of each.</summary>
    public IReadOnlyList<(decimal Count, Unit Unit)> Parts { get; init; } = [];
}
