namespace ClaimCheck.Benchmarks;

/// <summary>The values of one text on which two engines differ.</summary>
internal static class Differences
{
    /// <param name="own">What one reads.</param>
    /// <param name="other">What the other reads.</param>
    /// <param name="most">No more lines than this; the rest is counted.</param>
    public static void Print(IReadOnlyList<Claim> own, IReadOnlyList<Claim> other, int most)
    {
        List<string> lines = [];
        int same = 0;
        foreach (Claim claim in own)
        {
            Claim[] there = [.. other.Where(found => found.Span.Start < claim.Span.End && claim.Span.Start < found.Span.End)];
            bool isSame = there.Length == 1 && ValueOf(there[0]) == ValueOf(claim);
            same += isSame ? 1 : 0;
            if (!isSame)
            {
                lines.Add(Line(claim, there.Length == 0 ? "-" : string.Join("; ", there.Select(Words))));
            }
        }

        lines.AddRange(other.Where(found => !own.Any(claim => found.Span.Start < claim.Span.End && claim.Span.Start < found.Span.End)).Select(found => $"{found.Origin.Line + ":" + found.Origin.Column,-9}{"-",-50}{Words(found)}"));
        Console.WriteLine($"\n{same} values are the same; {lines.Count} differ:\n\nplace    {"ClaimCheck",-50}Microsoft.Recognizers.Text");
        lines.Take(most).ToList().ForEach(Console.WriteLine);
        if (lines.Count > most)
        {
            Console.WriteLine($"and {lines.Count - most} more");
        }
    }

    private static string Line(Claim claim, string there) => $"{claim.Origin.Line + ":" + claim.Origin.Column,-9}{Words(claim),-50}{there}";

    private static string Words(Claim claim) => $"{claim.Text} = {ValueOf(claim)}";

    /// <summary>What is compared of it: "last month" and 2026-02 are the same.</summary>
    private static string ValueOf(Claim claim) => claim.Quantity.Dates is { } ? $"{claim.Quantity.Dates?.Low:yyyy-MM-dd}..{claim.Quantity.Dates?.High:yyyy-MM-dd}" : claim.Quantity.ToString();
}
