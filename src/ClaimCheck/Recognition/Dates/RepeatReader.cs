using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads repeated times: "every Tuesday", "each year", "daily".</summary>
internal sealed class RepeatReader(DateTokens tokens)
{
    public DateReading Read(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.Every => Every(text, i + 1),
            DateWordKind.Periodic when !IsInName(text, i) => Of((CalendarUnit)word.Value, i + 1),
            _ => DateReading.None,
        };
    }

    private DateReading Every(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.Weekday => new DateReading(new RepeatedTime(WeekdayTimex.Of((DayOfWeek)word.Value)), i + 1),
            DateWordKind.Unit => Of((CalendarUnit)word.Value, i + 1),
            _ => DateReading.None,
        };
    }

    private static DateReading Of(CalendarUnit unit, int end) => new(new RepeatedTime(PeriodTimex.Of(1, unit)), end);

    /// <summary>"The Tealby Daily News".</summary>
    private static bool IsInName(TokenizedText text, int i) => char.IsUpper(text.First(i)) && text.IsWord(i + 1) && char.IsUpper(text.First(i + 1));
}
