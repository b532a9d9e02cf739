namespace ClaimCheck.Recognition;

/// <summary>Keeps, of mentions that overlap, the one that explains most of the text: the longer one, then the one given earlier.</summary>
internal static class OverlapPolicy
{
    public static List<Mention> Resolve(IReadOnlyList<Mention> mentions)
    {
        var byPlace = mentions.Select((mention, order) => (mention, order))
            .OrderBy(x => x.mention.FirstToken).ThenByDescending(x => x.mention.EndToken).ThenBy(x => x.order).Select(x => x.mention);
        var kept = new List<Mention>();
        foreach (Mention mention in byPlace)
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

        return kept;
    }
}
