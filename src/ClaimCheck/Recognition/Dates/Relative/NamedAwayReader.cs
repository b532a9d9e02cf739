using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Reads periods two away and days beside the one told of, where one word says it: "vorletztes Jahr", "l'avant-dernière semaine", "le lendemain", "la víspera", "il giorno dopo", "im folgenden Jahr".</summary>
internal sealed class NamedAwayReader(DateTokens tokens)
{
    /// <summary>What such a date begins with, its article aside.</summary>
    public static DateOpenings Openings { get; } = DateOpenings.Of(DateWordKind.NextButOne, DateWordKind.ToldDay);

    public DateReading Read(TokenizedText text, int i)
    {
        int at = tokens.AfterArticle(text, i);
        DateWord word = tokens.Word(text, at), unit = tokens.Word(text, at + 1);
        if (word.Kind == DateWordKind.ToldDay)
        {
            (DayPart part, int end) = tokens.PartBehindDay(text, at + 1);
            return new DateReading(new ToldPeriod(CalendarUnit.Day, word.Value) { DayPart = part }, end);
        }

        if (word is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day } && at > i && !tokens.IsPlural(text, at) && unit is { Kind: DateWordKind.Away, Value: -2 or 2 })
        {
            return new DateReading(new ToldPeriod((CalendarUnit)word.Value, Math.Sign(unit.Value)), at + 2);
        }

        if (word.Kind == DateWordKind.Following && unit is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day } && !tokens.IsPlural(text, at + 1))
        {
            return new DateReading(new ToldPeriod((CalendarUnit)unit.Value, word.Value), at + 2);
        }

        return word.Kind != DateWordKind.NextButOne ? DateReading.None
            : unit is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Weekend } && !tokens.IsPlural(text, at + 1) ? new DateReading(new RelativePeriod((CalendarUnit)unit.Value, word.Value), at + 2)
            : unit.Kind == DateWordKind.Weekday ? new DateReading(new WeekdayBeside((DayOfWeek)unit.Value, Math.Abs(word.Value), Math.Sign(word.Value), null), at + 2)
            : DateReading.None;
    }
}
