using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Reads early, middle and late parts of periods and days: "late 2025", "the end of March", "mid-1980s", "early Tuesday", "late on Friday", "earlier this year".</summary>
internal sealed class PeriodPartReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <param name="dates">Reads the period behind the part.</param>
    public DateReading Read(TokenizedText text, int i, Func<TokenizedText, int, DateReading> dates)
    {
        int at = _lexicon.Articles.IsAt(text, i) ? i + 1 : i;
        DateWord word = tokens.Word(text, at);
        return word.Kind switch
        {
            DateWordKind.Part => PartOf(text, at + 1, (PeriodPart)word.Value, dates),
            DateWordKind.Away when Math.Abs(word.Value) > 1 => SideOfNow(text, i + 1, word.Value < 0 ? PeriodPart.UpToNow : PeriodPart.FromNow, dates),
            _ => DateReading.None,
        };
    }

    /// <summary>"late 2025", "the end of March", "the start of the year 2000"; not "the start of the 2014 games", where the year only names them.</summary>
    private DateReading PartOf(TokenizedText text, int i, PeriodPart part, Func<TokenizedText, int, DateReading> dates)
    {
        bool linked = _lexicon.Within.IsAt(text, i);
        int after = text.First(i) == '-' || linked || _lexicon.On.IsAt(text, i) ? i + 1 : i;
        bool definite = _lexicon.DefiniteArticles.IsAt(text, after);
        if (_lexicon.Order != DateWordOrder.None && _lexicon.OneArticles.IsAt(text, after))
        {
            // "el fin de un año increíble".
            return DateReading.None;
        }

        after = _lexicon.Articles.IsAt(text, after) ? after + 1 : after;
        DateReading period = dates(text, Named(text, after));
        if (definite && period.Expression is CalendarDate { Month: null, Day: null } && text.IsDigits(after))
        {
            return DateReading.None;
        }

        if (period.IsNone && linked && (definite || !text.IsWord(after + 1) || (_lexicon.Order != DateWordOrder.None && !_lexicon.Of.IsAt(text, after + 1))) && tokens.Word(text, after) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Week } unit && !tokens.IsPlural(text, after))
        {
            period = new DateReading(new RelativePeriod((CalendarUnit)unit.Value, 0), after + 1);
        }

        bool isPeriod = period.Expression is CalendarDate { Day: null } or YearsOf or YearFraction or RelativePeriod { Unit: > CalendarUnit.Day } or SeasonDate or RelativeMonth;
        bool isDay = (period.Expression is CalendarDate { Day: not null } or RelativePeriod { Unit: CalendarUnit.Day } or RelativeWeekday) && !linked && !definite && _lexicon.EarlyLate.IsAt(text, i - 1);
        return isPeriod || isDay ? period with { Expression = period.Expression! with { Part = part } } : DateReading.None;
    }

    /// <summary>Past the noun before a year's number or a month's name: "the year 2000", "mes de octubre", "Monats Oktober".</summary>
    private int Named(TokenizedText text, int i)
    {
        DateWord noun = tokens.Word(text, i);
        int month = _lexicon.Of.IsAt(text, i + 1) ? i + 2 : i + 1;
        return noun is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } && DateTokens.Year(text, i + 1) > 0 && !(_lexicon.Order != DateWordOrder.None && tokens.IsPlural(text, i)) ? i + 1
            : noun is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Month } && _lexicon.Order != DateWordOrder.None && tokens.Month(text, month).Month > 0 ? month
            : i;
    }

    /// <summary>"earlier this year", "later in the week" is left alone: only periods that hold the day of writing have a side.</summary>
    private static DateReading SideOfNow(TokenizedText text, int i, PeriodPart side, Func<TokenizedText, int, DateReading> dates)
    {
        DateReading period = dates(text, i);
        bool holdsNow = period.Expression is RelativePeriod { Offset: 0, Unit: >= CalendarUnit.Day };
        return holdsNow ? period with { Expression = period.Expression! with { Part = side } } : DateReading.None;
    }
}
