using System.Globalization;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Collects decimal digits of any script into a value.</summary>
internal struct DigitBuffer
{
    /// <summary>Digits without leading zeros.</summary>
    public int Count { get; private set; }

    /// <summary>Meaningless once more than 28 digits are counted.</summary>
    public decimal Value { get; private set; }

    public void Append(ReadOnlySpan<char> digits)
    {
        foreach (char c in digits)
        {
            int digit = c <= '9' ? c - '0' : CharUnicodeInfo.GetDecimalDigitValue(c);
            Count += Count > 0 || digit > 0 ? 1 : 0;
            if (Count <= 28)
            {
                Value = (Value * 10m) + digit;
            }
        }
    }
}
