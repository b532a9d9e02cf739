using ClaimCheck.Recognition.Dates.Clock;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads a date at a token, or a range of two: "January 5 to 7", "between March and May 2024", "from 2019 to today".</summary>
/// <param name="dayFirst">Whether 1/2/2026 is the first of February.</param>
internal sealed class DateGrammar(DateTokens tokens, bool dayFirst)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SingleDateReader _dates = new(tokens, dayFirst);
    private readonly ClockBehindDayReader _clockBehind = new(tokens);

    /// <summary>One date, or two that a dash, "to", or "and" after "between" makes a range.</summary>
    public DateReading Read(TokenizedText text, int i)
    {
        DateReading first = WithWeekday(text, _dates.Read(text, i));
        if (first.Expression is RelativeWeekday { Direction: not 0, DayPart: DayPart.Whole } weekday && _lexicon.Order != DateWordOrder.None)
        {
            return ToWeekday(text, weekday, first);
        }

        if (first.Expression is not (CalendarDate or RelativeMonth or YearFraction or RelativePeriod) || first.Expression.DayPart != DayPart.Whole)
        {
            return first;
        }

        bool from = IsFrom(text, Before(text, i));
        int link = from && text.First(first.EndToken) == ',' && _lexicon.Throughs.IsAt(text, first.EndToken + 1) ? first.EndToken + 1 : first.EndToken;
        bool between = IsBetween(text, i);
        bool dash = text.First(link) is '-' or '–' or '—' or '~';
        bool linked = dash || _lexicon.To.IsAt(text, link) || (between && _lexicon.And.IsAt(text, link));
        DateReading second = linked ? End(text, link + 1) : DateReading.None;
        return second.IsNone || !Join(first.Expression, second.Expression!, between || (!dash && from) || _lexicon.Throughs.IsAt(text, link) || (dash && AfterToday(text, link + 1) > link + 1))
            ? first
            : new DateReading(DateRange.Of(first.Expression, second.Expression!), second.EndToken);
    }

    /// <summary>"May 5 (Tuesday)", and "July 18, Fri" in a text that is nothing but a date; elsewhere a weekday behind a date is a date of its own.</summary>
    private DateReading WithWeekday(TokenizedText text, DateReading day)
    {
        int at = DateTokens.AfterComma(text, day.EndToken);
        if (day.Expression is CalendarDate { Weekday: null, Day: not null } plain && text.First(at) == '(' && text.First(at + 2) == ')' && tokens.Word(text, at + 1) is { Kind: DateWordKind.Weekday or DateWordKind.UnsureWeekday } inside)
        {
            return new DateReading(plain with { Weekday = (DayOfWeek)inside.Value }, at + 3);
        }

        return day.Expression is CalendarDate { Weekday: null, Day: not null } date && tokens.Word(text, at) is { Kind: DateWordKind.Weekday or DateWordKind.UnsureWeekday } weekday && DatePhrase.Is(text, _lexicon)
            ? new DateReading(date with { Weekday = (DayOfWeek)weekday.Value }, at + 1)
            : day;
    }

    /// <summary>A time that only the day before it makes one: "tomorrow at 5".</summary>
    public DateMention? ClockBehind(TokenizedText text, int i, DateExpression day) => _clockBehind.Read(text, i, day);

    private bool IsFrom(TokenizedText text, int i) => _lexicon.From.IsAt(text, i) || _lexicon.RangeStarts.IsAt(text, i);

    private bool IsBetween(TokenizedText text, int i) => _lexicon.Between.IsAt(text, Before(text, i));

    /// <summary>The token before a date and its article.</summary>
    private int Before(TokenizedText text, int i) => _lexicon.Articles.IsAt(text, i - 1) ? i - 2 : i - 1;

    /// <summary>The later end of a range: a date, or the day of writing as "now", "date", "the current date", "the present day".</summary>
    private DateReading End(TokenizedText text, int i)
    {
        int today = AfterToday(text, i);
        DateReading end = today > i ? new DateReading(new RelativePeriod(CalendarUnit.Day, 0), today) : _dates.Read(text, i);
        return end.IsNone && tokens.AfterArticle(text, i) is var after && after > i ? _dates.Read(text, after) : end;
    }

    /// <summary>"nächsten Donnerstag bis Samstag": the first such day behind the one that begins the range.</summary>
    private DateReading ToWeekday(TokenizedText text, RelativeWeekday first, DateReading reading)
    {
        int at = reading.EndToken + 1;
        DateReading end = _lexicon.To.IsAt(text, at - 1) ? End(text, at) : DateReading.None;
        if (end.Expression is CalendarDate { Month: not null, Day: not null })
        {
            return new DateReading(new DateRange(first, end.Expression), end.EndToken);
        }

        bool to = _lexicon.To.IsAt(text, at - 1) && tokens.Word(text, at).Kind == DateWordKind.Weekday;
        return to ? new DateReading(new DateRange(first, new WeekdayBeside((DayOfWeek)tokens.Word(text, at).Value, 1, 1, first)), at + 1) : reading;
    }

    private int AfterToday(TokenizedText text, int i)
    {
        int at = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        DateWord word = tokens.Word(text, at);
        bool present = word is { Kind: DateWordKind.VagueTime, Value: DateWord.NounOfTime } or { Kind: DateWordKind.Direction, Value: 0 };
        bool day = _lexicon.Dates.IsAt(text, at + 1) || tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day };
        return word.Kind == DateWordKind.Now || _lexicon.Dates.IsAt(text, at) ? at + 1
            : present && day ? at + 2
            : word.Kind == DateWordKind.VagueTime && present ? at + 1
            : i;
    }

    /// <summary>Dates of one granularity make a range; others only where "from" or "between" says so ("from 2019 to today").</summary>
    private static bool Join(DateExpression start, DateExpression end, bool announced) => (start, end) switch
    {
        (CalendarDate from, CalendarDate to) => (from.Day is null == to.Day is null && from.Month is null == to.Month is null) || (announced && from.Year is null == to.Year is null),
        (CalendarDate { Day: null, Month: null }, RelativePeriod { Unit: CalendarUnit.Day }) => announced,
        (CalendarDate, RelativePeriod { Unit: CalendarUnit.Day or CalendarUnit.Month or CalendarUnit.Year }) => true,
        (CalendarDate, RelativeMonth) or (RelativeMonth, CalendarDate) or (RelativeMonth, RelativeMonth) => announced,
        (YearFraction, YearFraction) => true,
        (RelativePeriod from, RelativePeriod to) => announced && from.Unit == to.Unit && from.Offset < to.Offset,
        _ => false,
    };
}
