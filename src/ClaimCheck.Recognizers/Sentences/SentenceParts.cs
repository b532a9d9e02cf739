namespace ClaimCheck.Recognizers.Sentences;

/// <summary>Cuts a text into pieces that hold whole sentences, and none longer than can be read.</summary>
internal static class SentenceParts
{
    /// <summary>Beyond it a line break ends a piece, as in tables and lists without full stops.</summary>
    private const int LongParagraph = 400;
    private const int YearDigits = 4;

    public static IEnumerable<TextSpan> Of(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (EndAt(text, i, i - start) is { } end)
            {
                if (Trimmed(text, start, end) is { Length: > 0 } part)
                {
                    yield return part;
                }

                start = end;
            }
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    /// <summary>Where a piece ends that has its last mark at an offset; null where none ends.</summary>
    private static int? EndAt(string text, int i, int length) => text[i] switch
    {
        '。' or '！' or '？' or '।' => i + 1,
        '!' or '?' or '.' => EndOfSentence(text, i),
        '\n' when length > LongParagraph || IsBlankLine(text, i + 1) => i + 1,
        _ => null,
    };

    /// <summary>White space and a capital behind the mark; the stop of "21. Januar" and "Jan. 21" ends nothing, and one behind a short number or a single letter is not taken for an end.</summary>
    private static int? EndOfSentence(string text, int i)
    {
        int end = i + 1;
        while (end < text.Length && text[end] is '"' or '”' or '’' or '»' or ')')
        {
            end++;
        }

        int next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '«' or '('))
        {
            next++;
        }

        bool begins = next > end && next < text.Length && char.IsWhiteSpace(text[end]) && !char.IsLower(text[next]) && !char.IsAsciiDigit(text[next]);
        return begins && !(text[i] == '.' && IsShort(text, i)) ? end : null;
    }

    private static bool IsShort(string text, int stop)
    {
        int run = 0;
        while (run < YearDigits && stop - run - 1 >= 0 && char.IsLetterOrDigit(text[stop - run - 1]))
        {
            run++;
        }

        return run > 0 && (char.IsAsciiDigit(text[stop - 1]) ? run < YearDigits - 1 : run < 2);
    }

    private static bool IsBlankLine(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t' or '\r')
        {
            i++;
        }

        return i < text.Length && text[i] == '\n';
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
