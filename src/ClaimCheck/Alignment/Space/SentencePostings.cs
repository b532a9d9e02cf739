namespace ClaimCheck.Alignment.Space;

/// <summary>Which sentences of a document hold which terms: an inverted index in two arrays, since there is one for each of many documents. Immutable.</summary>
internal sealed class SentencePostings
{
    private readonly int[] _terms, _sentences;

    public SentencePostings(IReadOnlyList<SentenceView> sentences)
    {
        (_terms, _sentences) = (new int[sentences.Sum(sentence => sentence.Terms.Count)], new int[sentences.Sum(sentence => sentence.Terms.Count)]);
        int count = 0;
        for (int s = 0; s < sentences.Count; s++)
        {
            foreach (int term in sentences[s].Terms.Terms)
            {
                (_terms[count], _sentences[count++]) = (term, s);
            }
        }

        long[] order = [.. _terms.Zip(_sentences, (term, sentence) => ((long)term << 32) | (uint)sentence)];
        Array.Sort(order);
        for (int n = 0; n < count; n++)
        {
            (_terms[n], _sentences[n]) = ((int)(order[n] >> 32), (int)order[n]);
        }
    }

    /// <summary>The sentences that hold the term, ascending.</summary>
    /// <param name="term">Terms must be asked for in ascending order.</param>
    /// <param name="start">Where to go on; 0 for the first term.</param>
    public ReadOnlySpan<int> SentencesWith(int term, ref int start)
    {
        // Steps that double, then halves: the terms of a sentence lie scattered among those of the document.
        int low = start, high = start;
        for (int step = 1; high < _terms.Length && _terms[high] < term; step *= 2)
        {
            (low, high) = (high + 1, high + step);
        }

        high = Math.Min(high, _terms.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _terms[middle] < term ? (middle + 1, high) : (low, middle);
        }

        int end = low;
        while (end < _terms.Length && _terms[end] == term)
        {
            end++;
        }

        start = end;
        return _sentences.AsSpan(low, end - low);
    }
}
