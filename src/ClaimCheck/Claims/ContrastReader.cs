using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>
/// Reads what sets a claim apart from others of its kind: the measured attribute beside it ("revenue", "magnitude") and the population its noun names
/// ("male", "civilian"). Written "group/name": two names of one group are two facts.
/// </summary>
internal static class ContrastReader
{
    private const int Reach = 5;

    public static IReadOnlyList<string> Read(
        TermedText termed, WordLexicon words, ClaimLexicon lexicon, Sentence sentence, Subject subject, QuantityMention mention)
    {
        List<string>? found = null;
        for (int i = subject.FirstToken; i < subject.EndToken; i++)
        {
            if (termed.Text.IsWord(i) && lexicon.Populations.Find(words.Stem(termed.Text.Span(i))) is { } population)
            {
                (found ??= []).Add($"{population.Group}/{population.Name}");
            }
        }

        if (found is null && PopulationBehind(termed, words, lexicon, sentence, mention) is { } behind)
        {
            (found ??= []).Add($"{behind.Group}/{behind.Name}");
        }

        if (AttributeNear(termed, sentence, mention) is { } attribute)
        {
            (found ??= []).Add($"{attribute.Group}/{attribute.Name}");
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    /// <summary>"91 percent effective in adults": a share is of a population that a preposition names.</summary>
    private static Concept? PopulationBehind(TermedText termed, WordLexicon words, ClaimLexicon lexicon, Sentence sentence, QuantityMention mention)
    {
        TokenizedText text = termed.Text;
        for (int i = mention.EndToken; i < Math.Min(sentence.EndToken, mention.EndToken + Reach) && text.IsWord(i); i++)
        {
            bool named = i > mention.EndToken && (lexicon.NounLinks.IsAt(text, i - 1) || lexicon.PlaceMarkers.IsAt(text, i - 1));
            if (named && lexicon.Populations.Find(words.Stem(text.Span(i))) is { } population)
            {
                return population;
            }
        }

        return null;
    }

    private static Concept? AttributeNear(TermedText termed, Sentence sentence, QuantityMention mention)
    {
        for (int distance = 1; distance <= Reach; distance++)
        {
            int left = mention.FirstToken - distance, right = mention.EndToken + distance - 1;
            if (left >= sentence.FirstToken && AttributeAt(termed, left) is { } before)
            {
                return before;
            }

            if (right < sentence.EndToken && AttributeAt(termed, right) is { } after)
            {
                return after;
            }
        }

        return null;
    }

    private static Concept? AttributeAt(TermedText termed, int token) =>
        termed.Concept(token) is { Role: ConceptRole.Attribute } concept ? concept : null;
}
