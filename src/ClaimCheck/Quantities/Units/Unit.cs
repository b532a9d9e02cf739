namespace ClaimCheck.Quantities.Units;

/// <summary>What a unit measures. Only units of one dimension compare.</summary>
internal enum Dimension : byte
{
    Percent,
    PercentagePoint,
    Money,
    Length,
    Area,
    Volume,
    Mass,
    Temperature,
    Speed,
    Power,
    Energy,
    Data,
    DataRate,
    Frequency,
    Magnitude,
    Time,
    Pressure,
    Force,
    Torque,
    Voltage,
    Current,
    Other,
}

/// <summary>A unit of measure. A value in the dimension's base unit is <c>value × Factor + Offset</c>, exact in <see cref="decimal"/>.</summary>
/// <param name="Symbol">What reports print: an ISO 4217 code, a UCUM-style symbol, "%" or "pp".</param>
/// <param name="Dimension">What it measures. Money compares only within one <see cref="Base"/>.</param>
internal sealed record Unit(string Symbol, Dimension Dimension, decimal Factor, decimal Offset = 0m)
{
    /// <summary>The longest it can be, where it varies: a month is 28 to 31 days.</summary>
    public decimal LongestFactor { get; init; } = Factor;

    /// <summary>What converts into each other within the dimension: the currency of a cent, the unit itself where nothing else does.</summary>
    public string Base { get; init; } = Dimension is Dimension.Money or Dimension.Other ? Symbol : "";

    public bool ConvertsTo(Unit other) => Dimension == other.Dimension && Base == other.Base;
}
