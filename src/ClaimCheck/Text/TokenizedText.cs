using System.Buffers;

namespace ClaimCheck.Text;

/// <summary>
/// A text cut into tokens and sentences once, for every later stage to look at. Immutable until it is disposed, which gives its arrays back to the shared pool: nothing is allocated
/// for them however long the text, and nobody may use it afterwards.
/// </summary>
internal sealed class TokenizedText : IDisposable
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly int[] _sentenceOfToken;
    private readonly int _sentenceCount;

    public TokenizedText(string text, SentenceLexicon lexicon)
    {
        Text = text;
        _tokens = lexicon.Tokenizer.Tokenize(text, out int count);
        Count = count;
        _sentenceOfToken = ArrayPool<int>.Shared.Rent(count);
        _sentences = new SentenceSplitter(lexicon).Split(text, Tokens, _sentenceOfToken, out _sentenceCount);
    }

    public string Text { get; }

    /// <summary>How many tokens it has; 0 once disposed.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, _sentenceCount);

    public ref readonly Token this[int token] => ref _tokens[token];

    public int SentenceOf(int token) => _sentenceOfToken[token];

    /// <summary>A token's number in the vocabulary; 0 for what no table knows, and for an index outside the text.</summary>
    public ushort Word(int token) => (uint)token < (uint)Count ? _tokens[token].Word : (ushort)0;

    /// <summary>The same, of "Thursday's" that of "Thursday" where the whole is not known.</summary>
    public ushort WordOrOwner(int token) => (uint)token >= (uint)Count ? (ushort)0 : _tokens[token] is { Word: > 0 } known ? known.Word : _tokens[token].Owner;

    /// <summary>The characters of a token; empty for an index outside the text, so that looking one token ahead needs no test.</summary>
    public ReadOnlySpan<char> Span(int token) =>
        (uint)token < (uint)Count ? Text.AsSpan(_tokens[token].Start, _tokens[token].Length) : [];

    /// <summary>The first character of a token; NUL for an index outside the text.</summary>
    public char First(int token) => (uint)token < (uint)Count ? Text[_tokens[token].Start] : '\0';

    public bool Is(int token, ReadOnlySpan<char> word) => Span(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsWord(int token) => (uint)token < (uint)Count && _tokens[token].Kind == TokenKind.Word;

    public bool IsDigits(int token) => (uint)token < (uint)Count && _tokens[token].Kind == TokenKind.Digits;

    /// <summary>Whether the token exists and follows the one before it with nothing between.</summary>
    public bool IsAttached(int token) => (uint)token < (uint)Count && token > 0 && !_tokens[token].SpaceBefore;

    /// <summary>The half-open span of a half-open run of tokens.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => new(_tokens[firstToken].Start, _tokens[endToken - 1].End);

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            Count = 0;
            ArrayPool<Token>.Shared.Return(_tokens);
            ArrayPool<Sentence>.Shared.Return(_sentences);
            ArrayPool<int>.Shared.Return(_sentenceOfToken);
        }
    }

    private bool _isDisposed;
}
