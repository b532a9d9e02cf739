using ClaimCheck.Quantities.Units;

namespace ClaimCheck;

/// <summary>A unit of your own: "story point"; or another name for a unit that is known: "klick" for km.</summary>
/// <param name="Symbol">What reports print. A symbol that is known (km, kg, USD) names that unit.</param>
/// <param name="Names">What texts call it, in the singular; a regular plural is understood. The case of a name with a capital counts.</param>
public sealed record OwnUnit(string Symbol, IReadOnlyList<string> Names)
{
    /// <summary>The symbol of a known unit that it converts to: "m". Null for one that compares with nothing but itself.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the library knows a unit of that symbol: "m", "kg", "USD".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public static bool IsKnown(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return UnitCatalogue.Exists(symbol);
    }

    /// <summary>How many of <see cref="Of"/> it has: 201.168 for a furlong of metres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public decimal Factor
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A unit's factor is above 0.");
    } = 1m;
}
