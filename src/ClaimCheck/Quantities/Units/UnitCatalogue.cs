using System.Collections.Frozen;

namespace ClaimCheck.Quantities.Units;

/// <summary>
/// The units that are known in every language, by symbol. Factors are exact: those of the SI and of the international yard and pound by definition,
/// the others from NIST Special Publication 811 (2008), appendix B; symbols follow UCUM where it has one.
/// </summary>
internal static class UnitCatalogue
{
    private static readonly FrozenDictionary<string, Unit> BySymbol =
        new[] { SpaceUnits.All, MatterUnits.All, EnergyUnits.All, DataUnits.All, TimeUnits.All, ShareUnits.All }
            .SelectMany(units => units).ToFrozenDictionary(unit => unit.Symbol);

    /// <summary>The unit of a symbol. A capital three-letter symbol that is not listed is a currency.</summary>
    public static Unit Of(string symbol) => BySymbol.TryGetValue(symbol, out Unit? unit) ? unit : new Unit(symbol, Dimension.Money, 1m);
}
