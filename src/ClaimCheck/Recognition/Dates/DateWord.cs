namespace ClaimCheck.Recognition.Dates;

/// <summary>What a word is to dates.</summary>
internal enum DateWordKind : byte
{
    None,

    /// <summary>A month; value 1–12.</summary>
    Month,

    /// <summary>A word that is a month only beside a day, a year or "in": "may", "march".</summary>
    UnsureMonth,

    /// <summary>A weekday; value 0 (Sunday)–6.</summary>
    Weekday,

    /// <summary>"Mondays": a weekday again and again; value as for <see cref="Weekday"/>.</summary>
    Weekdays,

    /// <summary>A short form that is a weekday only beside a date: "Sun", "Sat".</summary>
    UnsureWeekday,

    /// <summary>"yesterday" −1, "today" 0, "tomorrow" 1.</summary>
    RelativeDay,

    /// <summary>A calendar unit; value of <see cref="CalendarUnit"/>.</summary>
    Unit,

    /// <summary>"last" −1, "this" 0, "next" 1; "past" −2 and "coming" 2 name a span up to or from now.</summary>
    Direction,

    /// <summary>"half", of a year.</summary>
    HalfYear,

    /// <summary>"Q", before a digit; value is the number of such parts in a year.</summary>
    FractionLetter,

    /// <summary>The first word of a holiday's name; <see cref="DateLexicon.Holidays"/> holds the names.</summary>
    Holiday,

    /// <summary>"early", "mid", "late"; value of <see cref="PeriodPart"/>.</summary>
    Part,

    /// <summary>Small cardinals: "three" 3.</summary>
    Cardinal,

    /// <summary>Ordinals to thirty-first: "ninth" 9; "twenty" with <see cref="Cardinal"/> 20 begins "twenty-first".</summary>
    Ordinal,

    /// <summary>A season.</summary>
    Season,

    /// <summary>"am" 0, "pm" 12.</summary>
    Meridiem,

    /// <summary>"noon", "midnight"; value in minutes.</summary>
    ClockPoint,

    /// <summary>A time zone; value in minutes ahead of UTC.</summary>
    Zone,

    /// <summary>"ago" −1, "hence" 1, from the day of writing; "earlier" −2, "later" 2, a side of it.</summary>
    Away,

    /// <summary>"before" −1, "after" 1: "the day before yesterday".</summary>
    Beside,

    /// <summary>"now".</summary>
    Now,

    /// <summary>"morning", "night": after a day, a part of it; value of <see cref="Dates.DayPart"/>.</summary>
    DayPart,

    /// <summary>"mornings", "nights": behind a weekday, a time that comes again; value of <see cref="Dates.DayPart"/>.</summary>
    DayParts,

    /// <summary>"overnight".</summary>
    Overnight,

    /// <summary>"EOY": the end of the present period; value of <see cref="CalendarUnit"/>.</summary>
    EndOf,

    /// <summary>"BC" −1, "CE" 1, "AD" <see cref="DateWord.LeadingEra"/>.</summary>
    Era,

    /// <summary>"tonight": a part of the day of writing; value of <see cref="Dates.DayPart"/>.</summary>
    TodayPart,

    /// <summary>"ninety" 90, the last word of a year in words; "nineties" is its decade in the plural.</summary>
    Tens,

    /// <summary>"nineties" 90.</summary>
    TensDecade,

    /// <summary>"hundred" 100, "thousand" 1000, in a year in words.</summary>
    Scale,

    /// <summary>"every", "each".</summary>
    Every,

    /// <summary>"few", "many", "recent": before units of time, some of them; <see cref="DateWord.CountsWithUnits"/> for those that number words with units cover.</summary>
    Several,

    /// <summary>"couple": two.</summary>
    Pair,

    /// <summary>"FY", "SY": letters before the number of a year; value is the place of the letters in <see cref="DateLexicon.YearLetters"/>.</summary>
    YearLetters,

    /// <summary>"fiscal", "school": what a year goes by; value as for <see cref="YearLetters"/>.</summary>
    YearName,

    /// <summary>"currently", "recently": value is the place in <see cref="DateLexicon.VagueTimes"/>, with <see cref="DateWord.NounOfTime"/> added for nouns ("the future").</summary>
    VagueTime,

    /// <summary>"that", "same": before a unit, the one told of; "these" 1 and "those" 2 before "days" the present and the past.</summary>
    Pointing,

    /// <summary>"following" 1, "preceding" −1: before a unit, counted from the one told of.</summary>
    Following,

    /// <summary>"ides", the middle of a Roman month.</summary>
    Ides,

    /// <summary>"closest", "nearest".</summary>
    Nearest,

    /// <summary>"daily" and the like; value of <see cref="CalendarUnit"/>.</summary>
    Periodic,

    /// <summary>"xx", the number of a century in Roman numerals.</summary>
    Roman,

    /// <summary>"vorletzte" −2, "übernächste" 2: the period before the last or after the next.</summary>
    NextButOne,

    /// <summary>"lendemain" 1, "veille" −1: a day counted from the one told of.</summary>
    ToldDay,

    /// <summary>"gisteravond", one word for a day and its part; <see cref="DateWord.DayAndPart"/>.</summary>
    DayAndPart,

    /// <summary>"Montagabend", one word for a weekday and its part; <see cref="DateWord.WeekdayAndPart"/>.</summary>
    WeekdayAndPart,
}

/// <summary>A word's part in dates and its value.</summary>
internal sealed record DateWord(DateWordKind Kind, int Value)
{
    /// <summary>The entry of all words that have no part in dates.</summary>
    public static DateWord None { get; } = new(DateWordKind.None, 0);

    /// <summary>Added to the value of a <see cref="DateWordKind.VagueTime"/> that is a noun.</summary>
    public const int NounOfTime = 3;

    /// <summary>The value of an era that may stand before its year: "AD 79".</summary>
    public const int LeadingEra = 2;

    private const int DaysOfWeek = 7;

    private const int PartsOfDay = (int)DayPart.Night + 1;

    /// <summary>"gisteravond": so many days from that of writing, and the part of the day.</summary>
    public static DateWord OfDayAndPart(int offset, DayPart part) => new(DateWordKind.DayAndPart, (offset * PartsOfDay) + (int)part);

    /// <summary>"Montagabend".</summary>
    public static DateWord OfWeekdayAndPart(DayOfWeek day, DayPart part) => new(DateWordKind.WeekdayAndPart, ((int)part * DaysOfWeek) + (int)day);

    /// <summary>The offset and part of a <see cref="DateWordKind.DayAndPart"/>.</summary>
    public (int Offset, DayPart Part) DayAndPart
    {
        get
        {
            int part = ((Value % PartsOfDay) + PartsOfDay) % PartsOfDay;
            return ((Value - part) / PartsOfDay, (DayPart)part);
        }
    }

    /// <summary>The weekday and part of a <see cref="DateWordKind.WeekdayAndPart"/>.</summary>
    public (DayOfWeek Day, DayPart Part) WeekdayAndPart => ((DayOfWeek)(Value % DaysOfWeek), (DayPart)(Value / DaysOfWeek));

    /// <summary>The value of a <see cref="DateWordKind.Several"/> that is a number word too: "several".</summary>
    public const int CountsWithUnits = 1;
}
