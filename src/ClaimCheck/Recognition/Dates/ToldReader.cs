using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>
/// Reads what points at a time that the text has told of, or at none that could be counted: "that day", "the same week", "the following day", "the day before", "now", "recently".
/// </summary>
internal sealed class ToldReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        if (word.Kind is DateWordKind.VagueTime or DateWordKind.Now)
        {
            return Vague(text, i, word);
        }

        if (word.Kind == DateWordKind.Following && tokens.Word(text, i + 1) is { Kind: DateWordKind.Weekday } weekday)
        {
            return new DateReading(new RelativeWeekday((DayOfWeek)weekday.Value, word.Value), i + 2);
        }

        bool that = word.Kind == DateWordKind.Pointing, definite = _lexicon.DefiniteArticles.IsAt(text, i);
        if (!that && !definite)
        {
            return DateReading.None;
        }

        DateWord next = tokens.Word(text, i + 1);
        return next.Kind switch
        {
            DateWordKind.Unit when IsPeriod(text, i + 1) => that ? new DateReading(new ToldPeriod((CalendarUnit)next.Value, 0), i + 2) : TheUnit(text, i, (CalendarUnit)next.Value),
            DateWordKind.Pointing or DateWordKind.Following when definite && IsPeriod(text, i + 2) =>
                new DateReading(new ToldPeriod((CalendarUnit)tokens.Word(text, i + 2).Value, next.Kind == DateWordKind.Following ? next.Value : 0), i + 3),
            DateWordKind.Direction when definite && next.Value == 1 && tokens.Word(text, i + 2) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day } && !tokens.IsPlural(text, i + 2) =>
                new DateReading(new ToldPeriod(CalendarUnit.Day, 1), i + 3),
            DateWordKind.Direction when definite && next.Value == -2 && EndsPhrase(text, i + 2) => new DateReading(new VagueTime(_lexicon.VagueTimes[1]), i + 2),
            DateWordKind.VagueTime when definite && next.Value >= DateWord.NounOfTime => EndsPhrase(text, i + 2) ? new DateReading(new VagueTime(_lexicon.VagueTimes[next.Value % DateWord.NounOfTime]), i + 2) : DateReading.None,
            _ => DateReading.None,
        };
    }

    /// <summary>"now", "recently" anywhere; "the past", "the future" only as nouns.</summary>
    private DateReading Vague(TokenizedText text, int i, DateWord word) =>
        word.Kind == DateWordKind.Now ? new DateReading(new VagueTime(_lexicon.VagueTimes[0]), i + 1)
        : word.Value < DateWord.NounOfTime ? new DateReading(new VagueTime(_lexicon.VagueTimes[word.Value]), i + 1)
        : DateReading.None;

    /// <summary>"the day before", "the day after" at the end of a phrase; "the day", "the month" of the text.</summary>
    private DateReading TheUnit(TokenizedText text, int i, CalendarUnit unit)
    {
        if (tokens.Word(text, i + 2) is { Kind: DateWordKind.Beside } side)
        {
            return EndsPhrase(text, i + 3) ? new DateReading(new ToldPeriod(unit, side.Value), i + 3) : DateReading.None;
        }

        return EndsPhrase(text, i + 2) && _lexicon.PeriodLinks.IsAt(text, i - 1) ? new DateReading(new ToldPeriod(unit, 0), i + 2) : DateReading.None;
    }

    private bool IsPeriod(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day and <= (int)CalendarUnit.Year and not (int)CalendarUnit.Fortnight } && !tokens.IsPlural(text, i);

    /// <summary>No noun or verb goes on with what the words began.</summary>
    private static bool EndsPhrase(TokenizedText text, int i) => i >= text.Count || !text.IsWord(i) && !text.IsDigits(i) || text[i].LineBreaksBefore > 0;
}
