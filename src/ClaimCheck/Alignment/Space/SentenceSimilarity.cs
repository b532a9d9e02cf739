namespace ClaimCheck.Alignment.Space;

/// <summary>
/// Cosines between sentences, and for every sentence its best match in each other document. Found through an inverted index; a term that stands in very many
/// sentences of a document is passed over in the search for the best, which keeps the work linear in the length of the texts.
/// </summary>
internal sealed class SentenceSimilarity
{
    private const int LongestPosting = 256;

    private readonly IReadOnlyList<IReadOnlyList<SentenceView>> _sentences;
    private readonly List<Dictionary<int, List<int>>> _postings = [];
    private readonly Dictionary<(int Document, int Sentence, int Other), (float Cosine, int Sentence)> _best = [];

    public SentenceSimilarity(IReadOnlyList<IReadOnlyList<SentenceView>> sentences)
    {
        _sentences = sentences;
        foreach (IReadOnlyList<SentenceView> document in sentences)
        {
            var postings = new Dictionary<int, List<int>>();
            for (int s = 0; s < document.Count; s++)
            {
                foreach (int term in document[s].Terms.Terms)
                {
                    (postings.TryGetValue(term, out List<int>? list) ? list : postings[term] = []).Add(s);
                }
            }

            _postings.Add(postings);
        }
    }

    public float Cosine(int document, int sentence, int otherDocument, int otherSentence)
    {
        if (sentence < 0 || otherSentence < 0 || sentence >= _sentences[document].Count || otherSentence >= _sentences[otherDocument].Count)
        {
            return 0f;
        }

        return document == otherDocument && sentence == otherSentence
            ? 1f
            : _sentences[document][sentence].Terms.Cosine(_sentences[otherDocument][otherSentence].Terms);
    }

    /// <summary>The sentence of the other document that is most like this one; cosine 0 and sentence −1 where none shares a term.</summary>
    public (float Cosine, int Sentence) Best(int document, int sentence, int otherDocument)
    {
        if (!_best.TryGetValue((document, sentence, otherDocument), out (float Cosine, int Sentence) best))
        {
            _best[(document, sentence, otherDocument)] = best = FindBest(_sentences[document][sentence].Terms, otherDocument);
        }

        return best;
    }

    private (float Cosine, int Sentence) FindBest(TermVector terms, int otherDocument)
    {
        var dots = new Dictionary<int, float>();
        for (int k = 0; k < terms.Count; k++)
        {
            if (_postings[otherDocument].TryGetValue(terms.Terms[k], out List<int>? places) && places.Count <= LongestPosting)
            {
                float square = terms.Weights[k] * terms.Weights[k];
                foreach (int place in places)
                {
                    dots[place] = dots.GetValueOrDefault(place) + square;
                }
            }
        }

        (float Cosine, int Sentence) best = (0f, -1);
        foreach ((int place, float dot) in dots)
        {
            float cosine = dot / (terms.Norm * _sentences[otherDocument][place].Terms.Norm);
            if (cosine > best.Cosine || (cosine == best.Cosine && place < best.Sentence))
            {
                best = (cosine, place);
            }
        }

        return best;
    }
}
