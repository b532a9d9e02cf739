using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Reads stage and mood from cue words of the claim's own clause: the nearest cue decides.</summary>
internal sealed class CueReader(ClaimLexicon lexicon)
{
    private const int Reach = 10;

    public Stage StageAt(TokenizedText text, Sentence sentence, int firstToken, int endToken) =>
        Nearest(text, sentence, firstToken, endToken, token => lexicon.StageOf(text.Span(token)));

    public Modality ModalityAt(TokenizedText text, Sentence sentence, int firstToken, int endToken) =>
        Nearest(text, sentence, firstToken, endToken, token => lexicon.ModalityOf(text.Span(token)));

    private static T Nearest<T>(TokenizedText text, Sentence sentence, int firstToken, int endToken, Func<int, T> cueAt)
        where T : struct, Enum
    {
        bool leftOpen = true, rightOpen = true;
        for (int distance = 1; distance <= Reach && (leftOpen || rightOpen); distance++)
        {
            int left = firstToken - distance, right = endToken + distance - 1;
            leftOpen &= left >= sentence.FirstToken && !EndsClause(text, left);
            rightOpen &= right < sentence.EndToken && !EndsClause(text, right) && text.First(right) != ',';
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

    private static bool EndsClause(TokenizedText text, int token) => text.First(token) is ';' or ':' or '(' or ')' or '"' or '“' or '”';
}
