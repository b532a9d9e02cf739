using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Reads parts of a period by their number: "the first Monday of the month", "the last day in October 2015", "the third week of 2018", "20th of next month".</summary>
internal sealed class PartByNumberReader(DateTokens tokens)
{
    private const int MostDays = 31;
    private const int MostWeeks = 53;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        int start = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        bool last = _lexicon.Last.IsAt(text, start);
        (int index, int at) = last ? (1, start + 1) : tokens.Day(text, start);
        if (index is < 1 or > MostWeeks)
        {
            return DateReading.None;
        }

        int fromEnd = AfterTo(text, at);
        if (!last && _lexicon.Last.IsAt(text, fromEnd))
        {
            (last, at) = (true, fromEnd + 1);
        }

        (int count, int afterCount) = DateTokens.Digits(text, at, 2) is > 0 and var digits ? (digits, at + 1) : tokens.Word(text, at) is { Kind: DateWordKind.Cardinal } few ? (few.Value, at + 1) : (1, at);
        DateWord part = tokens.Word(text, afterCount);
        if (!last && count == 1 && text.IsDigits(start) && at == start + 1 && tokens.IsPlural(text, afterCount))
        {
            // "the 30 days of June" are all of them.
            return DateReading.None;
        }

        return part.Kind switch
        {
            DateWordKind.Weekday or DateWordKind.UnsureWeekday when count == 1 => Of(text, afterCount + 1, new PartOfPeriod(index, last, 1, CalendarUnit.Day, (DayOfWeek)part.Value)),
            DateWordKind.Unit when part.Value is (int)CalendarUnit.Day or (int)CalendarUnit.Week or (int)CalendarUnit.Month or (int)CalendarUnit.Weekend =>
                Of(text, afterCount + 1, new PartOfPeriod(index, last, count, (CalendarUnit)part.Value, null)),
            _ when !last && count == 1 && index <= MostDays && IsLinked(text, at) => DayOfMonth(text, at, index),
            _ => DateReading.None,
        };
    }

    /// <summary>"20th of next month".</summary>
    private DateReading DayOfMonth(TokenizedText text, int i, int day)
    {
        DateReading month = MonthBehind(text, i);
        return !month.IsNone ? new DateReading(new PartByNumber(day, false, 1, CalendarUnit.Day, null, month.Expression!), month.EndToken) : DateReading.None;
    }

    /// <summary>"of next month", "nächsten Monats" behind a day.</summary>
    public DateReading MonthBehind(TokenizedText text, int i)
    {
        DateReading month = Period(text, _lexicon.Of.IsAt(text, i) || (_lexicon.Order != DateWordOrder.None && _lexicon.Within.IsAt(text, i)) ? i + 1 : i);
        return month.Expression is RelativePeriod { Unit: CalendarUnit.Month } ? month : DateReading.None;
    }

    private bool IsLinked(TokenizedText text, int i) => _lexicon.Of.IsAt(text, i) || IsInflected(text, i);

    /// <summary>"deste ano", "dieses Jahres", "letzten Monats": the link is in the word itself, or in its ending.</summary>
    private bool IsInflected(TokenizedText text, int i) =>
        _lexicon.Order != DateWordOrder.None && tokens.Word(text, i) is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 } && tokens.Word(text, i + 1).Kind == DateWordKind.Unit;

    /// <summary>Past the "to" of "second to last", "third-to-last".</summary>
    private int AfterTo(TokenizedText text, int i)
    {
        int at = DateTokens.AfterStroke(text, i);
        return _lexicon.To.IsAt(text, at) ? DateTokens.AfterStroke(text, at + 1) : i;
    }

    private DateReading Of(TokenizedText text, int i, PartOfPeriod part)
    {
        bool within = _lexicon.Within.IsAt(text, i);
        if (!within && !IsInflected(text, i))
        {
            return DateReading.None;
        }

        i = within ? i : i - 1;

        if (tokens.Word(text, i + 1).Kind == DateWordKind.Every && tokens.Word(text, i + 2).Kind is DateWordKind.Unit or DateWordKind.Month)
        {
            return new DateReading(new RepeatedTime(part.Weekday is { } again ? WeekdayTimex.Of(again) : PeriodTimex.Of(part.Count, part.Unit)), i + 3);
        }

        DateReading period = Period(text, i + 1);
        return period.Expression is { } whole && (part.Weekday is not null || Fits(part.Index, part.Count, part.Unit, whole))
            ? new DateReading(new PartByNumber(part.Index, part.FromEnd, part.Count, part.Unit, part.Weekday, whole), period.EndToken)
            : DateReading.None;
    }

    /// <summary>A month, a year, "the month", "next year", the one told of.</summary>
    private DateReading Period(TokenizedText text, int i)
    {
        (int month, _, int afterMonth) = tokens.Month(text, i);
        if (month > 0)
        {
            int at = _lexicon.Within.IsAt(text, afterMonth) ? afterMonth + 1 : DateTokens.AfterComma(text, afterMonth);
            return DateTokens.Year(text, at) is > 0 and var ofMonth
                ? new DateReading(new CalendarDate(ofMonth, month, null), at + 1)
                : new DateReading(new CalendarDate(null, month, null), afterMonth);
        }

        if (DateTokens.Year(text, i) is > 0 and var year)
        {
            return new DateReading(new CalendarDate(year, null, null), i + 1);
        }

        int start = _lexicon.DefiniteArticles.IsAt(text, i) ? i + 1 : i;
        DateWord word = tokens.Word(text, start);
        bool directed = word is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 };
        int unitAt = directed ? start + 1 : start;
        DateWord unit = tokens.Word(text, unitAt);
        if (!directed && _lexicon.Has(DateWordOrder.DirectionBehind) && unit.Kind == DateWordKind.Unit && tokens.Word(text, unitAt + 1) is { Kind: DateWordKind.Direction } behind)
        {
            return unit.Value is (int)CalendarUnit.Month or (int)CalendarUnit.Year or (int)CalendarUnit.Week ? new DateReading(new RelativePeriod((CalendarUnit)unit.Value, Math.Sign(behind.Value)), unitAt + 2) : DateReading.None;
        }

        bool period = unit is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Month or (int)CalendarUnit.Year or (int)CalendarUnit.Week } && !tokens.IsPlural(text, unitAt) && (directed || start > i || (_lexicon.Order != DateWordOrder.None && _lexicon.Within.IsAt(text, i - 1)));
        return period ? new DateReading(new RelativePeriod((CalendarUnit)unit.Value, directed ? word.Value : 0), unitAt + 1) : DateReading.None;
    }

    private static bool Fits(int index, int count, CalendarUnit unit, DateExpression period) => (unit, period) switch
    {
        (CalendarUnit.Month, CalendarDate { Month: null } or RelativePeriod { Unit: CalendarUnit.Year }) => index + count <= 13,
        (CalendarUnit.Month, _) => false,
        (CalendarUnit.Week or CalendarUnit.Weekend, CalendarDate { Month: not null } or RelativePeriod { Unit: CalendarUnit.Month }) => index + count <= 6,
        (CalendarUnit.Week, CalendarDate { Month: null } or RelativePeriod { Unit: CalendarUnit.Year }) => index + count <= MostWeeks,
        (CalendarUnit.Day, _) => count == 1,
        _ => false,
    };

    /// <summary>What is counted, before its period is read; "the second Tuesday of every month" is a set of times.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct PartOfPeriod(int Index, bool FromEnd, int Count, CalendarUnit Unit, DayOfWeek? Weekday);
}
