namespace ClaimCheck.Text;

/// <summary>A set of words and of rows of words ("il y a", "bis zum"), asked by token without making a string; case does not count. Immutable.</summary>
internal sealed class PhraseSet
{
    private readonly TermSet _firsts;
    private readonly ushort[][] _phrases;

    /// <param name="phrases">Their words by number, the longest phrase first.</param>
    public PhraseSet(TermSet firsts, ushort[][] phrases)
    {
        _firsts = firsts;
        _phrases = phrases;
    }

    public static PhraseSet Empty { get; } = new(TermSet.Empty, []);

    public bool IsEmpty => _phrases.Length == 0;

    /// <summary>The words that begin one.</summary>
    public TermSet Firsts => _firsts;

    public bool IsAt(TokenizedText text, int token) => EndAt(text, token) > token;

    /// <summary>The token after the longest phrase that begins at a token; the token itself where none does.</summary>
    public int EndAt(TokenizedText text, int token)
    {
        if (!_firsts.IsAt(text, token))
        {
            return token;
        }

        foreach (ushort[] phrase in _phrases)
        {
            int k = 0;
            while (k < phrase.Length && text.Word(token + k) == phrase[k])
            {
                k++;
            }

            if (k == phrase.Length)
            {
                return token + k;
            }
        }

        return token;
    }

    /// <summary>Whether a phrase ends right before a token.</summary>
    public bool EndsBefore(TokenizedText text, int token)
    {
        foreach (ushort[] phrase in _phrases)
        {
            int k = 0;
            while (k < phrase.Length && text.Word(token - phrase.Length + k) == phrase[k])
            {
                k++;
            }

            if (k == phrase.Length)
            {
                return true;
            }
        }

        return false;
    }
}
