using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Space;

/// <summary>All documents of a check in one space of terms: what every comparison of two claims looks things up in. Immutable once made.</summary>
internal sealed class AlignmentSpace
{
    private readonly List<HashSet<int>> _vocabulary = [];
    private readonly Dictionary<string, int> _valueCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<(ValueFamily, string), int> _kindCounts = [];
    private readonly Dictionary<(int Document, int Sentence), HashSet<string>> _valuesBySentence = [];
    private readonly Dictionary<(int Document, int Sentence), List<ClaimView>> _claimsBySentence = [];

    public AlignmentSpace(IReadOnlyList<ClaimDocument> documents, IValueRelation values, Func<string, double> prior)
    {
        Values = values;
        Terms = new TermIndex(documents, prior);
        Sentences = [.. documents.Select(document => (IReadOnlyList<SentenceView>)[.. document.Sentences.Select(sentence => SentenceView.Of(sentence, Terms))])];
        var claims = new List<ClaimView>();
        foreach (ClaimDocument document in documents)
        {
            foreach (Claim claim in document.Claims)
            {
                claims.Add(new ClaimView(claims.Count, claim, document, Terms, values.TraitsOf(claim)));
            }
        }

        Claims = claims;
        Similarity = new SentenceSimilarity(Sentences);
        foreach (IReadOnlyList<SentenceView> sentences in Sentences)
        {
            var vocabulary = new HashSet<int>();
            foreach (SentenceView sentence in sentences)
            {
                vocabulary.UnionWith(sentence.Terms.Terms.ToArray());
            }

            _vocabulary.Add(vocabulary);
        }

        Count(claims);
    }

    public IValueRelation Values { get; }

    public TermIndex Terms { get; }

    public IReadOnlyList<ClaimView> Claims { get; }

    /// <summary>By document, then by sentence.</summary>
    public IReadOnlyList<IReadOnlyList<SentenceView>> Sentences { get; }

    public SentenceSimilarity Similarity { get; }

    public SentenceView SentenceOf(ClaimView claim) => Sentences[claim.Document][claim.Sentence];

    /// <summary>Whether the document uses the term anywhere.</summary>
    public bool Knows(int document, int term) => _vocabulary[document].Contains(term);

    /// <summary>How many claims state the same value.</summary>
    public int CountOfValue(ClaimView claim) => _valueCounts[claim.Traits.ValueKey];

    /// <summary>How many claims are of the same family and unit.</summary>
    public int CountOfKind(ClaimView claim) => _kindCounts[(claim.Traits.Family, claim.Traits.UnitKey)];

    /// <summary>The values that the claim's sentence states, its own among them.</summary>
    public IReadOnlySet<string> ValuesBeside(ClaimView claim) => _valuesBySentence[(claim.Document, claim.Sentence)];

    /// <summary>The claims of the claim's sentence, itself among them.</summary>
    public IReadOnlyList<ClaimView> ClaimsBeside(ClaimView claim) => _claimsBySentence[(claim.Document, claim.Sentence)];

    private void Count(List<ClaimView> claims)
    {
        foreach (ClaimView claim in claims)
        {
            _valueCounts[claim.Traits.ValueKey] = _valueCounts.GetValueOrDefault(claim.Traits.ValueKey) + 1;
            (ValueFamily, string) kind = (claim.Traits.Family, claim.Traits.UnitKey);
            _kindCounts[kind] = _kindCounts.GetValueOrDefault(kind) + 1;
            (int, int) place = (claim.Document, claim.Sentence);
            if (!_valuesBySentence.TryGetValue(place, out HashSet<string>? values))
            {
                _valuesBySentence[place] = values = new HashSet<string>(StringComparer.Ordinal);
                _claimsBySentence[place] = [];
            }

            values.Add(claim.Traits.ValueKey);
            _claimsBySentence[place].Add(claim);
        }
    }
}
