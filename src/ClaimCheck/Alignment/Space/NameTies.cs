using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Space;

/// <summary>Names that stand side by side anywhere in the documents may stand for one thing: "Indianapolis" and "Colts", "Jane" and "Doe". Immutable.</summary>
internal sealed class NameTies
{
    /// <summary>A longer run of capitals is a headline or a list.</summary>
    private const int LongestRun = 4;

    private readonly HashSet<(int, int)> _ties = [];

    public NameTies(IReadOnlyList<ClaimDocument> documents, TermIndex index)
    {
        var run = new List<int>();
        foreach (SentenceTerms sentence in documents.SelectMany(document => document.Sentences))
        {
            foreach (SentenceTerm term in sentence.Terms)
            {
                if (!term.RunsOn)
                {
                    Tie(run);
                    run.Clear();
                }

                if (term.IsName)
                {
                    run.Add(index[term.Term]);
                }
            }

            Tie(run);
            run.Clear();
        }
    }

    /// <summary>Whether the two are one name or parts of one; false where either is none.</summary>
    public bool AreOne(int a, int b) => a >= 0 && b >= 0 && (a == b || _ties.Contains((a, b)));

    private void Tie(List<int> run)
    {
        for (int i = 0; i < run.Count && run.Count <= LongestRun; i++)
        {
            foreach (int other in run)
            {
                _ties.Add((run[i], other));
            }
        }
    }
}
