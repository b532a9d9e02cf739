using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Tells "one" the number from "one" the pronoun: a number has a noun, a unit or another number beside it.</summary>
internal sealed class PronounFilter(NumberLexicon lexicon)
{
    private const int ContrastReach = 4;

    public bool IsPronoun(TokenizedText text, int first, int end)
    {
        if (end != first + 1 || !lexicon[text, first].IsAmbiguous)
        {
            return false;
        }

        NumberContext context = lexicon.Context;
        if (first > 0 && context.PronounBefore.IsAt(text, first - 1))
        {
            return true;
        }

        if (text.First(end) == '-' && text.IsAttached(end))
        {
            return context.PronounCompounds.IsAt(text, end + 1);
        }

        bool hasNoun = text.IsWord(end) && text[end].LineBreaksBefore == 0 && !context.PronounAfter.IsAt(text, end);
        return !hasNoun && !HasContrast(text, end);
    }

    /// <summary>"killing one and wounding three", "one to three".</summary>
    private bool HasContrast(TokenizedText text, int end)
    {
        for (int i = end; i < Math.Min(text.Count, end + ContrastReach) && text.SentenceOf(i) == text.SentenceOf(end - 1); i++)
        {
            if (text.First(i) is ',' or ';')
            {
                return false;
            }

            if (lexicon[text, i] is { IsCardinal: true, IsAmbiguous: false, Value: < 1000m })
            {
                return true;
            }
        }

        return false;
    }
}
