using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Reads stage and mood from cue words near the claim: the nearest decides. A stage belongs to its own clause ("initially …, aiming to move 7,000" is no first
/// figure); a mood may reach over a comma to the left.
/// </summary>
internal sealed class CueReader(ClaimLexicon lexicon)
{
    private const int Reach = 10;

    public Stage StageAt(TokenizedText text, Sentence sentence, int firstToken, int endToken) =>
        Nearest(text, sentence, firstToken, endToken, ",;:()\"“”", token => lexicon.StageOf(text.Span(token)));

    public Modality ModalityAt(TokenizedText text, Sentence sentence, int firstToken, int endToken) =>
        Nearest(text, sentence, firstToken, endToken, ";:()\"“”", token => lexicon.ModalityOf(text.Span(token)));

    private static T Nearest<T>(TokenizedText text, Sentence sentence, int firstToken, int endToken, string stops, Func<int, T> cueAt)
        where T : struct, Enum
    {
        bool leftOpen = true, rightOpen = true;
        for (int distance = 1; distance <= Reach && (leftOpen || rightOpen); distance++)
        {
            int left = firstToken - distance, right = endToken + distance - 1;
            leftOpen &= left >= sentence.FirstToken && !stops.Contains(text.First(left), StringComparison.Ordinal);
            rightOpen &= right < sentence.EndToken && text.First(right) != ',' && !stops.Contains(text.First(right), StringComparison.Ordinal);
            if (leftOpen && cueAt(left) is var before && !before.Equals(default(T)))
            {
                return before;
            }

            if (rightOpen && cueAt(right) is var after && !after.Equals(default(T)))
            {
                return after;
            }
        }

        return default;
    }
}
