namespace ClaimCheck.Testing;

/// <summary>A word or a few that a claim is about, found in any case and in singular or plural of English.</summary>
internal sealed class SubjectPhrase
{
    private readonly List<SubjectWord> _words;

    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    /// <exception cref="ArgumentException">It has nothing that could be found.</exception>
    public SubjectPhrase(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        Text = phrase;
        _words = SubjectWord.In(phrase);
        if (_words.Count == 0)
        {
            throw new ArgumentException("A subject is a word or a few.", nameof(phrase));
        }
    }

    /// <summary>As it was given.</summary>
    public string Text { get; }

    /// <summary>Whether a claim of the finding stands in a sentence, list entry or table row that has the phrase.</summary>
    public bool IsIn(Report report, Finding finding) =>
        finding.Positions.SelectMany(position => position.Claims).Any(claim => In(SentenceOf(report, claim)).Any());

    /// <summary>Where a text has the words of the phrase one behind the other.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        List<SubjectWord> words = SubjectWord.In(text);
        for (int at = 0; at + _words.Count <= words.Count; at++)
        {
            if (words.Skip(at).Take(_words.Count).Select(word => word.Key).SequenceEqual(_words.Select(word => word.Key)))
            {
                yield return new TextSpan(words[at].Start, words[at + _words.Count - 1].End);
            }
        }
    }

    /// <summary>The sentence, list entry or table row that a claim stands in.</summary>
    public static string SentenceOf(Report report, Claim claim)
    {
        string text = report.Documents[claim.Source.Index].Text;
        return text[Math.Min(claim.Sentence.Start, text.Length)..Math.Min(claim.Sentence.End, text.Length)];
    }
}
