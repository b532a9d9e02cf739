using ClaimCheck.Text;

namespace ClaimCheck.Claims.Ties;

/// <summary>Reads values that say again, in a bracket or after ", or", what stands right before them: "15 of 60 (25%)", "10 km, or 6 miles,".</summary>
internal sealed class RestatementReader(TieLexicon lexicon)
{
    /// <summary>Words of a noun between a value and its bracket: "15 of 60 patients (25%)".</summary>
    private const int LongestNoun = 3;

    public void Read(SentenceRun run, List<(int, ClaimTie)> ties)
    {
        for (int i = run.First; i < run.End - 1; i++)
        {
            if (IsBracketed(run, i + 1) || IsAlternative(run, i + 1))
            {
                ties.Add((i + 1, new ClaimTie(TieKind.Restates, i)));
            }
        }
    }

    private static bool IsBracketed(SentenceRun run, int again)
    {
        int open = run.Before(again), end = run[again - 1].EndToken;
        return run.Text.First(open) == '(' && open - end <= LongestNoun && AreWords(run.Text, end, open)
            && run.Text.First(run[again].EndToken) is ')' or ',' or ';';
    }

    private bool IsAlternative(SentenceRun run, int again)
    {
        int or = run.Before(again), end = run[again - 1].EndToken;
        return lexicon.Or.IsAt(run.Text, or) && run.Text.First(or - 1) == ',' && or - 1 - end <= LongestNoun && AreWords(run.Text, end, or - 1);
    }

    private static bool AreWords(TokenizedText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!text.IsWord(i))
            {
                return false;
            }
        }

        return true;
    }
}
