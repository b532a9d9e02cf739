namespace ClaimCheck.Text;

/// <summary>
/// Divides tokens into sentences: at a line break, and after ".", "!" or "?" (with closing quotes or brackets) where white space and then
/// something that can begin a sentence follow. A full stop after an abbreviation, an initial or inside a number ends nothing, unless a word follows that
/// opens sentences.
/// </summary>
internal sealed class SentenceSplitter(SentenceLexicon lexicon)
{
    public List<Sentence> Split(string text, IReadOnlyList<Token> tokens)
    {
        var sentences = new List<Sentence>();
        int first = 0;
        bool lineBegins = true;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool lastOfLine = i + 1 == tokens.Count || tokens[i + 1].LineBreaksBefore > 0;
            if (!lastOfLine && !EndsSentence(text, tokens, i))
            {
                continue;
            }

            bool ownLine = lineBegins && lastOfLine && !IsTerminated(text, tokens, first, i);
            sentences.Add(new Sentence(first, i + 1, new TextSpan(tokens[first].Start, tokens[i].End), ownLine));
            first = i + 1;
            lineBegins = lastOfLine;
        }

        return sentences;
    }

    private bool EndsSentence(string text, IReadOnlyList<Token> tokens, int i)
    {
        if (!tokens[i + 1].SpaceBefore)
        {
            return false;
        }

        int stop = i;
        while (stop > 0 && IsClosing(text[tokens[stop].Start]) && !tokens[stop].SpaceBefore)
        {
            stop--;
        }

        // What can begin a sentence is looked at last: looked at behind every token, a long row of quotation marks would cost its square.
        return CanEnd(text, tokens, i, stop) && CanBegin(text, tokens, i + 1);
    }

    private bool CanEnd(string text, IReadOnlyList<Token> tokens, int i, int stop) =>
        text[tokens[stop].Start] switch
        {
            '!' or '?' or '…' => true,
            '.' => stop != i || !IsAbbreviated(text, tokens, stop) || IsOpener(text, tokens[i + 1]),
            _ => false,
        };

    private bool IsAbbreviated(string text, IReadOnlyList<Token> tokens, int stop)
    {
        if (stop == 0 || tokens[stop].SpaceBefore || tokens[stop - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        Token word = tokens[stop - 1];
        ReadOnlySpan<char> letters = text.AsSpan(word.Start, word.Length);
        bool dotted = stop >= 2 && text[tokens[stop - 2].Start] == '.' && !word.SpaceBefore;
        if (dotted && letters.Length == 1)
        {
            // "U.S. officials" and "5 p.m. Friday" go on, "at 5 p.m. Crowds came" does not: what follows decides.
            Token next = tokens[stop + 1];
            return !(char.IsUpper(text[next.Start]) && char.IsLower(letters[0])) || lexicon.IsContinuer(text.AsSpan(next.Start, next.Length));
        }

        return (letters.Length == 1 && char.IsUpper(letters[0])) || lexicon.IsAbbreviation(letters);
    }

    private bool IsOpener(string text, Token next) => char.IsUpper(text[next.Start]) && lexicon.IsOpener(text.AsSpan(next.Start, next.Length));

    private static bool CanBegin(string text, IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && text[tokens[i].Start] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '„')
        {
            i++;
        }

        return i < tokens.Count && (char.IsUpper(text[tokens[i].Start]) || tokens[i].Kind == TokenKind.Digits || !char.IsLower(text[tokens[i].Start]));
    }

    private static bool IsTerminated(string text, IReadOnlyList<Token> tokens, int first, int last)
    {
        while (last > first && IsClosing(text[tokens[last].Start]))
        {
            last--;
        }

        return text[tokens[last].Start] is '.' or '!' or '?' or '…';
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '“';
}
