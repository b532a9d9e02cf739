namespace ClaimCheck.Quantities.Units;

/// <summary>
/// The units that are known in every language, by symbol. Factors are exact: those of the SI and of the international yard and pound by definition,
/// the others from NIST Special Publication 811 (2008), appendix B; symbols follow the Unified Code for Units of Measure (UCUM 2.1) where it has one. Currencies are those of ISO 4217.
/// </summary>
internal static class UnitCatalogue
{
    private static readonly Dictionary<string, Unit> BySymbol =
        new[] { SpaceUnits.All, MatterUnits.All, EnergyUnits.All, DataUnits.All, TimeUnits.All, ShareUnits.All, MoneyUnits.All }
            .SelectMany(units => units).DistinctBy(unit => unit.Symbol).ToDictionary(unit => unit.Symbol, StringComparer.Ordinal);

    /// <summary>Every unit but the currencies.</summary>
    public static IReadOnlyCollection<Unit> All => BySymbol.Values;

    /// <summary>Whether <see cref="Of"/> knows the symbol.</summary>
    public static bool Exists(string symbol) => BySymbol.ContainsKey(symbol) || MoneyUnits.Multiple(symbol) is not null || IsCurrency(symbol);

    /// <summary>The unit of a symbol that is listed; null for another.</summary>
    public static Unit? Find(string symbol) => BySymbol.GetValueOrDefault(symbol);

    /// <summary>The unit of a symbol; one that is not listed is a currency of three capitals, or a multiple of one ("MUSD").</summary>
    /// <exception cref="ArgumentException">A table names a unit that does not exist.</exception>
    public static Unit Of(string symbol) =>
        BySymbol.TryGetValue(symbol, out Unit? unit) ? unit
        : MoneyUnits.Multiple(symbol) ?? (IsCurrency(symbol) ? new Unit(symbol, Dimension.Money, 1m) : throw new ArgumentException($"There is no unit {symbol}.", nameof(symbol)));

    private static bool IsCurrency(string symbol) => symbol.Length == 3 && symbol.All(char.IsAsciiLetterUpper);
}
