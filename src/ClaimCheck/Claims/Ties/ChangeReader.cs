namespace ClaimCheck.Claims.Ties;

/// <summary>Reads how far something moved beside the values it moved between: "from 4% to 6%, up 2%", "rose 2% to 6% from 4%". Dates between them do not count.</summary>
internal sealed class ChangeReader(TieLexicon lexicon)
{
    /// <summary>Tokens between the values: "from 4% last year to 6%", "to 6%, an increase of 2%".</summary>
    private const int Reach = 8;

    public void Read(SentenceRun run, List<(int, ClaimTie)> ties)
    {
        List<int> values = [.. Enumerable.Range(run.First, run.End - run.First).Where(i => run.Quantity(i).Kind is not (QuantityKind.Date or QuantityKind.Time))];
        for (int k = 0; k + 1 < values.Count; k++)
        {
            (int first, int second) = (values[k], values[k + 1]);
            bool rises = IsFrom(run, first) && IsTo(run, second), isReversed = IsTo(run, first) && IsFrom(run, second);
            if ((rises || isReversed) && AreNear(run, first, second) && run.AreOfOneKind(first, second) && ChangeBeside(run, values, k) is { } change)
            {
                ties.Add((change, rises ? new ClaimTie(TieKind.Change, first, second) : new ClaimTie(TieKind.Change, second, first)));
            }
        }
    }

    /// <summary>The change stands right behind the two values, or else right before them. "And 2% of the mills" begins another matter.</summary>
    private int? ChangeBeside(SentenceRun run, List<int> values, int k)
    {
        if (k + 2 < values.Count && AreNear(run, values[k + 1], values[k + 2]) && !StartsAnew(run, values[k + 1], values[k + 2]))
        {
            return values[k + 2];
        }

        return k > 0 && AreNear(run, values[k - 1], values[k]) ? values[k - 1] : null;
    }

    private bool StartsAnew(SentenceRun run, int before, int change)
    {
        bool joined = lexicon.Of.IsAt(run.Text, run[change].EndToken);
        for (int token = run[before].EndToken; token < run[change].FirstToken; token++)
        {
            joined |= lexicon.And.IsAt(run.Text, token);
        }

        return joined;
    }

    private static bool AreNear(SentenceRun run, int first, int second) => run[second].FirstToken - run[first].EndToken <= Reach;

    private bool IsFrom(SentenceRun run, int mention) => lexicon.From.IsAt(run.Text, run.Before(mention));

    private bool IsTo(SentenceRun run, int mention) => lexicon.To.IsAt(run.Text, run.Before(mention));
}
