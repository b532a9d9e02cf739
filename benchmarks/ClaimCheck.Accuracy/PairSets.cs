namespace ClaimCheck.Accuracy;

/// <summary>Which labelled pairs the conflict model learns from.</summary>
internal static class PairSets
{
    /// <summary>Sets of arithmetic puzzles with one number put in the place of another: they would teach that any two numbers in like words conflict.</summary>
    private const string Puzzles = "stresstest";

    public static IEnumerable<LabelledPair> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(LabelledPair.ReadFile);

    public static bool IsForLearning(LabelledPair pair) => !pair.Set.Contains(Puzzles, StringComparison.Ordinal);
}
