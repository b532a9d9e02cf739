using ClaimCheck.Recognition.Dates.Holidays;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Holidays of Dutch and Flemish news.</summary>
internal static class DutchHolidays
{
    public static DateWordTable AddTo(DateWordTable words) => words
        .AddHoliday(new(12, 25), "kerstmis|kerst|eerste kerstdag|kerstdag")
        .AddHoliday(new(12, 26), "tweede kerstdag")
        .AddHoliday(new(12, 24), "kerstavond")
        .AddHoliday(new(12, 31), "oudejaarsdag|oudejaarsavond|oudjaar|oud en nieuw")
        .AddHoliday(new(12, 5), "sinterklaas|sinterklaasavond|pakjesavond")
        .AddHoliday(new(1, 1), "nieuwjaar|nieuwjaarsdag")
        .AddHoliday(new(1, 6), "driekoningen")
        .AddHoliday(new(2, 14), "valentijnsdag")
        .AddHoliday(new(3, 8), "internationale vrouwendag|vrouwendag")
        .AddHoliday(new(4, 22), "dag van de aarde")
        .AddHoliday(new(4, 27), "koningsdag")
        .AddHoliday(new(5, 1), "dag van de arbeid")
        .AddHoliday(new(5, 4), "dodenherdenking")
        .AddHoliday(new(5, 5), "bevrijdingsdag")
        .AddHoliday(new(7, 4), "onafhankelijkheidsdag|onafhankelijksdag")
        .AddHoliday(new(7, 21), "belgische nationale feestdag")
        .AddHoliday(new(10, 31), "halloween")
        .AddHoliday(new(11, 1), "allerheiligen")
        .AddHoliday(new(11, 2), "allerzielen")
        .AddHoliday(new(11, 11), "wapenstilstandsdag|sint maarten")
        .AddHoliday(HolidayRule.NthOf(3, DayOfWeek.Tuesday, 9), "prinsjesdag")
        .AddHoliday(HolidayRule.NthOf(2, DayOfWeek.Sunday, 5), "moederdag")
        .AddHoliday(HolidayRule.NthOf(3, DayOfWeek.Sunday, 6), "vaderdag")
        .AddHoliday(HolidayRule.Of(HolidayCalendar.Chinese, 1, 1), "chinees nieuwjaar")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11), "thanksgiving")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 1), "black friday")
        .AddHoliday(HolidayRule.FromEaster(-46), "aswoensdag")
        .AddHoliday(HolidayRule.FromEaster(-7), "palmzondag")
        .AddHoliday(HolidayRule.FromEaster(-3), "witte donderdag")
        .AddHoliday(HolidayRule.FromEaster(-2), "goede vrijdag")
        .AddHoliday(HolidayRule.FromEaster(-1), "stille zaterdag|paaszaterdag")
        .AddHoliday(HolidayRule.FromEaster(0), "pasen|eerste paasdag|paaszondag")
        .AddHoliday(HolidayRule.FromEaster(1), "tweede paasdag|paasmaandag")
        .AddHoliday(HolidayRule.FromEaster(39), "hemelvaart|hemelvaartsdag")
        .AddHoliday(HolidayRule.FromEaster(49), "pinksteren|eerste pinksterdag|pinksterzondag")
        .AddHoliday(HolidayRule.FromEaster(50), "tweede pinksterdag|pinkstermaandag");
}
