using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

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

        DateReading day = dates(text, at + 2);
        return day.Expression is CalendarDate { Day: not null } or HolidayDate ? new DateReading(new WeekOfDay(day.Expression), day.EndToken) : DateReading.None;
    }
}
