using System.Buffers;
using System.Globalization;

namespace ClaimCheck.Text;

/// <summary>Cuts a text into words, digit runs and marks in one pass, and looks each up in a vocabulary. Every character that is not white space lies in exactly one token.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>News has a token about every five characters: room enough not to grow, which would copy every token.</summary>
    private const int CharactersOfToken = 4;

    /// <summary>"'s" at the end.</summary>
    private const int PossessiveLength = 2;

    private enum Sort : byte
    {
        Mark,
        Letter,
        Digit,
        Space,
        LineBreak,
    }

    /// <summary>The tokens, in an array from the shared pool that may be longer; the caller gives it back.</summary>
    public Token[] Tokenize(string text, out int count)
    {
        Token[] tokens = ArrayPool<Token>.Shared.Rent((text.Length / CharactersOfToken) + 8);
        count = 0;
        int i = 0;
        bool space = true;
        byte breaks = 0;
        while (i < text.Length)
        {
            Sort sort = SortOf(text[i]);
            if (sort >= Sort.Space)
            {
                space = true;
                breaks = sort == Sort.LineBreak && (text[i] == '\n' || i + 1 >= text.Length || text[i + 1] != '\n') ? (byte)Math.Min(2, breaks + 1) : breaks;
                i++;
                continue;
            }

            if (count == tokens.Length)
            {
                tokens = Grown(tokens);
            }

            tokens[count] = Next(text, i, sort, space, breaks);
            i = tokens[count++].End;
            (space, breaks) = (false, 0);
        }

        return tokens;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    private static Token[] Grown(Token[] tokens)
    {
        Token[] more = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.CopyTo(more, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return more;
    }

    private Token Next(string text, int start, Sort sort, bool space, byte breaks)
    {
        if (sort == Sort.Letter)
        {
            int end = WordEnd(text, start);
            ReadOnlySpan<char> word = text.AsSpan(start, end - start);
            bool owns = word.Length > PossessiveLength + 1 && IsApostrophe(word[^PossessiveLength]);
            return new Token(start, end, TokenKind.Word, space, breaks, vocabulary.Find(word), owns ? vocabulary.Find(word[..^PossessiveLength]) : (ushort)0);
        }

        if (sort == Sort.Digit)
        {
            int end = start + 1;
            while (end < text.Length && SortOf(text[end]) == Sort.Digit)
            {
                end++;
            }

            return new Token(start, end, TokenKind.Digits, space, breaks, 0, 0);
        }

        int length = char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        return new Token(start, start + length, TokenKind.Mark, space, breaks, vocabulary.Find(text.AsSpan(start, length)), 0);
    }

    private static int WordEnd(string text, int start)
    {
        int i = start + 1;
        while (i < text.Length)
        {
            char c = text[i];
            if (SortOf(c) == Sort.Letter || IsCombining(c))
            {
                i++;
            }
            else if (IsApostrophe(c) && i + 1 < text.Length && SortOf(text[i + 1]) == Sort.Letter)
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static Sort SortOf(char c) => c < 128 ? Ascii[c] : SortOfOther(c);

    private static Sort SortOfOther(char c) =>
        char.IsLetter(c) ? Sort.Letter : char.IsDigit(c) ? Sort.Digit : char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' ? Sort.Space : Sort.Mark;

    private static bool IsCombining(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static readonly Sort[] Ascii = [.. Enumerable.Range(0, 128).Select(k => (char)k).Select(c =>
        c is '\n' or '\r' ? Sort.LineBreak : char.IsWhiteSpace(c) ? Sort.Space : char.IsAsciiLetter(c) ? Sort.Letter : char.IsAsciiDigit(c) ? Sort.Digit : Sort.Mark)];
}
