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
        if (tokens.Word(text, at) is not { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week } || tokens.IsPlural(text, at) || !_lexicon.WeekLinks.IsAt(text, at + 1))
        {
            return DateReading.None;
        }

        (int dayOfMonth, int afterDay) = _lexicon.DefiniteArticles.IsAt(text, at + 2) ? tokens.Day(text, at + 3) : default;
        if (dayOfMonth > 0 && text.IsDigits(at + 3) && PhraseEnd.IsAt(text, afterDay, _lexicon))
        {
            return new DateReading(new WeekOfDay(new CalendarDate(null, null, dayOfMonth)), afterDay);
        }

        DateReading day = dates(text, at + 2);
        return day.Expression is CalendarDate { Day: not null } or HolidayDate ? new DateReading(new WeekOfDay(day.Expression), day.EndToken) : DateReading.None;
    }
}
