namespace ClaimCheck.Recognition.Numbers;

/// <summary>Arithmetic that answers "does not fit" instead of throwing.</summary>
internal static class Decimals
{
    /// <summary>Ten to the powers from 0 to 28.</summary>
    private static readonly decimal[] Powers = PowersOfTen();

    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0m;
        // Half the range: a quotient is rounded, and its product with the divisor may leave the whole.
        if (b != 0m && Math.Abs(a) > decimal.MaxValue / 2m / Math.Max(1m, Math.Abs(b)))
        {
            return false;
        }

        product = a * b;
        return true;
    }

    public static bool TryAdd(decimal a, decimal b, out decimal sum)
    {
        sum = 0m;
        if (Math.Abs(a) > decimal.MaxValue / 2m || Math.Abs(b) > decimal.MaxValue / 2m)
        {
            return false;
        }

        sum = a + b;
        return true;
    }

    /// <summary>The same value without zeros at the end of its fraction.</summary>
    public static decimal Trim(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    /// <summary>Ten to a power from -28 to 28.</summary>
    public static decimal PowerOfTen(int power) => power >= 0 ? Powers[power] : new decimal(1, 0, 0, false, (byte)-power);

    /// <summary>The power of ten of a whole power of ten ("thousand": 3), 0 for other values.</summary>
    public static int PowerOf(decimal value)
    {
        if (value < 10m || value != decimal.Truncate(value) || TrailingUnit(value) != value)
        {
            return 0;
        }

        int power = 1;
        while (Powers[power] < value)
        {
            power++;
        }

        return power;
    }

    private static decimal[] PowersOfTen()
    {
        var powers = new decimal[29];
        powers[0] = 1m;
        for (int power = 1; power < powers.Length; power++)
        {
            powers[power] = powers[power - 1] * 10m;
        }

        return powers;
    }

    /// <summary>The largest power of ten that divides a whole number: 100 for 2,200.</summary>
    public static decimal TrailingUnit(decimal value)
    {
        if (value == 0m || value.Scale > 0 && value != decimal.Truncate(value))
        {
            return 1m;
        }

        return Math.Abs(value) <= ulong.MaxValue ? TrailingUnit((ulong)Math.Abs(value)) : TrailingUnitOfLarge(value);
    }

    private static decimal TrailingUnit(ulong value)
    {
        int power = 0;
        while (value % 10 == 0)
        {
            value /= 10;
            power++;
        }

        return Powers[power];
    }

    private static decimal TrailingUnitOfLarge(decimal value)
    {
        int power = 0;
        while (value % 10m == 0m)
        {
            value /= 10m;
            power++;
        }

        return Powers[power];
    }
}
