using ClaimCheck.Recognition.Dates.Holidays;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Holidays of Portuguese and Brazilian news.</summary>
internal static class PortugueseHolidays
{
    public static DateWordTable AddTo(DateWordTable words) => words
        .AddHoliday(new(12, 25), "natal|dia de natal")
        .AddHoliday(new(12, 24), "véspera de natal|noite de natal")
        .AddHoliday(new(12, 31), "réveillon|véspera de ano novo|noite de ano novo")
        .AddHoliday(new(1, 1), "ano novo|dia de ano novo|confraternização universal")
        .AddHoliday(new(1, 6), "dia de reis")
        .AddHoliday(new(2, 14), "dia de são valentim")
        .AddHoliday(new(3, 8), "dia da mulher|dia internacional da mulher")
        .AddHoliday(new(4, 21), "dia de tiradentes|tiradentes")
        .AddHoliday(new(4, 25), "dia da liberdade")
        .AddHoliday(new(5, 1), "dia do trabalho|dia do trabalhador|dia dos trabalhadores")
        .AddHoliday(new(6, 10), "dia de portugal")
        .AddHoliday(new(6, 12), "dia dos namorados")
        .AddHoliday(new(6, 24), "são joão|dia de são joão")
        .AddHoliday(new(9, 7), "dia da independência|independência do brasil")
        .AddHoliday(new(10, 12), "dia das crianças|nossa senhora aparecida")
        .AddHoliday(new(10, 31), "halloween|dia das bruxas")
        .AddHoliday(new(11, 1), "todos os santos|dia de todos os santos")
        .AddHoliday(new(11, 2), "finados|dia de finados")
        .AddHoliday(new(11, 15), "proclamação da república")
        .AddHoliday(new(11, 20), "consciência negra|dia da consciência negra")
        .AddHoliday(HolidayRule.NthOf(2, DayOfWeek.Sunday, 8), "dia dos pais")
        .AddHoliday(HolidayRule.NthOf(2, DayOfWeek.Sunday, 5), "dia das mães")
        .AddHoliday(HolidayRule.Of(HolidayCalendar.Chinese, 1, 1), "ano novo chinês|ano novo lunar")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11), "ação de graças|dia de ação de graças")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 1), "black friday")
        .AddHoliday(HolidayRule.FromEaster(-47), "carnaval|terça-feira de carnaval|terça-feira gorda")
        .AddHoliday(HolidayRule.FromEaster(-46), "quarta-feira de cinzas")
        .AddHoliday(HolidayRule.FromEaster(-7), "domingo de ramos")
        .AddHoliday(HolidayRule.FromEaster(-3), "quinta-feira santa")
        .AddHoliday(HolidayRule.FromEaster(-2), "sexta-feira santa")
        .AddHoliday(HolidayRule.FromEaster(-1), "sábado de aleluia|sábado santo")
        .AddHoliday(HolidayRule.FromEaster(0), "páscoa|domingo de páscoa")
        .AddHoliday(HolidayRule.FromEaster(49), "pentecostes|domingo de pentecostes")
        .AddHoliday(HolidayRule.FromEaster(60), "corpus christi");
}
