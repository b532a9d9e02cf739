using ClaimCheck.Recognition.Dates.Holidays;

namespace ClaimCheck.Languages.German;

/// <summary>Holidays of German, Austrian and Swiss news.</summary>
internal static class GermanHolidays
{
    public static DateWordTable AddTo(DateWordTable words) => words
        .AddHoliday(new(12, 25), "weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|weihnachtsfeiertag")
        .AddHoliday(new(12, 26), "zweiter weihnachtstag|zweiten weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|stephanitag|stefanitag|stephanstag")
        .AddHoliday(new(12, 24), "heiligabend|heiliger abend|heiligen abend|weihnachtsabend")
        .AddHoliday(new(12, 31), "silvester|sylvester|silvesterabend|silvesternacht")
        .AddHoliday(new(12, 6), "nikolaus|nikolaustag")
        .AddHoliday(new(12, 8), "mariä empfängnis")
        .AddHoliday(new(1, 1), "neujahr|neujahrstag")
        .AddHoliday(new(1, 6), "heilige drei könige|heiligen drei könige|dreikönigstag|dreikönig|epiphanias")
        .AddHoliday(new(2, 2), "mariä lichtmess|lichtmess")
        .AddHoliday(new(2, 14), "valentinstag")
        .AddHoliday(new(3, 8), "weltfrauentag|frauentag|internationaler frauentag|internationalen frauentag")
        .AddHoliday(new(3, 19), "josefstag|josefitag")
        .AddHoliday(new(5, 1), "tag der arbeit|maifeiertag")
        .AddHoliday(new(6, 24), "johannistag|johannestag|johanni")
        .AddHoliday(new(6, 29), "peter und paul")
        .AddHoliday(new(8, 1), "bundesfeier|bundesfeiertag")
        .AddHoliday(new(8, 15), "mariä himmelfahrt")
        .AddHoliday(new(10, 3), "tag der deutschen einheit")
        .AddHoliday(new(10, 26), "österreichischer nationalfeiertag")
        .AddHoliday(new(10, 31), "reformationstag|halloween")
        .AddHoliday(new(11, 1), "allerheiligen")
        .AddHoliday(new(11, 2), "allerseelen")
        .AddHoliday(new(11, 11), "martinstag|martini")
        .AddHoliday(HolidayRule.Of(HolidayCalendar.Chinese, 1, 1), "chinesisches neujahr|chinesische neujahr|chinesischen neujahr|chinesisches neujahrsfest|chinesische neujahrsfest|chinesischen neujahrsfest")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11), "thanksgiving")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 1), "black friday|schwarzer freitag")
        .AddHoliday(HolidayRule.NthOf(2, DayOfWeek.Sunday, 5), "muttertag")
        .AddHoliday(HolidayRule.FromEaster(-52), "weiberfastnacht|altweiberfastnacht")
        .AddHoliday(HolidayRule.FromEaster(-50), "fastnachtssamstag|faschingssamstag|karnevalssamstag")
        .AddHoliday(HolidayRule.FromEaster(-49), "fastnachtssonntag|faschingssonntag|karnevalssonntag")
        .AddHoliday(HolidayRule.FromEaster(-48), "rosenmontag")
        .AddHoliday(HolidayRule.FromEaster(-47), "fastnacht|fastnachtsdienstag|faschingsdienstag|karnevalsdienstag|veilchendienstag")
        .AddHoliday(HolidayRule.FromEaster(-46), "aschermittwoch")
        .AddHoliday(HolidayRule.FromEaster(-7), "palmsonntag")
        .AddHoliday(HolidayRule.FromEaster(-3), "gründonnerstag")
        .AddHoliday(HolidayRule.FromEaster(-2), "karfreitag")
        .AddHoliday(HolidayRule.FromEaster(-1), "karsamstag|ostersamstag")
        .AddHoliday(HolidayRule.FromEaster(0), "ostern|ostersonntag")
        .AddHoliday(HolidayRule.FromEaster(1), "ostermontag")
        .AddHoliday(HolidayRule.FromEaster(39), "christi himmelfahrt|vatertag|himmelfahrt")
        .AddHoliday(HolidayRule.FromEaster(49), "pfingsten|pfingstsonntag")
        .AddHoliday(HolidayRule.FromEaster(50), "pfingstmontag")
        .AddHoliday(HolidayRule.FromEaster(60), "fronleichnam");
}
