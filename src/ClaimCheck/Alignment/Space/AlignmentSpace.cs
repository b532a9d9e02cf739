using System.Runtime.InteropServices;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Space;

/// <summary>
/// All documents of a check in one space of terms: what every comparison of two claims looks things up in. Says the same whatever it was asked before, but remembers
/// what it was asked: not for use by several threads.
/// </summary>
internal sealed class AlignmentSpace
{
    /// <summary>Of a sentence with more claims than these, the first are looked at for what stands beside a claim: a list of a thousand numbers is no sentence.</summary>
    private const int MostBeside = 32;

    private readonly List<HashSet<int>> _vocabulary = [];
    private readonly int[] _firstClaims;
    private readonly ClaimCounts _counts;
    private readonly List<ClaimView> _claims = [];
    private readonly int[] _firstOfSentence;

    public AlignmentSpace(IReadOnlyList<ClaimDocument> documents, IValueRelation values, Func<string, double> prior)
    {
        Values = values;
        Terms = new TermIndex(documents, prior);
        Sentences = [.. documents.Select(document => (IReadOnlyList<SentenceView>)[.. document.Sentences.Select(sentence => SentenceView.Of(sentence, Terms))])];
        _firstClaims = new int[documents.Count + 1];
        for (int d = 0; d < documents.Count; d++)
        {
            foreach (Claim claim in documents[d].Claims)
            {
                _claims.Add(new ClaimView(_claims.Count, claim, d, documents[d], Sentences[d][claim.Slots.Sentence], Terms, values.TraitsOf(claim)));
            }

            _firstClaims[d + 1] = _claims.Count;
        }

        Names = new NameTies(documents, Terms);
        SharedNames = new SharedNames(Sentences, Terms);
        Similarity = new SentenceSimilarity(Sentences);
        foreach (IReadOnlyList<SentenceView> sentences in Sentences)
        {
            var vocabulary = new HashSet<int>();
            foreach (SentenceView sentence in sentences)
            {
                foreach (int term in sentence.Terms.Terms)
                {
                    vocabulary.Add(term);
                }
            }

            _vocabulary.Add(vocabulary);
        }

        Kinship = new DocumentKinship(_vocabulary, Terms);
        _counts = new ClaimCounts(_claims);
        _firstOfSentence = FirstOfSentences();
    }

    public IValueRelation Values { get; }

    public TermIndex Terms { get; }

    public IReadOnlyList<ClaimView> Claims => _claims;

    /// <summary>Which names stand for one thing.</summary>
    public NameTies Names { get; }

    /// <summary>Which documents name other things than others.</summary>
    public SharedNames SharedNames { get; }

    /// <summary>By document, then by sentence.</summary>
    public IReadOnlyList<IReadOnlyList<SentenceView>> Sentences { get; }

    public SentenceSimilarity Similarity { get; }

    /// <summary>Which documents speak of the same things.</summary>
    public DocumentKinship Kinship { get; }

    public SentenceView SentenceOf(ClaimView claim) => Sentences[claim.Document][claim.Sentence];

    /// <summary>The numbers of the document's claims: the first, and one past the last.</summary>
    public (int First, int End) ClaimsOf(int document) => (_firstClaims[document], _firstClaims[document + 1]);

    /// <summary>Whether the document uses the term anywhere.</summary>
    public bool Knows(int document, int term) => _vocabulary[document].Contains(term);

    /// <summary>The number of the value that the claim states: equal for equal values.</summary>
    public int ValueOf(ClaimView claim) => _counts.ValueOf(claim);

    /// <summary>How many claims state the same value.</summary>
    public int CountOfValue(ClaimView claim) => _counts.OfValue(claim);

    /// <summary>How many claims are of the same family and unit.</summary>
    public int CountOfKind(ClaimView claim) => _counts.OfKind(claim);

    /// <summary>The claims of the claim's sentence, as a rule itself among them; of very many the first.</summary>
    public ReadOnlySpan<ClaimView> ClaimsBeside(ClaimView claim)
    {
        int sentence = Similarity.NumberOf(claim.Document, claim.Sentence), first = _firstOfSentence[sentence];
        return CollectionsMarshal.AsSpan(_claims).Slice(first, Math.Min(MostBeside, _firstOfSentence[sentence + 1] - first));
    }

    /// <summary>How many other values the sentences of both claims state.</summary>
    public int ValuesSharedBeside(ClaimView a, ClaimView b)
    {
        ReadOnlySpan<ClaimView> besideA = ClaimsBeside(a), besideB = ClaimsBeside(b);
        int own = ValueOf(a), other = ValueOf(b), shared = 0;
        for (int i = 0; i < besideA.Length; i++)
        {
            int value = ValueOf(besideA[i]);
            bool counts = value != own && value != other && !States(besideA[..i], value) && States(besideB, value);
            shared += counts ? 1 : 0;
        }

        return shared;
    }

    private bool States(ReadOnlySpan<ClaimView> claims, int value)
    {
        foreach (ClaimView claim in claims)
        {
            if (ValueOf(claim) == value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For each sentence of all documents the number of its first claim, or of the next sentence's: claims are in the order of the text.</summary>
    private int[] FirstOfSentences()
    {
        int[] first = new int[Similarity.NumberOf(Sentences.Count, 0) + 1];
        foreach (ClaimView claim in _claims)
        {
            first[Similarity.NumberOf(claim.Document, claim.Sentence) + 1]++;
        }

        for (int sentence = 1; sentence < first.Length; sentence++)
        {
            first[sentence] += first[sentence - 1];
        }

        return first;
    }
}
