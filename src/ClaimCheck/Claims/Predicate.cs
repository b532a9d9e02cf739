using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>What happened to what is counted, as an event word near the claim. "The predicate to the right wins": "200 were injured" before "killed".</summary>
/// <param name="Token">The event word; −1 for none.</param>
/// <param name="Event">Its concept; empty for none.</param>
internal readonly record struct Predicate(int Token, string Event)
{
    private const int ReachRight = 7;
    private const int ReachLeft = 10;

    public static Predicate None { get; } = new(-1, "");

    public static Predicate Near(TermedText words, ClaimLexicon claims, Sentence sentence, Subject subject, int firstToken, int endToken)
    {
        int right = Find(words, sentence, subject.IsEmpty ? endToken : subject.Head, ReachRight, 1, out int rightDistance);
        int clause = ClauseStart(words, claims, sentence, firstToken);
        int left = Find(words, sentence with { FirstToken = clause }, firstToken - 1, ReachLeft, -1, out int leftDistance);
        int best = right >= 0 && (left < 0 || rightDistance <= leftDistance + 1) ? right : left;
        return best < 0 ? None : new Predicate(best, words.Term(best)!);
    }

    /// <summary>
    /// Where the claim's own clause begins: behind an infinitive's marker ("an effort to regain control over 300 …": what comes before governs something else) and behind an
    /// auxiliary, unless that stands right beside the claim ("the death toll is 40").
    /// </summary>
    private static int ClauseStart(TermedText words, ClaimLexicon claims, Sentence sentence, int firstToken)
    {
        TokenizedText text = words.Text;
        int farthest = Math.Max(sentence.FirstToken, firstToken - (2 * ReachLeft));
        for (int i = firstToken - 1; i >= farthest; i--)
        {
            ReadOnlySpan<char> word = text.Span(i);
            bool infinitive = claims.InfinitiveMarkers.Contains(word) && i + 1 < firstToken && words.Term(i + 1) is not null && char.IsLower(text.First(i + 1));
            if (infinitive || (claims.Auxiliaries.Contains(word) && firstToken - i > 2))
            {
                return i + 1;
            }
        }

        return farthest;
    }

    private static int Find(TermedText words, Sentence sentence, int start, int reach, int step, out int distance)
    {
        TokenizedText text = words.Text;
        distance = 0;
        for (int i = start; i >= sentence.FirstToken && i < sentence.EndToken && distance <= reach; i += step)
        {
            if (text.First(i) is ';' or ':' or '(' or ')' || (text.First(i) == ',' && distance > 2))
            {
                break;
            }

            if (text[i].Kind == TokenKind.Mark)
            {
                continue;
            }

            distance++;
            if (words.Concept(i) is { Role: ConceptRole.Event })
            {
                return i;
            }
        }

        return -1;
    }
}
