using ClaimCheck.Recognition.Dates.Holidays;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Holidays of Spanish news.</summary>
internal static class SpanishHolidays
{
    public static DateWordTable AddTo(DateWordTable words) => words
        .AddHoliday(new(12, 25), "navidad|día de navidad|navidades")
        .AddHoliday(new(12, 24), "nochebuena")
        .AddHoliday(new(12, 31), "nochevieja|fin de año")
        .AddHoliday(new(1, 1), "año nuevo|día de año nuevo")
        .AddHoliday(new(1, 6), "día de reyes|reyes magos|epifanía")
        .AddHoliday(new(2, 14), "san valentín|día de san valentín|día de los enamorados")
        .AddHoliday(new(3, 8), "día de la mujer|día internacional de la mujer")
        .AddHoliday(new(5, 1), "día del trabajador|día del trabajo|día de los trabajadores|día internacional del trabajo")
        .AddHoliday(new(6, 24), "san juan|día de san juan")
        .AddHoliday(new(10, 12), "día de la hispanidad|fiesta nacional|día de la raza")
        .AddHoliday(new(10, 31), "halloween|noche de brujas")
        .AddHoliday(new(11, 1), "todos los santos|día de todos los santos")
        .AddHoliday(new(11, 2), "día de los muertos|día de muertos|día de los difuntos")
        .AddHoliday(new(12, 6), "día de la constitución")
        .AddHoliday(new(12, 8), "inmaculada concepción")
        .AddHoliday(new(12, 28), "día de los inocentes|día de los santos inocentes")
        .AddHoliday(HolidayRule.Of(HolidayCalendar.Chinese, 1, 1), "año nuevo chino|año nuevo lunar")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11), "acción de gracias|día de acción de gracias")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 1), "viernes negro|black friday")
        .AddHoliday(HolidayRule.NthOf(1, DayOfWeek.Sunday, 5), "día de la madre")
        .AddHoliday(HolidayRule.FromEaster(-46), "miércoles de ceniza")
        .AddHoliday(HolidayRule.FromEaster(-7), "domingo de ramos")
        .AddHoliday(HolidayRule.FromEaster(-3), "jueves santo")
        .AddHoliday(HolidayRule.FromEaster(-2), "viernes santo")
        .AddHoliday(HolidayRule.FromEaster(-1), "sábado santo|sábado de gloria")
        .AddHoliday(HolidayRule.FromEaster(0), "pascua|domingo de pascua|domingo de resurrección|pascua de resurrección")
        .AddHoliday(HolidayRule.FromEaster(1), "lunes de pascua")
        .AddHoliday(HolidayRule.FromEaster(49), "pentecostés|domingo de pentecostés")
        .AddHoliday(HolidayRule.FromEaster(60), "corpus christi");
}
