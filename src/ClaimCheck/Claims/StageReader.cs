using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Reads the stage of a count. Some words colour their whole clause ("initial transfers moved 150"), others only the number they stand beside: "the first 150", "12 more",
/// but not "12 points, 3 more than Lee".
/// </summary>
internal sealed class StageReader(ClaimLexicon lexicon)
{
    private const int Reach = 10;

    public Stage StageAt(TokenizedText text, Sentence sentence, Subject subject, int firstToken, int endToken)
    {
        Stage beside = Beside(text, sentence, subject, firstToken, endToken);
        return beside != Stage.Unspecified ? beside : InClause(text, sentence, firstToken, endToken);
    }

    private Stage Beside(TokenizedText text, Sentence sentence, Subject subject, int firstToken, int endToken)
    {
        int last = Math.Min(sentence.EndToken - 1, subject.IsEmpty ? endToken : subject.EndToken);
        for (int i = endToken; i <= last; i++)
        {
            if (lexicon.StagesBeside.Find(text, i) is { } stage && stage != Stage.Initial && !lexicon.Comparatives.IsAt(text, i + 1))
            {
                return stage;
            }
        }

        int before = firstToken - 1;
        if (before - 1 > sentence.FirstToken && lexicon.NounLinks.IsAt(text, before) && text.IsWord(before - 1))
        {
            // "a first group of 150"
            before = lexicon.StagesBeside.Find(text, before - 2) is not null ? before - 2 : before;
        }

        return before >= sentence.FirstToken ? lexicon.StagesBeside.Find(text, before) ?? Stage.Unspecified : Stage.Unspecified;
    }

    private Stage InClause(TokenizedText text, Sentence sentence, int firstToken, int endToken)
    {
        bool leftOpen = true, rightOpen = true;
        for (int distance = 1; distance <= Reach && (leftOpen || rightOpen); distance++)
        {
            int left = firstToken - distance, right = endToken + distance - 1;
            leftOpen &= left >= sentence.FirstToken && !IsStop(text, left);
            rightOpen &= right < sentence.EndToken && !IsStop(text, right);
            if ((leftOpen ? StageAt(text, left) : null) is { } before)
            {
                return before;
            }

            if ((rightOpen ? StageAt(text, right) : null) is { } after)
            {
                return after;
            }
        }

        return Stage.Unspecified;
    }

    private Stage? StageAt(TokenizedText text, int token) =>
        lexicon.StagesOfClause.Find(text, token) ?? lexicon.StagesOfClause.FindPair(text, token - 1);

    private static bool IsStop(TokenizedText text, int token) => text.First(token) is ',' or ';' or ':' or '(' or ')' or '"' or '“' or '”';
}
