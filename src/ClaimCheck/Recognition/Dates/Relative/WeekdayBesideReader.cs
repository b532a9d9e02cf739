using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>
/// Reads weekdays that are counted from a day: "three Fridays from now", "two Thursdays back", "the first Monday after Easter", "Friday after next"; and periods two away: "the week after
/// next".
/// </summary>
internal sealed class WeekdayBesideReader(DateTokens tokens, LengthReader lengths)
{
    /// <summary>What such a date begins with, its article aside.</summary>
    public static DateOpenings Openings { get; } =
        DateOpenings.Digits | DateOpenings.Of(DateWordKind.Cardinal, DateWordKind.Ordinal, DateWordKind.Tens, DateWordKind.Pair, DateWordKind.Weekday, DateWordKind.UnsureWeekday, DateWordKind.Unit);

    private const int MostWeeks = 60;
    private const int AfterNext = 2;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <param name="anchors">Reads the day that is counted from.</param>
    public DateReading Read(TokenizedText text, int i, Func<TokenizedText, int, DateReading> anchors)
    {
        int start = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        (int count, int at) = Count(text, start);
        DateWord word = tokens.Word(text, at);
        return word.Kind switch
        {
            DateWordKind.Weekdays when count > 0 => From(text, at + 1, (DayOfWeek)word.Value, count, anchors),
            DateWordKind.Weekday or DateWordKind.UnsureWeekday when word.Kind == DateWordKind.Weekday || char.IsUpper(text.First(at)) || DatePhrase.Is(text, _lexicon) =>
                OfOne(text, at + 1, (DayOfWeek)word.Value, count, start > i, anchors),
            DateWordKind.Unit when count == 0 && word.Value >= (int)CalendarUnit.Weekend && BeyondNext(text, at + 1) is not 0 and var direction =>
                new DateReading(new RelativePeriod((CalendarUnit)word.Value, AfterNext * direction), at + 3),
            _ => DateReading.None,
        };
    }

    /// <summary>"three", "third", and the token after it; 0 where the weekday comes first.</summary>
    private (int Count, int End) Count(TokenizedText text, int i)
    {
        (int ordinal, int end) = tokens.Word(text, i).Kind == DateWordKind.Ordinal || (text.IsDigits(i) && _lexicon.OrdinalEndings.IsAt(text, i + 1)) ? tokens.Day(text, i) : lengths.Count(text, i);
        return ordinal is > 0 and < MostWeeks ? (ordinal, end) : (0, i);
    }

    private DateReading From(TokenizedText text, int i, DayOfWeek day, int count, Func<TokenizedText, int, DateReading> anchors)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.Away, Value: -1 or 1 } away)
        {
            return new DateReading(new WeekdayBeside(day, count, away.Value, null), i + 1);
        }

        bool fromNow = _lexicon.From.IsAt(text, i) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Now } or { Kind: DateWordKind.RelativeDay, Value: 0 };
        return fromNow ? new DateReading(new WeekdayBeside(day, count, 1, null), i + 2) : Beside(text, i, day, count, anchors);
    }

    /// <summary>"Friday after next", "the Friday before last"; "the Monday after Easter" where an article or an ordinal says that one day is meant.</summary>
    private DateReading OfOne(TokenizedText text, int i, DayOfWeek day, int count, bool definite, Func<TokenizedText, int, DateReading> anchors)
    {
        if (count == 0 && BeyondNext(text, i) is not 0 and var direction)
        {
            return new DateReading(new WeekdayBeside(day, AfterNext, direction, null), i + 2);
        }

        return definite || count > 0 || DatePhrase.Is(text, _lexicon) ? Beside(text, i, day, Math.Max(count, 1), anchors) : DateReading.None;
    }

    private DateReading Beside(TokenizedText text, int i, DayOfWeek day, int count, Func<TokenizedText, int, DateReading> anchors)
    {
        int direction = tokens.Word(text, i) is { Kind: DateWordKind.Beside } side ? side.Value : 0;
        DateReading anchor = direction == 0 ? DateReading.None : anchors(text, i + 1);
        return AwayReader.IsDay(anchor.Expression) ? new DateReading(new WeekdayBeside(day, count, direction, anchor.Expression), anchor.EndToken) : DateReading.None;
    }

    /// <summary>"after next" 1, "before last" −1; 0 for neither. "after next week" is none.</summary>
    private int BeyondNext(TokenizedText text, int i)
    {
        int side = tokens.Word(text, i) is { Kind: DateWordKind.Beside } word ? word.Value : 0;
        bool same = side != 0 && tokens.Word(text, i + 1) is { Kind: DateWordKind.Direction } direction && direction.Value == side;
        return same && (tokens.Word(text, i + 2).Kind == DateWordKind.None || text[i + 2].LineBreaksBefore > 0) ? side : 0;
    }
}
