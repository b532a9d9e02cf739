using ClaimCheck.Recognition.Dates.Holidays;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Reads the day of a kind that is closest to another: "the closest Monday to October 5", "the second nearest Christmas to today".</summary>
internal sealed class ClosestDayReader(DateTokens tokens, HolidayReader holidays)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <param name="anchors">Reads the other day.</param>
    public DateReading Read(TokenizedText text, int i, Func<TokenizedText, int, DateReading> anchors)
    {
        int start = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        (int index, int at) = tokens.Word(text, start).Kind == DateWordKind.Nearest ? (1, start) : tokens.Day(text, start);
        if (index == 0 || tokens.Word(text, at).Kind != DateWordKind.Nearest)
        {
            return DateReading.None;
        }

        DateReading kind = Kind(text, at + 1);
        DateReading other = !kind.IsNone && _lexicon.To.IsAt(text, kind.EndToken) ? anchors(text, kind.EndToken + 1) : DateReading.None;
        return AwayReader.IsDay(other.Expression) ? new DateReading(new ClosestDay(index, kind.Expression!, other.Expression!), other.EndToken) : DateReading.None;
    }

    private DateReading Kind(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.Weekday or DateWordKind.UnsureWeekday => new DateReading(new RelativeWeekday((DayOfWeek)word.Value, 0), i + 1),
            DateWordKind.Holiday => holidays.Read(text, i, 0),
            _ => DateReading.None,
        };
    }
}
