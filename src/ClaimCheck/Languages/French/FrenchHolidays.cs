using ClaimCheck.Recognition.Dates.Holidays;

namespace ClaimCheck.Languages.French;

/// <summary>Holidays of French news.</summary>
internal static class FrenchHolidays
{
    public static DateWordTable AddTo(DateWordTable words) => words
        .AddHoliday(new(12, 25), "noël|jour de noël")
        .AddHoliday(new(12, 24), "réveillon de noël|veille de noël")
        .AddHoliday(new(12, 31), "saint sylvestre|réveillon du nouvel an")
        .AddHoliday(new(1, 1), "nouvel an|jour de l' an|premier de l' an")
        .AddHoliday(new(1, 6), "épiphanie")
        .AddHoliday(new(2, 2), "chandeleur")
        .AddHoliday(new(2, 14), "saint valentin")
        .AddHoliday(new(3, 8), "journée de la femme|journée internationale des femmes|journée internationale des droits des femmes")
        .AddHoliday(new(5, 1), "fête du travail")
        .AddHoliday(new(5, 8), "fête de la victoire")
        .AddHoliday(new(6, 21), "fête de la musique")
        .AddHoliday(new(7, 14), "fête nationale|prise de la bastille")
        .AddHoliday(new(8, 15), "assomption")
        .AddHoliday(new(10, 31), "halloween")
        .AddHoliday(new(11, 1), "toussaint")
        .AddHoliday(new(11, 11), "armistice")
        .AddHoliday(HolidayRule.Of(HolidayCalendar.Chinese, 1, 1), "nouvel an chinois|nouvel an lunaire")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11), "thanksgiving")
        .AddHoliday(HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 1), "black friday|vendredi noir")
        .AddHoliday(HolidayRule.NthOf(3, DayOfWeek.Sunday, 6), "fête des pères")
        .AddHoliday(HolidayRule.FromEaster(-47), "mardi gras")
        .AddHoliday(HolidayRule.FromEaster(-46), "mercredi des cendres")
        .AddHoliday(HolidayRule.FromEaster(-7), "dimanche des rameaux|rameaux")
        .AddHoliday(HolidayRule.FromEaster(-3), "jeudi saint")
        .AddHoliday(HolidayRule.FromEaster(-2), "vendredi saint")
        .AddHoliday(HolidayRule.FromEaster(0), "pâques|dimanche de pâques")
        .AddHoliday(HolidayRule.FromEaster(1), "lundi de pâques")
        .AddHoliday(HolidayRule.FromEaster(39), "ascension|jeudi de l' ascension")
        .AddHoliday(HolidayRule.FromEaster(49), "pentecôte|dimanche de pentecôte")
        .AddHoliday(HolidayRule.FromEaster(50), "lundi de pentecôte");
}
