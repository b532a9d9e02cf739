namespace ClaimCheck.Recognition.Numbers;

/// <summary>The fractions that Unicode writes as one character.</summary>
internal static class VulgarFractions
{
    public static bool TryGet(char c, out (decimal Numerator, decimal Denominator) fraction)
    {
        if (char.IsAscii(c))
        {
            fraction = default;
            return false;
        }

        fraction = c switch
        {
            '½' => (1m, 2m),
            '⅓' => (1m, 3m),
            '⅔' => (2m, 3m),
            '¼' => (1m, 4m),
            '¾' => (3m, 4m),
            '⅕' => (1m, 5m),
            '⅖' => (2m, 5m),
            '⅗' => (3m, 5m),
            '⅘' => (4m, 5m),
            '⅙' => (1m, 6m),
            '⅚' => (5m, 6m),
            '⅐' => (1m, 7m),
            '⅛' => (1m, 8m),
            '⅜' => (3m, 8m),
            '⅝' => (5m, 8m),
            '⅞' => (7m, 8m),
            '⅑' => (1m, 9m),
            '⅒' => (1m, 10m),
            _ => default,
        };
        return fraction.Denominator > 0m;
    }
}
