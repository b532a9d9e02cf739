namespace ClaimCheck.Alignment;

/// <summary>The features of one pair, by <see cref="LinkFeature"/>.</summary>
internal sealed class FeatureVector
{
    public static readonly int Length = Enum.GetValues<LinkFeature>().Length;

    private readonly float[] _values = new float[Length];

    public float this[LinkFeature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    public ReadOnlySpan<float> Values => _values;

    public void Set(LinkFeature feature, bool holds) => _values[(int)feature] = holds ? 1f : 0f;

    /// <summary>Whether the feature says something of the values themselves.</summary>
    public static bool SeesValue(LinkFeature feature) => feature is >= LinkFeature.ValueRarity and < LinkFeature.FamilyNumber;
}
