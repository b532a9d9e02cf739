using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Languages;

public sealed class DutchDatesTests
{
    [TestCase("Het akkoord werd op 1 mei 2024 getekend.", "1 mei 2024 = 2024-05-01")]
    [TestCase("Op dinsdag 9 mei was er staking.", "dinsdag 9 mei = XXXX-05-09")]
    [TestCase("Zaterdag 3 januari.", "Zaterdag 3 januari = XXXX-01-03")]
    [TestCase("Op 3e jan 2019.", "3e jan 2019 = 2019-01-03")]
    [TestCase("Geboren op 17-02-1990 en overleden op 3-1-2026.", "17-02-1990 = 1990-02-17; 3-1-2026 = 2026-01-03")]
    [TestCase("In maart regende het.", "maart = XXXX-03")]
    [TestCase("Op maandag 12-4.", "maandag = XXXX-WXX-1; 12-4 = XXXX-04-12")]
    [TestCase("De vierde juli 1995.", "De vierde juli 1995 = 1995-07-04")]
    [TestCase("Op 12 sept. 2020.", "12 sept. 2020 = 2020-09-12")]
    [TestCase("Met Pasen 2018.", "Pasen 2018 = 2018-04-01")]
    [TestCase("Op tweede kerstdag 2019.", "tweede kerstdag 2019 = 2019-12-26")]
    [TestCase("Zaterdag 12 en zondag 13 oktober 2019.", "Zaterdag 12 = 2019-10-12; zondag 13 oktober 2019 = 2019-10-13")]
    [TestCase("De 2e week van 2018.", "De 2e week van 2018 = 2018-W02")]
    [TestCase("In 1600 v.Chr.", "1600 v.Chr. = BC1600")]
    public void Dates_of_the_calendar(string text, string expected) => Assert.That(DateReading.WordingIn("nl", text), Is.EqualTo(expected));

    [TestCase("De top is van 5 tot 7 januari.", "5 tot 7 januari = (XXXX-01-05,XXXX-01-07,P2D)")]
    [TestCase("Van 5 tot en met 7 januari 2025.", "5 tot en met 7 januari 2025 = (2025-01-05,2025-01-07,P2D)")]
    [TestCase("Van 28 februari tot 3 maart 2025.", "28 februari tot 3 maart 2025 = (2025-02-28,2025-03-03,P3D)")]
    [TestCase("Tussen maart en mei 2024.", "maart en mei 2024 = (2024-03-01,2024-05-01,P2M)")]
    [TestCase("Van 1-10 tot 7-11.", "1-10 tot 7-11 = (XXXX-10-01,XXXX-11-07,P37D)")]
    [TestCase("Hij stierf eind 2025.", "eind 2025 = 2025")]
    [TestCase("Begin maart en half mei.", "Begin maart = XXXX-03; half mei = XXXX-05")]
    [TestCase("In de jaren negentig en de jaren '80.", "de jaren negentig = 199; de jaren '80 = 198")]
    [TestCase("Een kerk uit de 19e eeuw.", "19e eeuw = 18")]
    [TestCase("In het eerste kwartaal van 2025.", "het eerste kwartaal van 2025 = (2025-01-01,2025-04-01,P3M)")]
    [TestCase("In de zomer van 2019.", "zomer van 2019 = 2019-SU")]
    [TestCase("Elke vrijdag en iedere maandag.", "Elke vrijdag = XXXX-WXX-5; iedere maandag = XXXX-WXX-1")]
    public void Parts_of_years_decades_and_ranges(string text, string expected) => Assert.That(DateReading.WordingIn("nl", text), Is.EqualTo(expected));

    [TestCase("Gisteravond en morgenochtend.", "Gisteravond = 2026-03-10TEV; morgenochtend = 2026-03-12TMO")]
    [TestCase("Eergisteren, overmorgen en vanavond.", "Eergisteren = 2026-03-09; overmorgen = 2026-03-13; vanavond = 2026-03-11TEV")]
    [TestCase("Drie dagen geleden.", "Drie dagen geleden = 2026-03-08")]
    [TestCase("Twee jaar geleden.", "Twee jaar geleden = 2024")]
    [TestCase("Volgende maand en vorige week.", "Volgende maand = 2026-04; vorige week = 2026-W10")]
    [TestCase("Afgelopen vrijdag.", "Afgelopen vrijdag = 2026-03-06")]
    [TestCase("In de afgelopen drie jaar.", "afgelopen drie jaar = P3Y")]
    [TestCase("Over twee weken.", "Over twee weken = 2026-03-25")]
    [TestCase("Vorig jaar en dit jaar.", "Vorig jaar = 2025; dit jaar = 2026")]
    [TestCase("Volgende week maandag.", "Volgende week maandag = 2026-03-16")]
    [TestCase("Vrijdagmiddag sprak hij.", "Vrijdagmiddag = 2026-03-06TAF")]
    [TestCase("Twee dagen na vandaag.", "Twee dagen na vandaag = 2026-03-13")]
    [TestCase("Binnen drie dagen.", "Binnen drie dagen = P3D")]
    [TestCase("Week 27 van vorig jaar.", "Week 27 van vorig jaar = 2025-W27")]
    [TestCase("De dag daarvoor.", "De dag daarvoor = 2026-03-10")]
    [TestCase("Sinds het begin van het jaar.", "het begin van het jaar = 2026")]
    [TestCase("Van 4 tot 22 deze maand.", "4 tot 22 deze maand = (2026-03-04,2026-03-23,P19D)")]
    [TestCase("De laatste dag van de maand.", "De laatste dag van de maand = 2026-03-31")]
    [TestCase("Dinsdag van volgende week.", "Dinsdag van volgende week = 2026-03-17")]
    [TestCase("Eind volgend jaar.", "Eind volgend jaar = 2027")]
    [TestCase("Op dit moment.", "Op dit moment = PRESENT_REF")]
    public void Dates_that_count_from_the_day_of_writing(string text, string expected) => Assert.That(DateReading.ResolvedIn("nl", text), Is.EqualTo(expected));

    [TestCase("Om 15.00 uur.", "15.00 uur = T15:00")]
    [TestCase("Om half vier.", "half vier = T15:30")]
    [TestCase("Kwart over drie.", "Kwart over drie = T03:15")]
    [TestCase("Om 3 uur 's middags.", "3 uur 's middags = T15:00")]
    [TestCase("Om 20 uur.", "20 uur = T20:00")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.WordingIn("nl", text), Is.EqualTo(expected));

    [TestCase("De stand was 3-1 en op 3-1 kwam hij.")]
    [TestCase("Er kwamen 2019 mensen.")]
    [TestCase("Over 15 mensen.")]
    [TestCase("Hij zat in de problemen.")]
    [TestCase("De heer Mei sprak.")]
    [TestCase("Een halve taart.")]
    [TestCase("Voor de tweede keer.")]
    [TestCase("Het begin van de film.")]
    public void Must_not_be_read(string text) => Assert.That(DateReading.WordingIn("nl", text), Is.Empty);
}
