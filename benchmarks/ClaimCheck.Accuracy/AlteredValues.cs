using ClaimCheck.Alignment;

namespace ClaimCheck.Accuracy;

/// <summary>
/// Values as if some claims stated others: what was equal to an altered claim differs from it. Alignment sees no more of values than this, so that a conflict is
/// made without touching a text.
/// </summary>
internal sealed class AlteredValues(IValueRelation values, IReadOnlyDictionary<Claim, Alteration> altered) : IValueRelation
{
    public ValueTraits TraitsOf(Claim claim)
    {
        ValueTraits traits = values.TraitsOf(claim);
        return altered.TryGetValue(claim, out Alteration alteration) ? traits with { ValueKey = $"{traits.ValueKey}~{alteration.Name}" } : traits;
    }

    public ValueLevel Relate(Claim a, Claim b)
    {
        ValueLevel level = values.Relate(a, b);
        return level > ValueLevel.Differ && NameOf(a) != NameOf(b) ? ValueLevel.Differ : level;
    }

    public double Closeness(Claim a, Claim b)
    {
        bool madeToDiffer = NameOf(a) != NameOf(b) && values.Relate(a, b) > ValueLevel.Differ;
        return madeToDiffer ? Math.Min(ClosenessOf(a), ClosenessOf(b)) : values.Closeness(a, b);
    }

    private int NameOf(Claim claim) => altered.TryGetValue(claim, out Alteration alteration) ? alteration.Name : 0;

    private double ClosenessOf(Claim claim) => altered.TryGetValue(claim, out Alteration alteration) ? alteration.Closeness : 1;
}

/// <summary>That a claim states another value than it does.</summary>
/// <param name="Name">Claims of one name still state one value; above zero.</param>
/// <param name="Closeness">How near the new value is to the old one.</param>
internal readonly record struct Alteration(int Name, double Closeness);
