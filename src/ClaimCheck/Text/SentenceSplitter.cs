using System.Buffers;

namespace ClaimCheck.Text;

/// <summary>
/// Divides tokens into sentences: at a line break, and after ".", "!" or "?" (with closing quotes or brackets) where white space and then
/// something that can begin a sentence follow. A full stop after an abbreviation, an initial or inside a number ends nothing, unless a word follows that
/// opens sentences.
/// </summary>
internal sealed class SentenceSplitter(SentenceLexicon lexicon)
{
    /// <summary>A sentence has about twenty-five tokens: room enough not to grow often.</summary>
    private const int TokensOfSentence = 16;

    /// <summary>Days and centuries: longer numbers with a full stop end a sentence more often than they count.</summary>
    private const int LongestOrdinal = 2;

    /// <summary>The sentences, in an array from the shared pool that may be longer; the caller gives it back.</summary>
    /// <param name="sentenceOfToken">Filled with the sentence of every token.</param>
    public Sentence[] Split(string text, ReadOnlySpan<Token> tokens, Span<int> sentenceOfToken, out int count)
    {
        Sentence[] sentences = ArrayPool<Sentence>.Shared.Rent((tokens.Length / TokensOfSentence) + 4);
        count = 0;
        int first = 0;
        bool lineBegins = true;
        for (int i = 0; i < tokens.Length; i++)
        {
            sentenceOfToken[i] = count;
            bool lastOfLine = i + 1 == tokens.Length || tokens[i + 1].LineBreaksBefore > 0;
            if (!lastOfLine && !EndsSentence(text, tokens, i))
            {
                continue;
            }

            bool ownLine = lineBegins && lastOfLine && !IsTerminated(text, tokens, first, i);
            sentences = count == sentences.Length ? Grown(sentences) : sentences;
            sentences[count++] = new Sentence(first, i + 1, new TextSpan(tokens[first].Start, tokens[i].End), ownLine);
            first = i + 1;
            lineBegins = lastOfLine;
        }

        return sentences;
    }

    private static Sentence[] Grown(Sentence[] sentences)
    {
        Sentence[] more = ArrayPool<Sentence>.Shared.Rent(2 * sentences.Length);
        sentences.CopyTo(more, 0);
        ArrayPool<Sentence>.Shared.Return(sentences);
        return more;
    }

    private bool EndsSentence(string text, ReadOnlySpan<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Mark || !tokens[i + 1].SpaceBefore)
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

    private bool CanEnd(string text, ReadOnlySpan<Token> tokens, int i, int stop) =>
        text[tokens[stop].Start] switch
        {
            '!' or '?' or '…' => true,
            '.' => stop != i || !IsAbbreviated(text, tokens, stop) || IsOpener(text, tokens[i + 1]),
            _ => false,
        };

    private bool IsAbbreviated(string text, ReadOnlySpan<Token> tokens, int stop)
    {
        if (stop == 0 || tokens[stop].SpaceBefore || tokens[stop - 1].Kind != TokenKind.Word)
        {
            return lexicon.HasOrdinalStops && stop > 0 && !tokens[stop].SpaceBefore && tokens[stop - 1] is { Kind: TokenKind.Digits, Length: <= LongestOrdinal };
        }

        Token word = tokens[stop - 1];
        ReadOnlySpan<char> letters = text.AsSpan(word.Start, word.Length);
        bool dotted = stop >= 2 && text[tokens[stop - 2].Start] == '.' && !word.SpaceBefore;
        if (dotted && letters.Length == 1)
        {
            // "U.S. officials" and "5 p.m. Friday" go on, "at 5 p.m. Crowds came" does not: what follows decides.
            Token next = tokens[stop + 1];
            return !(char.IsUpper(text[next.Start]) && char.IsLower(letters[0])) || lexicon.IsContinuer(next);
        }

        return (letters.Length == 1 && char.IsUpper(letters[0])) || lexicon.IsAbbreviation(word);
    }

    private bool IsOpener(string text, Token next) => char.IsUpper(text[next.Start]) && lexicon.IsOpener(next);

    private static bool CanBegin(string text, ReadOnlySpan<Token> tokens, int i)
    {
        while (i < tokens.Length && text[tokens[i].Start] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '„')
        {
            i++;
        }

        return i < tokens.Length && (char.IsUpper(text[tokens[i].Start]) || tokens[i].Kind == TokenKind.Digits || !char.IsLower(text[tokens[i].Start]));
    }

    private static bool IsTerminated(string text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        while (last > first && IsClosing(text[tokens[last].Start]))
        {
            last--;
        }

        return text[tokens[last].Start] is '.' or '!' or '?' or '…';
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '“';
}
