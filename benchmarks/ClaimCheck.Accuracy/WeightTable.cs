using System.Globalization;
using System.Text;
using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;

namespace ClaimCheck.Accuracy;

/// <summary>Weights by model and feature, as the library reads them. Immutable.</summary>
internal sealed class WeightTable
{
    private readonly SortedDictionary<string, List<(string Feature, float Weight)>> _models = new(StringComparer.Ordinal);

    public WeightTable With(string model, IReadOnlyList<string> features, float[] weights)
    {
        WeightTable copy = With(new WeightTable());
        copy._models[model] = [.. features.Zip(weights).Where(pair => pair.Second != 0)];
        return copy;
    }

    public WeightTable With(WeightTable other)
    {
        var copy = new WeightTable();
        foreach ((string model, var weights) in _models.Concat(other._models))
        {
            copy._models[model] = weights;
        }

        return copy;
    }

    public LinkWeights ToWeights() => LinkWeights.Parse(ToString());

    public override string ToString()
    {
        var text = new StringBuilder("# model\tfeature\tweight; learnt by benchmarks/ClaimCheck.Accuracy, not written by hand\n");
        foreach ((string model, var weights) in _models)
        {
            foreach ((string feature, float weight) in weights)
            {
                text.Append(CultureInfo.InvariantCulture, $"{model}\t{feature}\t{weight:0.####}\n");
            }
        }

        return text.ToString();
    }
}
