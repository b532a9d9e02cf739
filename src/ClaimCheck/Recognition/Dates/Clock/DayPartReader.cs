using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Reads parts of a day that stand before it or without it: "the morning of May 10", "in the afternoon", "in morning trading", "overnight".</summary>
internal sealed class DayPartReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly OutlookReader _outlooks = new(tokens.Lexicon);

    /// <param name="days">Reads the day behind "of".</param>
    public DateReading Read(TokenizedText text, int i, Func<TokenizedText, int, DateReading> days)
    {
        int at = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        DateWord word = tokens.Word(text, at);
        int mid = _lexicon.Mid.IsAt(text, i) ? DateTokens.AfterStroke(text, i + 1) : i;
        if (mid > i + 1 && tokens.Word(text, mid) is { Kind: DateWordKind.DayPart } middle)
        {
            return new DateReading(new ToldPeriod(CalendarUnit.Day, 0) { DayPart = (DayPart)middle.Value, IsLoose = true }, mid + 1);
        }

        if (word.Kind == DateWordKind.Overnight)
        {
            return at == i ? Overnight(text, i) : DateReading.None;
        }

        DayPart part = tokens.PartOfDay(text, at);
        if (part == DayPart.Whole)
        {
            return DateReading.None;
        }

        DateReading day = _lexicon.Of.IsAt(text, at + 1) || _lexicon.NightLinks.IsAt(text, at + 1) ? days(text, at + 2) : DateReading.None;
        if (day.Expression is CalendarDate { Day: not null } or RelativeWeekday or RelativePeriod { Unit: CalendarUnit.Day })
        {
            return day with { Expression = day.Expression with { DayPart = part } };
        }

        bool stands = at > i ? _lexicon.PeriodLinks.IsAt(text, i - 1) && PhraseEnd.IsAt(text, at + 1, _lexicon) : _lexicon.Sessions.IsAt(text, at + 1);
        return stands ? new DateReading(new ToldPeriod(CalendarUnit.Day, 0) { DayPart = part, IsLoose = true }, at + 1) : DateReading.None;
    }

    /// <summary>"it burned overnight", not "an overnight success".</summary>
    private DateReading Overnight(TokenizedText text, int i)
    {
        bool stands = !_lexicon.Articles.IsAt(text, i - 1) && (PhraseEnd.IsAt(text, i + 1, _lexicon) || tokens.Word(text, i + 1).Kind != DateWordKind.None);
        int fromWriting = _outlooks.Of(text, i) == Outlook.Ahead ? 0 : -1;
        return stands ? new DateReading(new ToldPeriod(CalendarUnit.Day, 0) { IsLoose = true, FromWriting = fromWriting, DayPart = DayPart.Night }, i + 1) : DateReading.None;
    }
}
