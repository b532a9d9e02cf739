using ClaimCheck.Recognition.Dates.Clock;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Reads repeated times: "every Tuesday", "every two weeks", "every other day", "every other Tuesday", "every third year", "daily", "Mondays", "Friday nights", and rates: "twice a week", "15 a year", "$20 per hour".</summary>
internal sealed class RepeatReader(DateTokens tokens, LengthReader lengths)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.Every => Every(text, i + 1),
            DateWordKind.Periodic when !IsInName(text, i) && !(_lexicon.Has(DateWordOrder.DirectionBehind) && _lexicon.Articles.IsAt(text, i - 1)) => Of(PeriodTimex.Of(1, (CalendarUnit)word.Value), i + 1),
            DateWordKind.Weekday => tokens.Word(text, i + 1) is { Kind: DateWordKind.DayParts } parts ? Of(WeekdayTimex.Of((DayOfWeek)word.Value) + DayPartTimex.Of((DayPart)parts.Value), i + 2) : DateReading.None,
            DateWordKind.Weekdays => Of(WeekdayTimex.Of((DayOfWeek)word.Value), i + 1),
            _ => Rate(text, i),
        };
    }

    private DateReading Every(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        if (_lexicon.Others.IsAt(text, i) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit } second)
        {
            return Of(PeriodTimex.Of(2, (CalendarUnit)second.Value), i + 2);
        }

        if (_lexicon.Others.IsAt(text, i) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Weekday } weekday && tokens.Word(text, i + 2).Kind != DateWordKind.DayPart)
        {
            return Of(WeekdayTimex.Of((DayOfWeek)weekday.Value), i + 2);
        }

        if (word is { Kind: DateWordKind.Ordinal, Value: > 1 } && tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit } nth && !tokens.IsPlural(text, i + 1))
        {
            return Of(PeriodTimex.Of(word.Value, (CalendarUnit)nth.Value), i + 2);
        }

        if (word.Kind == DateWordKind.Several && tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit } few)
        {
            return Of(PeriodTimex.Vague((CalendarUnit)few.Value), i + 2);
        }

        return word.Kind switch
        {
            DateWordKind.Weekday or DateWordKind.Weekdays => Of(WeekdayTimex.Of((DayOfWeek)word.Value), i + 1),
            DateWordKind.UnsureWeekday when !_lexicon.WeekdayLinks.IsEmpty => Of(WeekdayTimex.Of((DayOfWeek)word.Value), i + 1),
            DateWordKind.Unit => Of(PeriodTimex.Of(1, (CalendarUnit)word.Value), i + 1),
            DateWordKind.DayPart => Of("XXXX-XX-XX" + DayPartTimex.Of((DayPart)word.Value), i + 1),
            DateWordKind.Season => Of("XXXX-" + _lexicon.Seasons[word.Value], i + 1),
            DateWordKind.Month or DateWordKind.UnsureMonth when char.IsUpper(text.First(i)) || _lexicon.Has(DateWordOrder.SmallMonths) => Of($"XXXX-{word.Value:00}", i + 1),
            _ => lengths.ReadOne(text, i) is { Length: { } length, End: var end } ? Of(length.Timex, end) : DateReading.None,
        };
    }

    /// <summary>A unit behind what is counted by it, with nothing going on behind it; units of speed and the like are numbers' own.</summary>
    private DateReading Rate(TokenizedText text, int i)
    {
        bool per = _lexicon.Per.IsAt(text, i);
        bool unit = (per || (_lexicon.Order == DateWordOrder.None && _lexicon.OneArticles.IsAt(text, i))) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit, Value: not ((int)CalendarUnit.Quarter) } && !tokens.IsPlural(text, i + 1);
        if (!unit || _lexicon.RatedUnits.IsAt(text, i - 1) || !(PhraseEnd.IsAt(text, i + 2, _lexicon) || (per && _lexicon.Order != DateWordOrder.None && !_lexicon.To.IsAt(text, i))) || tokens.Word(text, i + 2).Kind == DateWordKind.Beside || text.First(i + 2) == '-')
        {
            return DateReading.None;
        }

        bool isMoney = per && (text.IsDigits(i - 2) || tokens.Word(text, i - 2).Kind == DateWordKind.Cardinal);
        bool counted = isMoney || (per && !_lexicon.To.IsAt(text, i)) || text.IsDigits(i - 1) || tokens.IsPlural(text, i - 1) || text.First(i - 1) == '%' || _lexicon.Counts.IsAt(text, i - 1)
            || tokens.Word(text, i - 1).Kind is DateWordKind.Cardinal or DateWordKind.Scale or DateWordKind.Tens;
        return counted ? Of(PeriodTimex.Of(1, (CalendarUnit)tokens.Word(text, i + 1).Value), i + 2) : DateReading.None;
    }

    private static DateReading Of(string timex, int end) => new(new RepeatedTime(timex), end);

    /// <summary>"The Tealby Daily News".</summary>
    private static bool IsInName(TokenizedText text, int i) => char.IsUpper(text.First(i)) && text.IsWord(i + 1) && char.IsUpper(text.First(i + 1));
}
