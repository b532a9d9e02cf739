using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests;

/// <summary>Properties with a fixed seed, so that a failure on one machine is a failure on every machine.</summary>
internal static class Properties
{
    private const ulong Seed = 2026, Gamma = 11_24_1;

    public static void Hold<T>(Gen<T> values, Func<T, bool> property, int cases = 200) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(cases));
}
