using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Reads the end of the present period and what of it is over: "by year-end", "EOY", "year to date".</summary>
internal sealed class PeriodEndReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        int at = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        if (tokens.Word(text, at) is { Kind: DateWordKind.EndOf } end)
        {
            return new DateReading(new RelativePeriod((CalendarUnit)end.Value, 0) { Part = PeriodPart.Late }, at + 1);
        }

        if (tokens.Word(text, at) is not { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day and <= (int)CalendarUnit.Year } unit || tokens.IsPlural(text, at))
        {
            return DateReading.None;
        }

        int next = text.First(at + 1) == '-' && text.IsAttached(at + 1) ? at + 2 : at + 1;
        if (_lexicon.Ends.IsAt(text, next) && PhraseEnd.IsAt(text, next + 1, _lexicon) && (CalendarUnit)unit.Value >= CalendarUnit.Week)
        {
            return new DateReading(new RelativePeriod((CalendarUnit)unit.Value, 0) { Part = PeriodPart.Late }, next + 1);
        }

        return AfterToDate(text, next) is > 0 and var toDate ? new DateReading(new RelativePeriod((CalendarUnit)unit.Value, 0) { Part = PeriodPart.UpToNow }, toDate) : DateReading.None;
    }

    /// <summary>"to date", "-to-date": the token after it, 0 for none.</summary>
    private int AfterToDate(TokenizedText text, int i)
    {
        int date = text.First(i + 1) == '-' ? i + 2 : i + 1;
        return _lexicon.To.IsAt(text, i) && _lexicon.Dates.IsAt(text, date) ? date + 1 : 0;
    }
}
