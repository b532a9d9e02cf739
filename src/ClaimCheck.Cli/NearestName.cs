namespace ClaimCheck.Cli;

/// <summary>Guesses what somebody meant to type.</summary>
internal static class NearestName
{
    /// <summary>"; did you mean --format?", or nothing where no known name is near.</summary>
    public static string Hint(string typed, IEnumerable<string> known) => Of(typed, known) is { } nearest ? $"; did you mean {nearest}?" : "";

    /// <summary>The known name with the fewest letters to change, or null where those are too many.</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        var (nearest, distance) = known.Where(word => word.Length > 2).Select(word => (word, Distance(typed, word))).DefaultIfEmpty(("", int.MaxValue)).MinBy(pair => pair.Item2);
        return distance <= Math.Max(2, typed.Length / 2) ? nearest : null;
    }

    /// <summary>How many letters to change, add or leave out.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
