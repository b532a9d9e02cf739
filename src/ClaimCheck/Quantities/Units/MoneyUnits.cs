namespace ClaimCheck.Quantities.Units;

/// <summary>
/// Parts and multiples of currencies. The currencies themselves are their codes in ISO 4217, and any capital code of three letters is taken for one; "MUSD" is how companies write a million of them.
/// </summary>
internal static class MoneyUnits
{
    public static IReadOnlyList<Unit> All { get; } =
    [
        Part("USc", "USD", 0.01m), Part("GBp", "GBP", 0.01m), Part("EUc", "EUR", 0.01m), Part("RUk", "RUB", 0.01m), Part("UAk", "UAH", 0.01m), Part("INp", "INR", 0.01m),
        Part("CNj", "CNY", 0.1m), Part("CNf", "CNY", 0.01m), Part("MXc", "MXN", 0.01m), Part("SEo", "SEK", 0.01m), Part("PLg", "PLN", 0.01m), Part("THs", "THB", 0.01m),
        Part("ILa", "ILS", 0.01m), Part("EGp", "EGP", 0.01m), Part("AEf", "AED", 0.01m), Part("NGk", "NGN", 0.01m), Part("GHp", "GHS", 0.01m), Part("CHr", "CHF", 0.01m), Part("MYs", "MYR", 0.01m),
    ];

    /// <summary>A thousand, million or billion of a currency ("kEUR", "MUSD", "GUSD"); null for other symbols.</summary>
    public static Unit? Multiple(string symbol) => symbol.Length != 4 ? null : symbol[0] switch
    {
        'k' => Part(symbol, symbol[1..], 1e3m),
        'M' => Part(symbol, symbol[1..], 1e6m),
        'G' => Part(symbol, symbol[1..], 1e9m),
        'T' => Part(symbol, symbol[1..], 1e12m),
        _ => null,
    };

    private static Unit Part(string symbol, string currency, decimal factor) => new(symbol, Dimension.Money, factor) { Base = currency };
}
