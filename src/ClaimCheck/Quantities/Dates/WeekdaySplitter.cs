using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Dates;

/// <summary>
/// Takes dates that name their weekday apart: "Monday, January 21" states a weekday and a day, which may contradict each other. The day of a range stays whole:
/// "Monday, January 5 to Friday, January 9" is one statement of one span.
/// </summary>
internal sealed class WeekdaySplitter(DateLexicon lexicon)
{
    /// <summary>The weekday and the day, in the order of the text; empty for a date that states only one of them.</summary>
    public IReadOnlyList<QuantityMention> Split(TokenizedText text, DateMention mention, Quantity whole)
    {
        if (mention.Expression is not CalendarDate { Weekday: { } weekday, Day: not null } date || WeekdayToken(text, mention) is not { } token)
        {
            return [];
        }

        var named = new QuantityMention(token, token + 1, token, WeekdayOf(weekday));
        (int first, int end) = token == mention.FirstToken ? (SkipMarks(text, token + 1, mention.EndToken), InBrackets(text, mention)) : (mention.FirstToken, BackOverMarks(text, mention.FirstToken, token));
        if (first >= end)
        {
            return [];
        }

        var day = new QuantityMention(first, end, first, DayOf(date, whole));
        return token == mention.FirstToken ? [named, day] : [day, named];
    }

    /// <summary>The weekday stands first or last; in the middle of a date it leaves no run of tokens for the rest.</summary>
    private int? WeekdayToken(TokenizedText text, DateMention mention) =>
        IsWeekday(text, mention.FirstToken) ? mention.FirstToken
        : IsWeekday(text, InBrackets(text, mention) - 1) ? InBrackets(text, mention) - 1
        : null;

    /// <summary>The end of a mention, without the bracket of "Tuesday (May 5)" and "May 5 (Tuesday)".</summary>
    private static int InBrackets(TokenizedText text, DateMention mention) => text.First(mention.EndToken - 1) == ')' ? mention.EndToken - 1 : mention.EndToken;

    private bool IsWeekday(TokenizedText text, int token) => lexicon[text, token].Kind is DateWordKind.Weekday or DateWordKind.UnsureWeekday;

    private static int SkipMarks(TokenizedText text, int token, int end)
    {
        while (token < end && text[token].Kind == TokenKind.Mark)
        {
            token++;
        }

        return token;
    }

    private static int BackOverMarks(TokenizedText text, int first, int token)
    {
        while (token > first && text[token - 1].Kind == TokenKind.Mark)
        {
            token--;
        }

        return token;
    }

    private static Quantity WeekdayOf(DayOfWeek weekday) => new(QuantityKind.Date)
    {
        Timex = WeekdayTimex.Of(weekday),
        Calendar = new CalendarFields(Granularity.Day) { Weekday = weekday, IsRelative = true, IsNamedWeekday = true },
    };

    /// <summary>The same day without the weekday that was named beside it; what weekday it is the calendar says, where its year is known.</summary>
    private static Quantity DayOf(CalendarDate date, Quantity whole) => whole with
    {
        Timex = date.Month is null ? CalendarDateResolver.Timex(date with { Weekday = null }) : whole.Timex,
        Calendar = whole.Calendar! with { Weekday = whole.Dates?.Low is { } day ? day.DayOfWeek : null },
    };
}
