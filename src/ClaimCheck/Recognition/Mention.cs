using ClaimCheck.Text;

namespace ClaimCheck.Recognition;

/// <summary>Something recognised in a text, before units, hedges and meaning: a half-open run of tokens. Subclasses say what was recognised.</summary>
internal abstract record Mention(int FirstToken, int EndToken)
{
    public int TokenCount => EndToken - FirstToken;

    public TextSpan SpanIn(TokenizedText text) => text.SpanOf(FirstToken, EndToken);
}
