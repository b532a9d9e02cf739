using System.Runtime.CompilerServices;

namespace ClaimCheck.Alignment.Links;

/// <summary>The features of one pair of claims.</summary>
/// <typeparam name="TFeature">Their names: an enum over <see cref="int"/> that counts up from zero.</typeparam>
internal sealed class FeatureVector<TFeature>
    where TFeature : struct, Enum
{
    private static readonly int Length = Enum.GetValues<TFeature>().Length;

    private readonly float[] _values = new float[Length];

    public float this[TFeature feature]
    {
        // Unboxed: a cast through object would allocate at each of a hundred features a pair.
        get => _values[Unsafe.As<TFeature, int>(ref feature)];
        set => _values[Unsafe.As<TFeature, int>(ref feature)] = value;
    }

    public ReadOnlySpan<float> Values => _values;

    public void Clear() => Array.Clear(_values);

    public void Set(TFeature feature, bool holds) => this[feature] = holds ? 1f : 0f;
}
