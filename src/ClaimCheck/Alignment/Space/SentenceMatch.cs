namespace ClaimCheck.Alignment.Space;

/// <summary>How alike the sentences of two claims are.</summary>
/// <param name="Cosine">Of the two sentences.</param>
/// <param name="Best">Of how many of the two sentences the other is the best match in its document; 0 within one document.</param>
/// <param name="Gap">How far the two are behind the best match of either; 0 within one document.</param>
/// <param name="Neighbours">The highest cosine among the sentences beside them.</param>
internal readonly record struct SentenceMatch(float Cosine, int Best, float Gap, float Neighbours);

/// <summary>Matches sentences, each pair once: several claims stand in one sentence. Not for use by several threads.</summary>
internal sealed class SentenceMatches(SentenceSimilarity similarity)
{
    private const int MostRemembered = 1 << 16;

    private readonly Dictionary<(int, int), SentenceMatch> _matches = [];

    public SentenceMatch Of(ClaimView a, ClaimView b)
    {
        (int, int) pair = (similarity.NumberOf(a.Document, a.Sentence), similarity.NumberOf(b.Document, b.Sentence));
        if (!_matches.TryGetValue(pair, out SentenceMatch match))
        {
            if (_matches.Count >= MostRemembered)
            {
                _matches.Clear();
            }

            _matches[pair] = match = Match(a, b);
        }

        return match;
    }

    private SentenceMatch Match(ClaimView a, ClaimView b)
    {
        float cosine = similarity.Cosine(a.Document, a.Sentence, b.Document, b.Sentence);
        if (a.Document == b.Document)
        {
            return new SentenceMatch(cosine, 0, 0f, Neighbours(a, b));
        }

        (float Cosine, int Sentence) bestOfA = similarity.Best(a.Document, a.Sentence, b.Document);
        (float Cosine, int Sentence) bestOfB = similarity.Best(b.Document, b.Sentence, a.Document);
        int best = (bestOfA.Sentence == b.Sentence ? 1 : 0) + (bestOfB.Sentence == a.Sentence ? 1 : 0);
        return new SentenceMatch(cosine, best, Math.Max(0f, Math.Max(bestOfA.Cosine, bestOfB.Cosine) - cosine), Neighbours(a, b));
    }

    private float Neighbours(ClaimView a, ClaimView b)
    {
        float highest = 0f;
        for (int da = -1; da <= 1; da++)
        {
            for (int db = -1; db <= 1; db++)
            {
                highest = da == 0 && db == 0 ? highest : Math.Max(highest, similarity.Cosine(a.Document, a.Sentence + da, b.Document, b.Sentence + db));
            }
        }

        return highest;
    }
}
