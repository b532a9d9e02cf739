using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Reads the mood of a claim from the nearest cue of its clause. A mood may reach over a comma to the left ("officials expect, for now, 300"), not to the right, and over no word that
/// begins another clause.
/// </summary>
internal sealed class ModalityReader(ClaimLexicon lexicon)
{
    private const int Reach = 10;

    public Modality ModalityAt(TokenizedText text, Sentence sentence, int firstToken, int endToken)
    {
        bool leftOpen = true, rightOpen = true;
        for (int distance = 1; distance <= Reach && (leftOpen || rightOpen); distance++)
        {
            int left = firstToken - distance, right = endToken + distance - 1;
            leftOpen &= left >= sentence.FirstToken && !IsStop(text, left);
            rightOpen &= right < sentence.EndToken && !IsStop(text, right) && text.First(right) != ',';
            if ((leftOpen ? ModalityAt(text, left) : null) is { } before)
            {
                return before;
            }

            if ((rightOpen ? ModalityAt(text, right) : null) is { } after)
            {
                return after;
            }
        }

        return Modality.Actual;
    }

    private Modality? ModalityAt(TokenizedText text, int token) => IsName(text, token) ? null :
        lexicon.Modalities.FindPair(text, token) ?? lexicon.Modalities.Find(text, token);

    /// <summary>"Will Smith", "May Day".</summary>
    private static bool IsName(TokenizedText text, int token) => char.IsUpper(text.First(token)) && char.IsUpper(text.First(token + 1));

    private bool IsStop(TokenizedText text, int token) =>
        text.First(token) is ';' or ':' or '(' or ')' or '"' or '“' or '”' || lexicon.ClauseOpeners.IsAt(text, token);
}
