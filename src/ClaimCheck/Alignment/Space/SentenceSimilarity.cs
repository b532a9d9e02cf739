namespace ClaimCheck.Alignment.Space;

/// <summary>
/// Cosines between sentences, and for every sentence its best match in each other document. Found through an inverted index; a term that stands in very many
/// sentences of a document is passed over in the search for the best, which keeps the work linear in the length of the texts. Remembers what it was asked: not for use
/// by several threads.
/// </summary>
internal sealed class SentenceSimilarity
{
    private const int LongestPosting = 256;

    /// <summary>So many cosines are remembered before all are forgotten: neighbouring pairs ask for the same ones, distant pairs do not.</summary>
    private const int MostRemembered = 1 << 16;

    private readonly IReadOnlyList<IReadOnlyList<SentenceView>> _sentences;
    private readonly SentencePostings[] _postings;
    private readonly Dictionary<(int Document, int Sentence, int Other), (float Cosine, int Sentence)> _best = [];
    private readonly Dictionary<(int, int), float> _cosines = [];
    private readonly int[] _firstNumber;
    private readonly float[] _products;
    private readonly List<int> _met = [];

    public SentenceSimilarity(IReadOnlyList<IReadOnlyList<SentenceView>> sentences)
    {
        _sentences = sentences;
        _firstNumber = new int[sentences.Count + 1];
        _products = new float[sentences.Select(document => document.Count).DefaultIfEmpty().Max()];
        _postings = [.. sentences.Select(document => new SentencePostings(document))];
        for (int d = 0; d < sentences.Count; d++)
        {
            _firstNumber[d + 1] = _firstNumber[d] + sentences[d].Count;
        }
    }

    /// <summary>The sentence's number among the sentences of all documents.</summary>
    public int NumberOf(int document, int sentence) => _firstNumber[document] + sentence;

    public float Cosine(int document, int sentence, int otherDocument, int otherSentence)
    {
        if (sentence < 0 || otherSentence < 0 || sentence >= _sentences[document].Count || otherSentence >= _sentences[otherDocument].Count)
        {
            return 0f;
        }

        if (document == otherDocument && sentence == otherSentence)
        {
            return 1f;
        }

        (int, int) pair = (NumberOf(document, sentence), NumberOf(otherDocument, otherSentence));
        if (!_cosines.TryGetValue(pair, out float cosine))
        {
            ForgetIfMany(_cosines);
            _cosines[pair] = cosine = _sentences[document][sentence].Terms.Cosine(_sentences[otherDocument][otherSentence].Terms);
        }

        return cosine;
    }

    /// <summary>The sentence of the other document that is most like this one; cosine 0 and sentence −1 where none shares a term.</summary>
    public (float Cosine, int Sentence) Best(int document, int sentence, int otherDocument)
    {
        if (!_best.TryGetValue((document, sentence, otherDocument), out (float Cosine, int Sentence) best))
        {
            ForgetIfMany(_best);
            _best[(document, sentence, otherDocument)] = best = FindBest(_sentences[document][sentence].Terms, otherDocument);
        }

        return best;
    }

    private (float Cosine, int Sentence) FindBest(TermVector terms, int otherDocument)
    {
        SentencePostings postings = _postings[otherDocument];
        int start = 0;
        for (int k = 0; k < terms.Count; k++)
        {
            ReadOnlySpan<int> places = postings.SentencesWith(terms.Terms[k], ref start);
            if (places.Length <= LongestPosting)
            {
                float square = terms.Weights[k] * terms.Weights[k];
                foreach (int place in places)
                {
                    Add(place, square);
                }
            }
        }

        (float Cosine, int Sentence) best = (0f, -1);
        foreach (int place in _met)
        {
            float cosine = _products[place] / (terms.Norm * _sentences[otherDocument][place].Terms.Norm);
            best = cosine > best.Cosine || (cosine == best.Cosine && place < best.Sentence) ? (cosine, place) : best;
            _products[place] = 0f;
        }

        _met.Clear();
        return best;
    }

    private void Add(int place, float product)
    {
        if (_products[place] == 0f)
        {
            _met.Add(place);
        }

        _products[place] += product;
    }

    private static void ForgetIfMany<TKey, TValue>(Dictionary<TKey, TValue> remembered)
        where TKey : notnull
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }
    }
}
