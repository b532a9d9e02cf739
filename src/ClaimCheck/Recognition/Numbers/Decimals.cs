namespace ClaimCheck.Recognition.Numbers;

/// <summary>Arithmetic that answers "does not fit" instead of throwing.</summary>
internal static class Decimals
{
    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0m;
        if (b != 0m && Math.Abs(b) > 1m && Math.Abs(a) > decimal.MaxValue / Math.Abs(b))
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
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Ten to a power from -28 to 28.</summary>
    public static decimal PowerOfTen(int power)
    {
        decimal value = 1m;
        for (int i = Math.Abs(power); i > 0; i--)
        {
            value = power > 0 ? value * 10m : value / 10m;
        }

        return value;
    }

    /// <summary>The power of ten of a whole power of ten ("thousand": 3), 0 for other values.</summary>
    public static int PowerOf(decimal value)
    {
        int power = 0;
        while (value >= 10m && value % 10m == 0m)
        {
            value /= 10m;
            power++;
        }

        return value == 1m ? power : 0;
    }

    /// <summary>The largest power of ten that divides a whole number: 100 for 2,200.</summary>
    public static decimal TrailingUnit(decimal value)
    {
        decimal unit = 1m;
        if (value == 0m || value != decimal.Truncate(value))
        {
            return unit;
        }

        while (value % 10m == 0m)
        {
            value /= 10m;
            unit *= 10m;
        }

        return unit;
    }
}
