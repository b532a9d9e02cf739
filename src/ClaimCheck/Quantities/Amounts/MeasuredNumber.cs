using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>A number that a recognizer found together with its unit.</summary>
internal sealed record MeasuredNumber(int FirstToken, int EndToken, decimal Value, Unit Unit) : NumberMention(FirstToken, EndToken, Value, NumberForm.Cardinal)
{
    /// <summary>It says how old someone or something is.</summary>
    public bool IsAge { get; init; }

    /// <summary>The amount of a number by what it holds itself.</summary>
    public static Amount AmountOf(NumberMention number) => number is MeasuredNumber measured
        ? new Amount(number.FirstToken, number.EndToken, number, measured.Unit) { IsAge = measured.IsAge } : new Amount(number.FirstToken, number.EndToken, number, null);
}
