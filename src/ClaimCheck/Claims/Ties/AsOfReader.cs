namespace ClaimCheck.Claims.Ties;

/// <summary>Reads the day that the counts of a sentence hold for: "as of Tuesday, 12 people had died", "by 9 March". Of what is planned or denied the day is a term, and no count's.</summary>
internal sealed class AsOfReader(TieLexicon lexicon)
{
    /// <summary>Marks the counts with their day, and the day as theirs. Nothing where no day is so marked, or two are.</summary>
    public void Read(SentenceRun run, Claim[] claims)
    {
        int? day = null;
        for (int i = run.First; i < run.End; i++)
        {
            if (run.Quantity(i) is { Kind: QuantityKind.Date, Dates: not null } && IsMarked(run, i))
            {
                if (day is not null)
                {
                    return;
                }

                day = i;
            }
        }

        for (int i = run.First; day is { } date && i < run.End; i++)
        {
            if (run.IsCount(i) && claims[i].Slots.Modality == Modality.Actual)
            {
                claims[i] = claims[i] with { Slots = claims[i].Slots with { AsOf = run.Quantity(date).Dates } };
                claims[date] = claims[date] with { Slots = claims[date].Slots with { IsDayOfCount = true } };
            }
        }
    }

    private bool IsMarked(SentenceRun run, int date)
    {
        int before = run.Before(date);
        return lexicon.Until.IsAt(run.Text, before) || (lexicon.Of.IsAt(run.Text, before) && lexicon.As.IsAt(run.Text, before - 1));
    }
}
