using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Space;

/// <summary>
/// Numbers the terms of the documents at hand and says how rare each is: inverse document frequency over sentences (Spärck Jones 1972), smoothed by a general
/// prior so that two short texts are not judged by their own few sentences alone.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>How many sentences of general news the prior counts for.</summary>
    private const double PriorSentences = 40;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly float[] _rarity;

    public TermIndex(IReadOnlyList<ClaimDocument> documents, Func<string, double> prior)
    {
        var counts = new List<int>();
        var priors = new List<double>();
        var seen = new HashSet<int>();
        int sentences = 0;
        foreach (SentenceTerms sentence in documents.SelectMany(document => document.Sentences))
        {
            sentences++;
            seen.Clear();
            foreach (SentenceTerm term in sentence.Terms)
            {
                if (!_ids.TryGetValue(term.Term, out int id))
                {
                    id = _ids[term.Term] = counts.Count;
                    counts.Add(0);
                    priors.Add(prior(term.Term));
                }

                counts[id] += seen.Add(id) ? 1 : 0;
            }
        }

        double total = sentences + PriorSentences;
        _rarity = [.. counts.Select((count, id) => (float)Math.Log((total + 1) / (count + (priors[id] * PriorSentences) + 0.5)))];
        Highest = (float)Math.Log((total + 1) / 1.5);
    }

    public int Count => _rarity.Length;

    /// <summary>The rarity of a term that stands in one sentence: a scale for the others.</summary>
    public float Highest { get; }

    /// <summary>The term's number; −1 for "" and terms of no sentence.</summary>
    public int this[string term] => _ids.GetValueOrDefault(term, -1);

    public float Rarity(int term) => _rarity[term];
}
