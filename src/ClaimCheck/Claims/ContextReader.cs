using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Reads the words around a claim: nearer ones weigh more, and a comma, colon or bracket between takes weight away.</summary>
internal static class ContextReader
{
    /// <summary>Words and numbers looked at on each side.</summary>
    private const int Reach = 12;

    private const float Decay = 0.86f;
    private const float Break = 0.75f;

    public static ClaimContext Read(TermedText words, Sentence sentence, QuantityMention mention)
    {
        var found = new ContextWord[Reach];
        ContextWord[] left = Walk(words, sentence, mention.FirstToken - 1, -1, found, out string before);
        ContextWord[] right = Walk(words, sentence, mention.EndToken, 1, found, out string after);
        return new ClaimContext
        {
            Text = words.Text.Text,
            Left = left,
            Right = right,
            Before = before.Length > 0 ? before : "^",
            After = after.Length > 0 ? after : "$",
            NearestName = Array.Find(left, word => word.IsName).Term ?? "",
        };
    }

    /// <param name="found">Room for as many words as are looked at.</param>
    private static ContextWord[] Walk(TermedText words, Sentence sentence, int start, int step, ContextWord[] found, out string neighbour)
    {
        TokenizedText text = words.Text;
        neighbour = "";
        float weight = 1f;
        int seen = 0, count = 0;
        for (int i = start; i >= sentence.FirstToken && i < sentence.EndToken && seen < Reach; i += step)
        {
            if (text[i].Kind == TokenKind.Mark)
            {
                weight *= IsBreak(text, i) ? Break : 1f;
                continue;
            }

            if (seen++ == 0)
            {
                neighbour = text.Span(i).ToString().ToLowerInvariant();
            }

            if (words.Term(i) is { } term)
            {
                found[count++] = new ContextWord(term, weight, words.IsName(i), text.SpanOf(i, i + 1));
            }

            weight *= Decay;
        }

        return found[..count];
    }

    private static bool IsBreak(TokenizedText text, int i) =>
        text.First(i) is ',' or ';' or ':' or '(' or ')' or '—' or '–' || (text.First(i) == '-' && text[i].SpaceBefore);
}
