using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Reads days a week or more off by another day: "Monday week", "a week on Saturday", "a week today", "a year ago today".</summary>
internal sealed class WeekOnDayReader(DateTokens tokens, LengthReader lengths)
{
    private const int DaysOfWeek = 7;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Weekday } weekday ? WeekBehind(text, i, weekday) : LengthFirst(text, i);

    /// <summary>"Monday week": British for the Monday after the coming one.</summary>
    private DateReading WeekBehind(TokenizedText text, int i, DateWord weekday)
    {
        bool week = tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week } && !tokens.IsPlural(text, i + 1) && PhraseEnd.IsAt(text, i + 2, _lexicon);
        return week ? new DateReading(new RelativeWeekday((DayOfWeek)weekday.Value, 0) { Outlook = Outlook.Coming, DaysBeyond = DaysOfWeek }, i + 2) : DateReading.None;
    }

    private DateReading LengthFirst(TokenizedText text, int i)
    {
        (TimeLength? length, int end) = lengths.ReadOne(text, i);
        if (length is not { Finest: >= CalendarUnit.Week })
        {
            return DateReading.None;
        }

        if (tokens.Word(text, end) is { Kind: DateWordKind.Away, Value: -1 } && tokens.Word(text, end + 1) is { Kind: DateWordKind.RelativeDay } from)
        {
            return new DateReading(new TimeAway(length, -1, new RelativePeriod(CalendarUnit.Day, from.Value)), end + 2);
        }

        if (tokens.Word(text, end) is { Kind: DateWordKind.RelativeDay, Value: >= 0 } day && length.Finest == CalendarUnit.Week)
        {
            return new DateReading(new TimeAway(length, 1, new RelativePeriod(CalendarUnit.Day, day.Value)), end + 1);
        }

        bool on = length.Finest == CalendarUnit.Week && _lexicon.On.IsAt(text, end) && tokens.Word(text, end + 1) is { Kind: DateWordKind.Weekday } && !_lexicon.LengthLinks.IsAt(text, i - 1) && !_lexicon.DateLinks.IsAt(text, i - 1);
        return on ? new DateReading(new RelativeWeekday((DayOfWeek)tokens.Word(text, end + 1).Value, 0) { Outlook = Outlook.Coming, DaysBeyond = length.Days }, end + 2) : DateReading.None;
    }
}
