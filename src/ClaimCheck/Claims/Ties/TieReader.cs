using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims.Ties;

/// <summary>
/// Reads how the numbers of each sentence belong together: parts and totals, the same said twice, changes and their ends, and the day that a count holds for.
/// Looks only at function words and marks between them, a bounded way. Immutable and thread-safe.
/// </summary>
internal sealed class TieReader(TieLexicon lexicon)
{
    private readonly PartReader _parts = new(lexicon);
    private readonly RestatementReader _restatements = new(lexicon);
    private readonly ChangeReader _changes = new(lexicon);
    private readonly AsOfReader _asOf = new(lexicon);

    /// <summary>The claims with their ties.</summary>
    /// <param name="claims">One for each mention, in text order.</param>
    public IReadOnlyList<Claim> Tie(TokenizedText text, IReadOnlyList<QuantityMention> mentions, IReadOnlyList<Claim> claims)
    {
        var tied = claims.ToArray();
        for (int first = 0; first < mentions.Count;)
        {
            int end = first + 1, sentence = text.SentenceOf(mentions[first].FirstToken);
            while (end < mentions.Count && text.SentenceOf(mentions[end].FirstToken) == sentence)
            {
                end++;
            }

            if (LabelReader.Read(text, mentions, first, end) is { Length: > 0 } labels)
            {
                for (int i = first; i < end; i++)
                {
                    tied[i] = tied[i] with { Slots = tied[i].Slots with { Labels = labels } };
                }
            }

            // Most sentences state one value, and there is nothing that it could be tied to.
            if (end - first > 1)
            {
                Tie(new SentenceRun(text, mentions, first, end), tied);
            }

            first = end;
        }

        return tied;
    }

    private void Tie(SentenceRun run, Claim[] claims)
    {
        var ties = new List<(int Claim, ClaimTie Tie)>();
        _restatements.Read(run, ties);
        _parts.Read(run, ties);
        _changes.Read(run, ties);
        if (ties.Count > 0)
        {
            Set(ties, claims);
        }

        _asOf.Read(run, claims);
    }

    private static void Set(List<(int Claim, ClaimTie Tie)> ties, Claim[] claims)
    {
        foreach (var own in ties.GroupBy(tie => tie.Claim, tie => tie.Tie))
        {
            claims[own.Key] = claims[own.Key] with { Slots = claims[own.Key].Slots with { Ties = [.. own] } };
        }
    }
}
