using ClaimCheck.Text;

namespace ClaimCheck.Claims.Ties;

/// <summary>Reads parts and their totals: "12 people: 7 men and 5 women", "12 people, including 5 women", "of the 48 passengers, 20 …", "20 of the 48".</summary>
internal sealed class PartReader(TieLexicon lexicon)
{
    /// <summary>Words that a counted noun with its modifiers may have.</summary>
    private const int LongestNoun = 5;

    /// <summary>A noun and what joins it to the next number: in "five women, and 15 were hurt" the second number begins a clause of its own.</summary>
    private const int ShortNoun = 2;

    /// <summary>From a total to the mark that opens the list of its parts: "12 people were hurt in the fire at the mill: …".</summary>
    private const int LongestLead = 14;

    public void Read(SentenceRun run, List<(int, ClaimTie)> ties)
    {
        for (int i = run.First; i < run.End - 1; i++)
        {
            if (Opener(run, i) is { } closer)
            {
                Listed(run, i, closer, ties);
            }
        }

        for (int i = run.First; i < run.End; i++)
        {
            if (i > run.First && run.IsCount(i) && PointsBack(run, i))
            {
                Included(run, i, ties);
            }
            else if (run.IsCount(i) && run.First < i && IsWholeAhead(run, i - 1))
            {
                ties.Add((i, new ClaimTie(TieKind.OutOf, i - 1)));
            }
        }

        OutOfNext(run, ties);
    }

    /// <summary>The mark that closes the list of parts which the next mention begins; '\0' where the end of the sentence does; null where none begins.</summary>
    private static char? Opener(SentenceRun run, int total)
    {
        char mark = run.Text.First(run.Before(total + 1));
        return run.Distance(total) > LongestLead ? null : mark switch { ':' => '\0', '(' => ')', '—' or '–' => '\0', _ => null };
    }

    private void Listed(SentenceRun run, int total, char closer, List<(int, ClaimTie)> ties)
    {
        int end = total + 1;
        while (end < run.End && run.AreOfOneKind(total, end) && (end == total + 1 || (run.Distance(end - 1) <= LongestNoun + 2 && IsJoined(run, end))))
        {
            end++;
        }

        bool isWhole = end == run.End || run.Distance(end - 1) > 0;
        if (end - total > 2 && isWhole && Ends(run, end - 1, closer) && (closer != '\0' || end == run.End))
        {
            for (int part = total + 1; part < end; part++)
            {
                ties.Add((part, new ClaimTie(TieKind.Listed, total)));
            }
        }
    }

    /// <summary>The list ends a few words behind its last part, with the sentence or with the bracket that it began with.</summary>
    private static bool Ends(SentenceRun run, int last, char closer)
    {
        for (int token = run[last].EndToken; token <= run[last].EndToken + LongestNoun; token++)
        {
            if (token >= run.Sentence.EndToken || (closer == ')' ? run.Text.First(token) == ')' : run.Text.First(token) is '.' or ';' or '—' or '–'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A comma, a semicolon or "and" right before a part.</summary>
    private bool IsJoined(SentenceRun run, int part) => run.Text.First(run.Before(part)) is ',' or ';' || lexicon.And.IsAt(run.Text, run.Before(part));

    /// <summary>"including 5", "of whom 5", "among them 5", "5 of whom".</summary>
    private bool PointsBack(SentenceRun run, int part)
    {
        int before = run.Before(part), after = run[part].EndToken;
        return lexicon.Including.IsAt(run.Text, before)
            || (lexicon.Them.IsAt(run.Text, before) && lexicon.Of.IsAt(run.Text, before - 1))
            || (lexicon.Of.IsAt(run.Text, after) && lexicon.Them.IsAt(run.Text, after + 1) && run.Text.First(before) == ',');
    }

    private void Included(SentenceRun run, int part, List<(int, ClaimTie)> ties)
    {
        int whole = part - 1;
        while (whole >= run.First && ties.Exists(tie => tie.Item1 == whole && tie.Item2.Kind == TieKind.Restates))
        {
            whole--;
        }

        if (whole < run.First || !run.AreOfOneKind(whole, part))
        {
            return;
        }

        ties.Add((part, new ClaimTie(TieKind.Included, whole)));
        for (int next = part + 1; next < run.End && run.AreOfOneKind(whole, next) && run.Distance(next - 1) <= ShortNoun && IsJoined(run, next); next++)
        {
            ties.Add((next, new ClaimTie(TieKind.Included, whole)));
        }
    }

    /// <summary>"Of the 48 passengers, 20 …": the whole opens the sentence, and a comma stands before its part.</summary>
    private bool IsWholeAhead(SentenceRun run, int whole)
    {
        int first = run[whole].FirstToken, opening = run.Sentence.FirstToken;
        bool opens = lexicon.Of.IsAt(run.Text, opening) && (first == opening + 1 || (first == opening + 2 && lexicon.Determiners.IsAt(run.Text, opening + 1)));
        return opens && run.IsCount(whole) && run.Distance(whole) <= LongestLead && run.Text.First(run.Before(whole + 1)) == ',';
    }

    /// <summary>"20 of the 48", "20 passengers (42%) of the 48".</summary>
    private void OutOfNext(SentenceRun run, List<(int, ClaimTie)> ties)
    {
        for (int part = run.First; part < run.End - 1; part++)
        {
            int whole = part + 1;
            while (whole < run.End && ties.Exists(tie => tie.Item1 == whole && tie.Item2.Kind == TieKind.Restates))
            {
                whole++;
            }

            if (whole < run.End && run.IsCount(part) && run.IsCount(whole) && run.Distance(whole - 1) <= LongestNoun && IsAfterOf(run, whole))
            {
                ties.Add((part, new ClaimTie(TieKind.OutOf, whole)));
            }
        }
    }

    private bool IsAfterOf(SentenceRun run, int whole)
    {
        int before = run.Before(whole);
        return lexicon.Determiners.IsAt(run.Text, before) && lexicon.Of.IsAt(run.Text, before - 1);
    }
}
