using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads periods two away: "the week after next", "the year before last", and the end of the present one: "by year-end", "at the month's end", "year to date".</summary>
internal sealed class AfterNextReader(DateTokens tokens)
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

        if (AfterToDate(text, next) is > 0 and var toDate)
        {
            return new DateReading(new RelativePeriod((CalendarUnit)unit.Value, 0) { Part = PeriodPart.UpToNow }, toDate);
        }

        DateWord side = tokens.Word(text, at + 1), direction = tokens.Word(text, at + 2);
        bool two = side.Kind == DateWordKind.Beside && direction is { Kind: DateWordKind.Direction, Value: -1 or 1 } && direction.Value == side.Value && PhraseEnd.IsAt(text, at + 3, _lexicon);
        return two ? new DateReading(new RelativePeriod((CalendarUnit)unit.Value, 2 * side.Value), at + 3) : DateReading.None;
    }

    /// <summary>"to date", "-to-date": the token after it, 0 for none.</summary>
    private int AfterToDate(TokenizedText text, int i)
    {
        int date = text.First(i + 1) == '-' ? i + 2 : i + 1;
        return _lexicon.To.IsAt(text, i) && _lexicon.Dates.IsAt(text, date) ? date + 1 : 0;
    }
}
