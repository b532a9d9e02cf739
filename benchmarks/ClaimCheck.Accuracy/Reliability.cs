using System.Globalization;

namespace ClaimCheck.Accuracy;

/// <summary>A reliability table: of findings with one confidence, how many are right. Calibrated confidence is right as often as it says.</summary>
internal sealed class Reliability
{
    private readonly SortedDictionary<(string Kind, int Tenth), (double Confidence, int Right, int All)> _tenths = [];

    public void Add(string kind, double confidence, bool isRight)
    {
        (string, int) tenth = (kind, Math.Min(9, (int)(confidence * 10)));
        (double sum, int right, int all) = _tenths.GetValueOrDefault(tenth);
        _tenths[tenth] = (sum + confidence, right + (isRight ? 1 : 0), all + 1);
    }

    /// <summary>A line for each kind and tenth, and for each kind the mean distance between confidence and share (the expected calibration error of Naeini et al. 2015).</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var kind in _tenths.GroupBy(row => row.Key.Kind))
        {
            foreach (((_, int tenth), (double confidence, int right, int all)) in kind)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"  {kind.Key,-20} .{tenth}–.{tenth + 1,-2} says {confidence / all:0.00}, is {(double)right / all:0.00} ({right} of {all})");
            }

            double error = kind.Sum(row => Math.Abs(row.Value.Confidence - row.Value.Right)) / kind.Sum(row => row.Value.All);
            yield return string.Create(CultureInfo.InvariantCulture, $"  {kind.Key,-20} off by {error:0.00} in the mean");
        }
    }
}
