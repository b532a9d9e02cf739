namespace ClaimCheck.Quantities.Units;

/// <summary>Power, energy, force, voltage, current and frequency; bases watt, joule, newton, volt, ampere, hertz.</summary>
internal static class EnergyUnits
{
    public static IReadOnlyList<Unit> All { get; } =
    [
        new("mW", Dimension.Power, 1e-3m), new("W", Dimension.Power, 1m), new("kW", Dimension.Power, 1e3m), new("MW", Dimension.Power, 1e6m),
        new("GW", Dimension.Power, 1e9m), new("TW", Dimension.Power, 1e12m), new("hp", Dimension.Power, 745.6999m),
        new("J", Dimension.Energy, 1m), new("kJ", Dimension.Energy, 1e3m), new("MJ", Dimension.Energy, 1e6m), new("GJ", Dimension.Energy, 1e9m),
        new("Wh", Dimension.Energy, 3600m), new("kWh", Dimension.Energy, 3.6e6m), new("MWh", Dimension.Energy, 3.6e9m), new("GWh", Dimension.Energy, 3.6e12m),
        new("TWh", Dimension.Energy, 3.6e15m), new("cal", Dimension.Energy, 4.184m), new("kcal", Dimension.Energy, 4184m), new("eV", Dimension.Energy, 1.602176634e-19m),
        new("N", Dimension.Other, 1m), new("V", Dimension.Voltage, 1m), new("mV", Dimension.Voltage, 1e-3m), new("kV", Dimension.Voltage, 1e3m),
        new("A", Dimension.Current, 1m), new("mA", Dimension.Current, 1e-3m), new("Ohm", Dimension.Other, 1m),
        new("Hz", Dimension.Frequency, 1m), new("kHz", Dimension.Frequency, 1e3m), new("MHz", Dimension.Frequency, 1e6m), new("GHz", Dimension.Frequency, 1e9m),
        new("rpm", Dimension.Frequency, 1m / 60m),
    ];
}
