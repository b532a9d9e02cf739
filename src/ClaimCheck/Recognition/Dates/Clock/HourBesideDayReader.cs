using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Reads a bare hour that stands before a day: "8 tonight", "at 9 tomorrow evening". Alone it is a number.</summary>
internal sealed class HourBesideDayReader(DateTokens tokens)
{
    private const int LastHour = 23;
    private const int Noon = 12;
    private const int MinutesOfHour = 60;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <summary>An hour before a part of the day, or behind "at" before any day.</summary>
    /// <param name="days">Reads the day behind the hour.</param>
    public DateReading Before(TokenizedText text, int i, Func<TokenizedText, int, DateReading> days)
    {
        DateReading hour = Hour(text, i);
        if (hour.IsNone || tokens.Word(text, i + 1).Kind is not (DateWordKind.TodayPart or DateWordKind.RelativeDay or DateWordKind.Direction))
        {
            return DateReading.None;
        }

        DateReading day = days(text, i + 1);
        bool linked = _lexicon.ClockLinks.IsAt(text, i - 1) || text.First(i - 1) == '@' || i == 0;
        return IsDay(day.Expression) && (linked || day.Expression!.DayPart != DayPart.Whole) ? hour : DateReading.None;
    }

    public static bool IsDay(DateExpression? day) => day is RelativePeriod { Unit: CalendarUnit.Day } or RelativeWeekday or CalendarDate { Day: not null } or HolidayDate or WeekdayOfWeek or WeekdayBeside or PartByNumber { Unit: CalendarUnit.Day } or TimeAway { Length.Finest: <= CalendarUnit.Day };

    private static DateReading Hour(TokenizedText text, int i)
    {
        int hour = DateTokens.Digits(text, i, 2);
        return hour is >= 1 and <= LastHour && !text.IsAttached(i) ? new DateReading(new ClockTime(hour * MinutesOfHour, null, hour <= Noon), i + 1) : DateReading.None;
    }
}
