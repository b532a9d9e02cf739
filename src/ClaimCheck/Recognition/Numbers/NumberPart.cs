using System.Runtime.InteropServices;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>A value read so far, with how it was written. <see cref="End"/> is the token after it; an empty part ends where it begins.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberPart(int End, decimal Value, decimal Unit)
{
    /// <summary>Power of ten of the scale word at its end.</summary>
    public int Scale { get; init; }

    /// <summary>A hundred or a scale was named, at its end or before: what "3 hundred and 21" tells from 321.</summary>
    public bool IsScaled { get => field || Scale > 0; init; }

    public bool InWords { get; init; }

    /// <summary>A decimal point was written.</summary>
    public bool HasFraction { get; init; }

    /// <summary>More digits than a decimal holds: the tokens are a number, but one that cannot be told.</summary>
    public bool IsUntold { get; init; }

    /// <summary>A whole number written in digits and nothing else.</summary>
    public bool IsPlainDigits { get; init; }

    /// <summary>Its word names a count roughly: "une vingtaine".</summary>
    public bool IsRough { get; init; }

    public bool IsInteger => !HasFraction && Value == decimal.Truncate(Value);
}
