namespace ClaimCheck.Quantities.Units;

/// <summary>
/// The units that are known in every language, by symbol. Factors are exact: those of the SI and of the international yard and pound by definition,
/// the others from NIST Special Publication 811 (2008), appendix B; symbols follow UCUM where it has one.
/// </summary>
internal static class UnitCatalogue
{
    private static readonly Dictionary<string, Unit> BySymbol =
        new[] { SpaceUnits.All, MatterUnits.All, EnergyUnits.All, DataUnits.All, TimeUnits.All, ShareUnits.All }
            .SelectMany(units => units).ToDictionary(unit => unit.Symbol, StringComparer.Ordinal);

    /// <summary>The unit of a symbol. A capital three-letter symbol that is not listed is a currency.</summary>
    public static Unit Of(string symbol) => BySymbol.TryGetValue(symbol, out Unit? unit) ? unit : new Unit(symbol, Dimension.Money, 1m);
}
