namespace ClaimCheck.Accuracy;

/// <summary>
/// Fits a logistic regression with L2 regularisation in which weights may be held at or above zero, or at or below: where few examples are known, what a feature must mean is
/// worth more than what chance makes of it, and a weight that is read as a reason must not say the opposite. Newton steps, one weight at a time; deterministic.
/// </summary>
internal static class SignedTrainer
{
    private const int Sweeps = 60;

    /// <param name="signs">For each feature 1, −1, or 0 for a weight of either sign.</param>
    /// <param name="isPenalised">Whether a weight is drawn to zero.</param>
    public static double[] Train(IReadOnlyList<Example> examples, int[] signs, double l2, Func<int, bool> isPenalised)
    {
        double[] weights = new double[signs.Length], logits = new double[examples.Count];
        int[][] rows = [.. signs.Select((_, feature) => Enumerable.Range(0, examples.Count).Where(n => examples[n].Features[feature] != 0).ToArray())];
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int feature = 0; feature < signs.Length; feature++)
            {
                double penalty = isPenalised(feature) ? l2 : 1e-6;
                (double gradient, double curvature) = (penalty * weights[feature], penalty + 1e-3);
                foreach (int n in rows[feature])
                {
                    double probability = 1 / (1 + Math.Exp(-logits[n])), x = examples[n].Features[feature], weight = examples[n].Weight;
                    gradient += weight * (probability - (examples[n].IsPositive ? 1 : 0)) * x;
                    curvature += weight * probability * (1 - probability) * x * x;
                }

                double moved = weights[feature] - (gradient / curvature);
                moved = signs[feature] > 0 ? Math.Max(0, moved) : signs[feature] < 0 ? Math.Min(0, moved) : moved;
                double step = Math.Clamp(moved - weights[feature], -1, 1);
                weights[feature] += step;
                foreach (int n in rows[feature])
                {
                    logits[n] += step * examples[n].Features[feature];
                }
            }
        }

        return weights;
    }
}
