using System.Globalization;

namespace ClaimCheck.Accuracy;

/// <summary>Precision, recall and their harmonic mean.</summary>
internal readonly record struct Figures(double Precision, double Recall, double F1)
{
    public static Figures Of(int hits, int falseHits, int misses)
    {
        double precision = hits + falseHits > 0 ? (double)hits / (hits + falseHits) : 0, recall = hits + misses > 0 ? (double)hits / (hits + misses) : 0;
        return new Figures(precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Precision:0.000}, {Recall:0.000}, {F1:0.000})");
}
