using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Reads weeks by one of their days: "the week of March 4", "the week ending May 5", "the week beginning 6 May".</summary>
internal sealed class WeekOfDayReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <param name="dates">Reads the day.</param>
    public DateReading Read(TokenizedText text, int i, Func<TokenizedText, int, DateReading> dates)
    {
        int at = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        if (tokens.Word(text, at) is not { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week } || tokens.IsPlural(text, at) || AfterLink(text, at + 1) is not (> 0 and var start))
        {
            return DateReading.None;
        }

        (int dayOfMonth, int afterDay) = _lexicon.DefiniteArticles.IsAt(text, start) ? tokens.Day(text, start + 1) : default;
        if (dayOfMonth > 0 && text.IsDigits(start + 1) && PhraseEnd.IsAt(text, afterDay, _lexicon))
        {
            return new DateReading(new WeekOfDay(new CalendarDate(null, null, dayOfMonth)), afterDay);
        }

        DateReading day = dates(text, start);
        return day.Expression is CalendarDate { Day: not null } or HolidayDate ? new DateReading(new WeekOfDay(day.Expression), day.EndToken) : DateReading.None;
    }

    /// <summary>"of", "ending", "que comienza": the token after it; 0 for none.</summary>
    private int AfterLink(TokenizedText text, int i) =>
        _lexicon.WeekStarts.EndAt(text, i) is var said && said > i ? said : _lexicon.WeekLinks.IsAt(text, i) ? i + 1 : 0;
}
