namespace ClaimCheck.Recognition;

/// <summary>Keeps, of mentions that overlap, the one that explains most of the text: the longer one, then the preferred one.</summary>
internal static class OverlapPolicy
{
    /// <summary>Merges what two recognizers found; each list is in text order and holds no overlaps.</summary>
    public static List<Mention> Resolve(IReadOnlyList<Mention> preferred, IReadOnlyList<Mention> others)
    {
        var kept = new List<Mention>(preferred.Count + others.Count);
        int p = 0, o = 0;
        while (p < preferred.Count || o < others.Count)
        {
            bool takesPreferred = o == others.Count || (p < preferred.Count && Comes(preferred[p], others[o]));
            Keep(kept, takesPreferred ? preferred[p++] : others[o++]);
        }

        return kept;
    }

    /// <summary>Whether a preferred mention is looked at before another: the one that begins first, then the longer.</summary>
    private static bool Comes(Mention preferred, Mention other) =>
        preferred.FirstToken < other.FirstToken || (preferred.FirstToken == other.FirstToken && preferred.EndToken >= other.EndToken);

    private static void Keep(List<Mention> kept, Mention mention)
    {
        if (kept.Count == 0 || kept[^1].EndToken <= mention.FirstToken)
        {
            kept.Add(mention);
        }
        else if (mention.TokenCount > kept[^1].TokenCount)
        {
            // A chain A–B–C in which only neighbours overlap is decided pair by pair, from left to right.
            kept[^1] = mention;
        }
    }
}
