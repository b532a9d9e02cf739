namespace ClaimCheck.Accuracy;

/// <summary>One labelled example.</summary>
internal readonly record struct Example(float[] Features, bool IsPositive, double Weight = 1);

/// <summary>
/// Fits a logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with L2 regularisation. Deterministic: examples are shuffled by a generator with a fixed seed.
/// </summary>
internal static class LogisticTrainer
{
    /// <param name="used">Which features the model may use; others get weight zero.</param>
    /// <param name="seeds">
    /// How many orders of the examples the weights are the mean of. One order alone is chance: a single example more shuffles all of them anew, and moved the F1 of conflicts by a tenth.
    /// </param>
    public static float[] Train(IReadOnlyList<Example> examples, bool[] used, int epochs = 12, double l2 = 1e-3, double rate = 0.25, double positiveWeight = 1, int seeds = 8)
    {
        double[] mean = new double[used.Length];
        for (int seed = 1; seed <= seeds; seed++)
        {
            double[] weights = TrainOnce(examples, used, epochs, l2, rate, positiveWeight, seed);
            for (int i = 0; i < mean.Length; i++)
            {
                mean[i] += weights[i] / seeds;
            }
        }

        return [.. mean.Select(weight => (float)Math.Round(weight, 4))];
    }

    private static double[] TrainOnce(IReadOnlyList<Example> examples, bool[] used, int epochs, double l2, double rate, double positiveWeight, int seed)
    {
        double[] weights = new double[used.Length], squares = new double[used.Length];
        Array.Fill(squares, 1e-2);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int n in order)
            {
                Step(examples[n], used, weights, squares, l2, rate, positiveWeight);
            }
        }

        return weights;
    }

    private static void Step(Example example, bool[] used, double[] weights, double[] squares, double l2, double rate, double positiveWeight)
    {
        double logit = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            logit += weights[i] * example.Features[i];
        }

        double probability = 1 / (1 + Math.Exp(-Math.Clamp(logit, -30, 30)));
        double error = ((example.IsPositive ? 1 : 0) - probability) * (example.IsPositive ? positiveWeight : 1) * example.Weight;
        for (int i = 0; i < weights.Length; i++)
        {
            if (used[i] && example.Features[i] != 0)
            {
                double gradient = (error * example.Features[i]) - (l2 * weights[i]);
                squares[i] += gradient * gradient;
                weights[i] += rate * gradient / Math.Sqrt(squares[i]);
            }
        }
    }
}
