using System.Globalization;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Collects decimal digits of any script into a value.</summary>
internal struct DigitBuffer
{
    /// <summary>Digits that a decimal always holds.</summary>
    private const int MostDigits = 28;

    /// <summary>Digits that a machine word always holds: nearly all numbers, and far cheaper to add to than a decimal.</summary>
    private const int MostDigitsOfWord = 19;

    private ulong _small;
    private decimal _large;

    /// <summary>Digits without leading zeros.</summary>
    public int Count { get; private set; }

    /// <summary>Meaningless once more than 28 digits are counted.</summary>
    public readonly decimal Value => Count <= MostDigitsOfWord ? _small : _large;

    public void Append(ReadOnlySpan<char> digits)
    {
        foreach (char c in digits)
        {
            int digit = c <= '9' ? c - '0' : CharUnicodeInfo.GetDecimalDigitValue(c);
            Count += Count > 0 || digit > 0 ? 1 : 0;
            if (Count <= MostDigitsOfWord)
            {
                _small = (_small * 10) + (uint)digit;
            }
            else if (Count <= MostDigits)
            {
                _large = ((Count == MostDigitsOfWord + 1 ? _small : _large) * 10m) + digit;
            }
        }
    }
}
