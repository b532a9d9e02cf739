using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Text;

/// <summary>Cuts a text into words, digit runs and marks in one pass, and looks each up in a vocabulary. Every character that is not white space lies in exactly one token.</summary>
/// <param name="elisions">Words that end in an apostrophe and lean on the next one.</param>
/// <param name="parts">Of which words other words are glued; null where they are not.</param>
internal sealed class Tokenizer(Vocabulary vocabulary, TermSet elisions, WordParts? parts = null)
{
    /// <summary>"quest'", "sull'".</summary>
    private const int LongestElision = 8;

    /// <summary>No word with an apostrophe in it that a table knows whole ("aujourd'hui") has more letters.</summary>
    private const int LongestWhole = 24;

    // Most languages have none: their words are spared the look.
    private readonly bool _elides = !elisions.IsEmpty, _joins = !vocabulary.Compounds.IsEmpty;

    /// <summary>News has a token about every five characters: room enough not to grow, which would copy every token.</summary>
    private const int CharactersOfToken = 4;

    /// <summary>"'s" at the end.</summary>
    private const int PossessiveLength = 2;

    /// <summary>No number that is spoken of has more.</summary>
    private const int MostParts = 32;

    private enum Sort : byte
    {
        Mark,
        Letter,
        Digit,
        Space,
        LineBreak,
    }

    /// <summary>What each ASCII character is, by its code.</summary>
    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 3, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>The tokens, in an array from the shared pool that may be longer; the caller gives it back.</summary>
    public Token[] Tokenize(ReadOnlySpan<char> text, out int count)
    {
        Token[] tokens = ArrayPool<Token>.Shared.Rent((text.Length / CharactersOfToken) + 8);
        int tokenCount = 0;
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

            if (tokenCount == tokens.Length)
            {
                tokens = Grown(tokens);
            }

            Token token = Next(text, i, sort, space, breaks);
            tokens[tokenCount++] = token;
            i = token.End;
            (space, breaks) = (false, 0);
            if (parts is not null && token is { Kind: TokenKind.Word, Word: 0 })
            {
                tokenCount = Part(text, token, parts, ref tokens, tokenCount);
            }
        }

        count = _joins ? vocabulary.Compounds.Join(tokens.AsSpan(0, tokenCount)) : tokenCount;
        return tokens;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Puts the parts of the last token in its place, where it is made of parts.</summary>
    private int Part(ReadOnlySpan<char> text, Token whole, WordParts parts, ref Token[] tokens, int count)
    {
        Span<int> ends = stackalloc int[MostParts];
        int most = parts.Split(text[whole.Start..whole.End], ends);
        for (int k = 0; k < most; k++)
        {
            (int start, int end) = (whole.Start + (k == 0 ? 0 : ends[k - 1]), whole.Start + ends[k]);
            tokens = count + k > tokens.Length ? Grown(tokens) : tokens;
            tokens[count - 1 + k] = new Token(start, end, TokenKind.Word, k == 0 && whole.SpaceBefore, k == 0 ? whole.LineBreaksBefore : (byte)0, vocabulary.Find(text[start..end]), 0);
        }

        return count + Math.Max(0, most - 1);
    }

    private static Token[] Grown(Token[] tokens)
    {
        Token[] more = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.CopyTo(more, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return more;
    }

    private Token Next(ReadOnlySpan<char> text, int start, Sort sort, bool space, byte breaks)
    {
        if (sort == Sort.Letter)
        {
            // Before the whole word is looked at, which in a row of elisions would be all the rest each time.
            if (_elides && Elision(text, start, WordEnd(text[..Math.Min(text.Length, start + LongestWhole)], start)) is { Word: > 0 } elision)
            {
                return new Token(start, elision.End, TokenKind.Word, space, breaks, elision.Word, 0);
            }

            int end = WordEnd(text, start);
            ReadOnlySpan<char> word = text[start..end];
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
        return new Token(start, start + length, TokenKind.Mark, space, breaks, vocabulary.Find(text.Slice(start, length)), 0);
    }

    /// <summary>"l'" of "l'année" and of "l'8 marzo", by whichever apostrophe; not of a word that a table knows whole ("aujourd'hui").</summary>
    private (ushort Word, int End) Elision(ReadOnlySpan<char> text, int start, int end)
    {
        int length = text[start..Math.Min(text.Length, Math.Min(end + 1, start + LongestElision))].IndexOfAny('\'', '’');
        if (length <= 0 || start + length + 1 >= text.Length || SortOf(text[start + length + 1]) > Sort.Digit || SortOf(text[start + length + 1]) == Sort.Mark)
        {
            return default;
        }

        Span<char> plain = stackalloc char[LongestElision];
        text.Slice(start, length).CopyTo(plain);
        plain[length] = '\'';
        ushort word = vocabulary.Find(plain[..(length + 1)]);
        bool isWhole = end > start + length + 1 && vocabulary.Find(text[start..end]) > 0;
        return elisions.Has(word) && !isWhole ? (word, start + length + 1) : default;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (true)
        {
            i = AsciiLettersEnd(text, i);
            if (i == text.Length || (text[i] < 128 && text[i] != '\''))
            {
                return i;
            }

            char c = text[i];
            if (c >= 128 && (char.IsLetter(c) || IsCombining(c)))
            {
                i++;
            }
            else if (IsApostrophe(c) && i + 1 < text.Length && SortOf(text[i + 1]) == Sort.Letter)
            {
                i += 2;
            }
            else
            {
                return i;
            }
        }
    }

    /// <summary>Eight letters at a time: how long a word is can't be foretold, and a wrong guess at each would cost more than all else that is done with it.</summary>
    private static int AsciiLettersEnd(ReadOnlySpan<char> text, int i)
    {
        while (i + Vector128<ushort>.Count <= text.Length)
        {
            Vector128<ushort> letters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text[i..]));
            Vector128<ushort> places = (letters | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a');
            uint others = Vector128.GreaterThan(places, Vector128.Create((ushort)25)).ExtractMostSignificantBits();
            if (others != 0)
            {
                return i + BitOperations.TrailingZeroCount(others);
            }

            i += Vector128<ushort>.Count;
        }

        while (i < text.Length && char.IsAsciiLetter(text[i]))
        {
            i++;
        }

        return i;
    }

    private static Sort SortOf(char c) => c < 128 ? (Sort)Ascii[c] : SortOfOther(c);

    private static Sort SortOfOther(char c) =>
        char.IsLetter(c) ? Sort.Letter : char.IsDigit(c) ? Sort.Digit : char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' ? Sort.Space : Sort.Mark;

    private static bool IsCombining(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
