using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>Finds the predicate of a claim within its clause. Looks a bounded way to either side.</summary>
internal sealed class PredicateReader(ClaimLexicon lexicon)
{
    private const int ReachRight = 7;
    private const int ReachLeft = 10;
    private const int ReachOfAttribute = 4;

    /// <summary>What stands before a comma is likely of another clause: "seven died, 52 passengers were injured".</summary>
    private const int CostOfComma = 2;

    /// <summary>The predicate of something counted or measured: a known event on either side, the nearer one, the right one where both are near; else the verb of the clause.</summary>
    public Predicate OfCount(TermedText words, Sentence sentence, Subject subject, int firstToken, int endToken)
    {
        int start = subject.IsEmpty ? endToken : subject.Head;
        Sentence clause = sentence with { FirstToken = ClauseStart(words, sentence, firstToken) };
        (int right, int rightDistance) = Find(words, sentence, start, ReachRight, 1, IsEvent);
        (int left, int leftDistance) = Find(words, clause, firstToken - 1, ReachLeft, -1, IsEvent);
        leftDistance += left >= 0 && words.Text.First(firstToken - 1) == ',' ? CostOfComma : 0;
        int best = right >= 0 && (left < 0 || rightDistance <= leftDistance + 1) ? right : left;
        if (best >= 0)
        {
            return At(words, best);
        }

        (left, _) = Find(words, clause, firstToken - 1, ReachLeft, -1, IsVerb);
        return At(words, left >= 0 ? left : Find(words, sentence, start, ReachRight, 1, IsVerb).Token);
    }

    /// <summary>
    /// The predicate of a date: what stands before it in its clause ("was hurt last Thursday"), and where nothing does what follows ("on Tuesday, the club signed …").
    /// </summary>
    public Predicate OfDate(TermedText words, Sentence sentence, int firstToken, int endToken)
    {
        TokenizedText text = words.Text;
        if (lexicon.Articles.IsAt(text, firstToken - 1) || IsPossessive(text, endToken - 1))
        {
            // "the March 3 sinking of", "Sunday's quake": the date describes the event that follows.
            for (int i = endToken; i < Math.Min(sentence.EndToken, endToken + ReachOfAttribute) && text.IsWord(i); i++)
            {
                if (IsEvent(words, i))
                {
                    return At(words, i);
                }
            }
        }

        int first = Math.Max(sentence.FirstToken, firstToken - ReachLeft);
        for (int i = firstToken - 1; i >= first && !IsBreak(text, i, firstToken - 1); i--)
        {
            if (IsEvent(words, i) || IsVerb(words, i) || lexicon.ReportingVerbs.IsAt(text, i))
            {
                return At(words, i);
            }
        }

        for (int i = endToken; i < Math.Min(sentence.EndToken, endToken + ReachLeft) && !IsBreak(text, i, endToken); i++)
        {
            if (IsEvent(words, i) || IsVerb(words, i) || lexicon.ReportingVerbs.IsAt(text, i))
            {
                return At(words, i);
            }
        }

        return Predicate.None;
    }

    private static bool IsPossessive(TokenizedText text, int token) => text.Span(token) is [.., '\'' or '’', 's' or 'S'] || text.First(token) is '\'' or '’';

    private bool IsBreak(TokenizedText text, int token, int beside) =>
        text.First(token) is ';' or ':' or '(' or ')' || (text.First(token) == ',' && token != beside) || lexicon.ClauseOpeners.IsAt(text, token);

    private static Predicate At(TermedText words, int token) =>
        token < 0 ? Predicate.None : new Predicate(token, words.Term(token) ?? "", words.Concept(token) is { Role: ConceptRole.Event });

    private bool IsEvent(TermedText words, int token) => words.Concept(token) is { Role: ConceptRole.Event } && !words.IsNameInProse(token)
        && !(lexicon.IsVerbForm(words.Text.Span(token)) && IsAttribute(words, token));

    private bool IsVerb(TermedText words, int token) =>
        words.Term(token) is not null && lexicon.IsVerbForm(words.Text.Span(token)) && !IsAttribute(words, token);

    /// <summary>"the injured list", "an expected rise": a participle between an article and a noun.</summary>
    private bool IsAttribute(TermedText words, int token) =>
        lexicon.Articles.IsAt(words.Text, token - 1) && words.Term(token + 1) is not null;

    /// <summary>
    /// Where the claim's own clause begins: behind an infinitive's marker ("an effort to regain control over 300 …": what comes before governs something else) and behind an
    /// auxiliary, unless that stands right beside the claim ("the death toll is 40").
    /// </summary>
    private int ClauseStart(TermedText words, Sentence sentence, int firstToken)
    {
        TokenizedText text = words.Text;
        int farthest = Math.Max(sentence.FirstToken, firstToken - (2 * ReachLeft));
        for (int i = firstToken - 1; i >= farthest; i--)
        {
            ReadOnlySpan<char> word = text.Span(i);
            bool infinitive = lexicon.InfinitiveMarkers.Contains(word) && i + 1 < firstToken && words.Term(i + 1) is not null && char.IsLower(text.First(i + 1));
            if (infinitive || (lexicon.Auxiliaries.Contains(word) && firstToken - i > 2))
            {
                return i + 1;
            }
        }

        return farthest;
    }

    private (int Token, int Distance) Find(TermedText words, Sentence sentence, int start, int reach, int step, Func<TermedText, int, bool> isIt)
    {
        TokenizedText text = words.Text;
        int distance = 0;
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

            distance += lexicon.HasRowsOfAuxiliaries && lexicon.Auxiliaries.IsAt(text, i) ? 0 : 1;
            if (isIt(words, i))
            {
                return (i, distance);
            }
        }

        return (-1, distance);
    }
}
