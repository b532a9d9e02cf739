using ClaimCheck.Recognition.Dates.Holidays;

namespace ClaimCheck.Languages.Italian;

/// <summary>Holidays of Italian news.</summary>
internal static class ItalianHolidays
{
    public static DateWordTable AddTo(DateWordTable words) => words
        .AddHoliday(new(12, 25), "natale|giorno di natale")
        .AddHoliday(new(12, 24), "vigilia di natale")
        .AddHoliday(new(12, 26), "santo stefano")
        .AddHoliday(new(12, 31), "san silvestro|notte di san silvestro")
        .AddHoliday(new(12, 8), "immacolata concezione|immacolata")
        .AddHoliday(new(1, 1), "capodanno")
        .AddHoliday(new(1, 6), "epifania|befana")
        .AddHoliday(new(2, 14), "san valentino")
        .AddHoliday(new(3, 8), "festa della donna|festa delle donne")
        .AddHoliday(new(3, 19), "festa del papà")
        .AddHoliday(new(4, 25), "festa della liberazione|anniversario della liberazione")
        .AddHoliday(new(5, 1), "festa del lavoro|festa dei lavoratori")
        .AddHoliday(new(6, 2), "festa della repubblica")
        .AddHoliday(new(8, 15), "ferragosto")
        .AddHoliday(new(10, 31), "halloween")
        .AddHoliday(new(11, 1), "ognissanti|tutti i santi")
        .AddHoliday(new(11, 2), "giorno dei morti|commemorazione dei defunti")
        .AddHoliday(HolidayRule.NthOf(2, DayOfWeek.Sunday, 5), "festa della mamma")
        .AddHoliday(HolidayRule.Of(HolidayCalendar.Chinese, 1, 1), "capodanno cinese|capodanno lunare")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11), "giorno del ringraziamento")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 1), "black friday|venerdì nero")
        .AddHoliday(HolidayRule.FromEaster(-47), "martedì grasso")
        .AddHoliday(HolidayRule.FromEaster(-46), "mercoledì delle ceneri")
        .AddHoliday(HolidayRule.FromEaster(-7), "domenica delle palme")
        .AddHoliday(HolidayRule.FromEaster(-3), "giovedì santo")
        .AddHoliday(HolidayRule.FromEaster(-2), "venerdì santo")
        .AddHoliday(HolidayRule.FromEaster(-1), "sabato santo")
        .AddHoliday(HolidayRule.FromEaster(0), "pasqua|domenica di pasqua")
        .AddHoliday(HolidayRule.FromEaster(1), "pasquetta|lunedì dell' angelo|lunedì di pasqua")
        .AddHoliday(HolidayRule.FromEaster(49), "pentecoste|domenica di pentecoste");
}
