namespace ClaimCheck.Text;

/// <summary>A text cut into tokens and sentences once, for every later stage to look at. Immutable.</summary>
internal sealed class TokenizedText
{
    private readonly List<Token> _tokens;
    private readonly List<Sentence> _sentences;
    private readonly int[] _sentenceOfToken;

    public TokenizedText(string text, SentenceLexicon lexicon)
    {
        Text = text;
        _tokens = Tokenizer.Tokenize(text);
        _sentences = new SentenceSplitter(lexicon).Split(text, _tokens);
        _sentenceOfToken = new int[_tokens.Count];
        for (int s = 0; s < _sentences.Count; s++)
        {
            Array.Fill(_sentenceOfToken, s, _sentences[s].FirstToken, _sentences[s].EndToken - _sentences[s].FirstToken);
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public IReadOnlyList<Token> Tokens => _tokens;

    public IReadOnlyList<Sentence> Sentences => _sentences;

    public Token this[int token] => _tokens[token];

    public int SentenceOf(int token) => _sentenceOfToken[token];

    /// <summary>The characters of a token; empty for an index outside the text, so that looking one token ahead needs no test.</summary>
    public ReadOnlySpan<char> Span(int token) =>
        (uint)token < (uint)_tokens.Count ? Text.AsSpan(_tokens[token].Start, _tokens[token].Length) : [];

    /// <summary>The first character of a token; NUL for an index outside the text.</summary>
    public char First(int token) => (uint)token < (uint)_tokens.Count ? Text[_tokens[token].Start] : '\0';

    public bool Is(int token, ReadOnlySpan<char> word) => Span(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsWord(int token) => (uint)token < (uint)_tokens.Count && _tokens[token].Kind == TokenKind.Word;

    public bool IsDigits(int token) => (uint)token < (uint)_tokens.Count && _tokens[token].Kind == TokenKind.Digits;

    /// <summary>Whether the token exists and follows the one before it with nothing between.</summary>
    public bool IsAttached(int token) => (uint)token < (uint)_tokens.Count && token > 0 && !_tokens[token].SpaceBefore;

    /// <summary>The half-open span of a half-open run of tokens.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => new(_tokens[firstToken].Start, _tokens[endToken - 1].End);
}
