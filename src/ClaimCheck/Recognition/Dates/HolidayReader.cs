using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads names of holidays: "Christmas Day", "Thanksgiving 2019". Looked at only where a word begins such a name.</summary>
internal sealed class HolidayReader(DateTokens tokens)
{
    private const int MostWords = 4;
    private const int LongestName = 40;

    public DateReading Read(TokenizedText text, int i)
    {
        Span<char> name = stackalloc char[LongestName];
        HolidayRule? rule = null;
        int length = 0, end = i;
        for (int k = i; k < i + MostWords && text.IsWord(k) && length + text[k].Length < LongestName; k++)
        {
            length = Append(text.Span(k), name, length);
            if (tokens.Lexicon.Holiday(name[..length]) is { } found)
            {
                (rule, end) = (found, k + 1);
            }

            name[length++] = ' ';
        }

        if (rule is null || IsInName(text, end) || (end == i + 1 && !IsLinked(text, i)))
        {
            return DateReading.None;
        }

        int year = DateTokens.Year(text, end);
        int? stated = year > 0 ? year : null;
        end = year > 0 ? end + 1 : end;
        return new DateReading(rule.IsFixed ? new CalendarDate(stated, rule.Month, rule.Day) : new MovableHoliday(rule, stated), end);
    }

    /// <summary>A name of one word is as often a kind of thing ("a Christmas special"): a word before it must say that a day comes.</summary>
    private bool IsLinked(TokenizedText text, int i) => tokens.Lexicon.DateLinks.Contains(text.Span(i - 1)) || tokens.Lexicon.HolidayLinks.Contains(text.Span(i - 1));

    /// <summary>"Easter Island".</summary>
    private static bool IsInName(TokenizedText text, int end) => text.IsWord(end) && char.IsUpper(text.First(end)) && text[end].LineBreaksBefore == 0;

    /// <summary>Typographic apostrophes as plain ones.</summary>
    private static int Append(ReadOnlySpan<char> word, Span<char> name, int length)
    {
        foreach (char c in word)
        {
            name[length++] = Tokenizer.IsApostrophe(c) ? '\'' : c;
        }

        return length;
    }
}
