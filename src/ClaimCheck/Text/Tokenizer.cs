using System.Globalization;

namespace ClaimCheck.Text;

/// <summary>Cuts a text into words, digit runs and marks in one pass. Every character that is not white space lies in exactly one token.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        // News has a token about every five characters: room enough not to grow, which would copy every token.
        var tokens = new List<Token>((text.Length / 4) + 4);
        int i = 0;
        bool space = true;
        byte breaks = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (IsSpace(c))
            {
                space = true;
                if (c == '\n' || (c == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
                {
                    breaks = (byte)Math.Min(2, breaks + 1);
                }

                i++;
                continue;
            }

            (int end, TokenKind kind) = Next(text, i);
            tokens.Add(new Token(i, end, kind, space, breaks));
            (i, space, breaks) = (end, false, 0);
        }

        return tokens;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    private static (int End, TokenKind Kind) Next(string text, int start)
    {
        char c = text[start];
        if (char.IsLetter(c))
        {
            return (WordEnd(text, start), TokenKind.Word);
        }

        if (char.IsDigit(c))
        {
            int end = start + 1;
            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }

            return (end, TokenKind.Digits);
        }

        int length = char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        return (start + length, TokenKind.Mark);
    }

    private static int WordEnd(string text, int start)
    {
        int i = start + 1;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsLetter(c) || IsCombining(c))
            {
                i++;
            }
            else if (IsApostrophe(c) && i + 1 < text.Length && char.IsLetter(text[i + 1]))
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

    private static bool IsCombining(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
