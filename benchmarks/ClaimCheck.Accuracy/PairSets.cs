namespace ClaimCheck.Accuracy;

/// <summary>Which labelled pairs the conflict model learns from.</summary>
internal static class PairSets
{
    /// <summary>Sets of arithmetic puzzles with one number put in the place of another: they would teach that any two numbers in like words conflict.</summary>
    private const string Puzzles = "stresstest";

    public static IEnumerable<LabelledPair> UsedForLearning(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            .Where(path => !path.Contains(Puzzles, StringComparison.Ordinal))
            .SelectMany(LabelledPair.ReadFile);
}
