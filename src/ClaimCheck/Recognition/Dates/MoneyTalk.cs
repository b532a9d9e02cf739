using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Tells whether a sentence speaks of business: there "the fourth quarter" is one of the year, and not of a game.</summary>
internal sealed class MoneyTalk(DateLexicon lexicon)
{
    private const int Reach = 24;

    /// <summary>A word of business stands near in its sentence, and none of a game.</summary>
    public bool IsAt(TokenizedText text, int i)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(i)];
        bool business = false;
        for (int k = Math.Max(sentence.FirstToken, i - Reach); k < Math.Min(sentence.EndToken, i + Reach); k++)
        {
            if (lexicon.GameWords.IsAt(text, k))
            {
                return false;
            }

            business |= lexicon.BusinessWords.IsAt(text, k) || text.First(k) is '$' or '€' or '£';
        }

        return business;
    }
}
