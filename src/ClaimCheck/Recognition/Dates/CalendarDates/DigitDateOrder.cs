using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Learns from a text's own dates whether day or month comes first: 25/12/2025 can be read in one way only, and who writes "25 December" writes 3/12/2025 so too.</summary>
internal static class DigitDateOrder
{
    private const int Months = 12;
    private const int MostDays = 31;

    /// <summary>By the dates in digits; null where none tells, or where they contradict each other.</summary>
    /// <param name="areAny">Whether digits with a stroke or dash between, as dates have them, stand anywhere.</param>
    public static bool? Of(TokenizedText text, out bool areAny)
    {
        areAny = false;
        bool dayLeads = false, monthLeads = false;
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            bool joins = tokens[i].Kind == TokenKind.Mark && !tokens[i].SpaceBefore && tokens[i + 1].Kind == TokenKind.Digits && !tokens[i + 1].SpaceBefore;
            if (!joins || text.First(i) is not ('/' or '-'))
            {
                continue;
            }

            int first = DateTokens.Digits(text, i - 1, 2), second = DateTokens.Digits(text, i + 1, 2);
            areAny |= first > 0 && second > 0;
            bool whole = first > 0 && second > 0 && text.First(i) == '/' && text.First(i + 2) == '/' && text.IsAttached(i + 2) && text.IsAttached(i + 3) && text.IsDigits(i + 3);
            dayLeads |= whole && first is > Months and <= MostDays && second <= Months;
            monthLeads |= whole && second is > Months and <= MostDays && first <= Months;
        }

        return dayLeads == monthLeads ? null : dayLeads;
    }

    /// <summary>By the days that stand beside months' names; null where there are none, or as many of one order as of the other.</summary>
    public static bool? OfNames(TokenizedText text, DateLexicon lexicon)
    {
        int dayLeads = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (lexicon[text, i].Kind is DateWordKind.Month or DateWordKind.UnsureMonth)
            {
                dayLeads += (IsDay(text, i - 1) ? 1 : 0) - (IsDay(text, i + 1) ? 1 : 0);
            }
        }

        return dayLeads == 0 ? null : dayLeads > 0;
    }

    /// <summary>The mention with its other reading, where it is a date in digits of which either number may be the month.</summary>
    public static DateMention WithOther(TokenizedText text, DateMention mention)
    {
        int i = mention.FirstToken;
        bool digits = mention.Expression is CalendarDate { Weekday: null } && mention.TokenCount is 3 or 5 && text.IsDigits(i) && text.IsDigits(i + 2) && text.First(i + 1) is '/' or '-' && text[i].Length <= 2;
        return digits && mention.Expression is CalendarDate { Month: { } month, Day: { } day and <= Months } date && month != day
            ? mention with { Expression = date with { Other = date with { Month = day, Day = month } } }
            : mention;
    }

    private static bool IsDay(TokenizedText text, int i) => DateTokens.Digits(text, i, 2) is >= 1 and <= MostDays;
}
