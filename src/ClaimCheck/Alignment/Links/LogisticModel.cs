namespace ClaimCheck.Alignment.Links;

/// <summary>A logistic regression: one readable weight for each feature. Immutable.</summary>
internal sealed class LogisticModel(float[] weights)
{
    /// <summary>A model with weights by feature name; a feature without a weight counts nothing.</summary>
    /// <typeparam name="TFeature">The features, an enum that counts up from zero.</typeparam>
    public static LogisticModel Of<TFeature>(IReadOnlyDictionary<string, float> weights)
        where TFeature : struct, Enum => new([.. Enum.GetNames<TFeature>().Select(name => weights.GetValueOrDefault(name))]);

    /// <param name="start">The logit of features that were weighed before and stand at zero here.</param>
    public float Logit(ReadOnlySpan<float> features, float start = 0f)
    {
        float sum = start;
        for (int i = 0; i < features.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return sum;
    }

    public float Probability(ReadOnlySpan<float> features) => Sigmoid(Logit(features));

    public static float Sigmoid(float logit) => 1f / (1f + MathF.Exp(-Math.Clamp(logit, -30f, 30f)));
}
