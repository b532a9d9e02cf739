namespace ClaimCheck.Quantities.Units;

/// <summary>Power, energy, force, voltage, current, frequency and light; bases watt, joule, newton, volt, ampere, a turn a minute, and each light its own.</summary>
internal static class EnergyUnits
{
    // The international table's British thermal unit.
    private const decimal Btu = 1055.05585262m;

    private const decimal Minute = 60m;

    public static IReadOnlyList<Unit> All { get; } =
    [
        // Mechanical horsepower: 550 foot-pounds a second.
        .. SiPrefixes.Spread(new("W", Dimension.Power, 1m), "m k M G T"), new("hp", Dimension.Power, 745.69987158227022m),
        .. SiPrefixes.Spread(new("J", Dimension.Energy, 1m), "k M G T P E"), .. SiPrefixes.Spread(new("Wh", Dimension.Energy, 3600m), "k M G T"),
        .. SiPrefixes.Spread(new("cal", Dimension.Energy, 4.184m), "k"), .. SiPrefixes.Spread(new("eV", Dimension.Energy, 1.602176634e-19m), "k M G T"),
        .. SiPrefixes.Spread(new("Btu", Dimension.Energy, Btu), "M"), new("therm", Dimension.Energy, 1e5m * Btu),
        .. SiPrefixes.Spread(new("N", Dimension.Force, 1m), "k M"), new("lbf", Dimension.Force, 4.4482216152605m),
        new("N.m", Dimension.Torque, 1m), new("[ft_i].[lbf_av]", Dimension.Torque, 0.3048m * 4.4482216152605m), .. SiPrefixes.Spread(new("V", Dimension.Voltage, 1m), "m k M"), .. SiPrefixes.Spread(new("A", Dimension.Current, 1m), "u m k"),
        .. SiPrefixes.Spread(new("A.h", Dimension.Other, 1m), "m"), .. SiPrefixes.Spread(new("Ohm", Dimension.Other, 1m), "k M"), new("T", Dimension.Other, 1m),
        .. SiPrefixes.Spread(new("Hz", Dimension.Frequency, Minute), "k M G T"), new("rpm", Dimension.Frequency, 1m), new("/min", Dimension.Frequency, 1m),
        new("lm", Dimension.Other, 1m), new("lx", Dimension.Other, 1m), new("cd", Dimension.Other, 1m), new("nit", Dimension.Other, 1m),
    ];
}
