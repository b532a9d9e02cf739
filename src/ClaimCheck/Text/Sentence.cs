namespace ClaimCheck.Text;

/// <summary>A sentence, headline or list entry: a half-open run of tokens.</summary>
/// <param name="IsOwnLine">It is a whole line of its own that does not end like a sentence: a headline, a byline, a dateline, a table row.</param>
internal readonly record struct Sentence(int FirstToken, int EndToken, TextSpan Span, bool IsOwnLine);
