using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Languages;

public sealed class GermanDatesTests
{
    [TestCase("Das Abkommen wurde am 1. Mai 2024 unterzeichnet.", "am 1. Mai 2024 = 2024-05-01")]
    [TestCase("Sie kam am Montag, den 12. Januar 2026.", "Montag, den 12. Januar 2026 = 2026-01-12")]
    [TestCase("Er kam am 22.04. zurück.", "am 22.04. = XXXX-04-22")]
    [TestCase("Er wurde am 17.02.1990 geboren.", "17.02.1990 = 1990-02-17")]
    [TestCase("28. Dezember 2012 war ein Freitag.", "28. Dezember 2012 = 2012-12-28; Freitag = XXXX-WXX-5")]
    [TestCase("Am 25. spielte die Mannschaft.", "Am 25. = XXXX-XX-25")]
    [TestCase("Es regnete im März.", "März = XXXX-03")]
    [TestCase("Am 2. und 3. Juni.", "2. = XXXX-06-02; 3. Juni = XXXX-06-03")]
    [TestCase("Der 4. und 5. Juli 2024.", "4. = 2024-07-04; 5. Juli 2024 = 2024-07-05")]
    [TestCase("Am Donnerstag, den siebten vierten, kommt er.", "Donnerstag, den siebten vierten = XXXX-04-07")]
    [TestCase("Am dritten März 2020.", "Am dritten März 2020 = 2020-03-03")]
    [TestCase("An Ostermontag 2019.", "Ostermontag 2019 = 2019-04-22")]
    [TestCase("Am Tag der Deutschen Einheit 2020.", "Tag der Deutschen Einheit 2020 = 2020-10-03")]
    public void Dates_of_the_calendar(string text, string expected) => Assert.That(DateReading.WordingIn("de", text), Is.EqualTo(expected));

    [TestCase("Der Gipfel ist vom 5. bis 7. Januar.", "vom 5. bis 7. Januar = (XXXX-01-05,XXXX-01-07,P2D)")]
    [TestCase("Vom 28. Februar bis zum 3. März 2025.", "Vom 28. Februar bis zum 3. März 2025 = (2025-02-28,2025-03-03,P3D)")]
    [TestCase("Zwischen März und Mai 2024.", "März und Mai 2024 = (2024-03-01,2024-05-01,P2M)")]
    [TestCase("Von 2010 bis 2018 stieg sie.", "2010 bis 2018 = (2010-01-01,2018-01-01,P8Y)")]
    [TestCase("Er starb Ende 2025.", "Ende 2025 = 2025")]
    [TestCase("Anfang März und Mitte Mai 2020.", "Anfang März = 2020-03; Mitte Mai 2020 = 2020-05")]
    [TestCase("In den 1990er Jahren und in den neunziger Jahren.", "1990er Jahren = 199; den neunziger Jahren = 199")]
    [TestCase("Eine Kirche des 19. Jahrhunderts.", "19. Jahrhunderts = 18")]
    [TestCase("Im ersten Quartal 2025.", "Im ersten Quartal 2025 = (2025-01-01,2025-04-01,P3M)")]
    [TestCase("Im Sommer 2019 war es heiß.", "Sommer 2019 = 2019-SU")]
    [TestCase("Jeden Freitag und montags.", "Jeden Freitag = XXXX-WXX-5; montags = XXXX-WXX-1")]
    [TestCase("Alle zwei Wochen.", "Alle zwei Wochen = P2W")]
    [TestCase("Das Geschäftsjahr 2008.", "Geschäftsjahr 2008 = FY2008")]
    public void Parts_of_years_decades_and_ranges(string text, string expected) => Assert.That(DateReading.WordingIn("de", text), Is.EqualTo(expected));

    [TestCase("Gestern Abend und morgen früh.", "Gestern Abend = 2026-03-10TEV; morgen früh = 2026-03-12TMO")]
    [TestCase("Vorgestern, übermorgen und heute.", "Vorgestern = 2026-03-09; übermorgen = 2026-03-13; heute = 2026-03-11")]
    [TestCase("Am Freitagnachmittag sprach er.", "Freitagnachmittag = 2026-03-06TAF")]
    [TestCase("Vor drei Tagen brannte es.", "Vor drei Tagen = 2026-03-08")]
    [TestCase("Vor etwa zwei Jahren.", "Vor etwa zwei Jahren = 2024")]
    [TestCase("Nächsten Montag und letzte Woche.", "Nächsten Montag = 2026-03-16; letzte Woche = 2026-W10")]
    [TestCase("Im vergangenen Jahr und nächsten Monat.", "vergangenen Jahr = 2025; nächsten Monat = 2026-04")]
    [TestCase("In den letzten drei Jahren.", "letzten drei Jahren = P3Y")]
    [TestCase("In drei Wochen beginnt die Saison.", "In drei Wochen = 2026-04-01")]
    [TestCase("Vorletztes Jahr und übernächste Woche.", "Vorletztes Jahr = 2024; übernächste Woche = 2026-W13")]
    [TestCase("Im Mai letzten Jahres.", "Mai letzten Jahres = 2025-05")]
    [TestCase("Nächsten Donnerstag bis Samstag.", "Nächsten Donnerstag bis Samstag = (2026-03-19,2026-03-22,P3D)")]
    [TestCase("Vor einigen Wochen.", "Vor einigen Wochen = PXW")]
    [TestCase("In der Nacht zum Sonntag.", "der Nacht zum Sonntag = 2026-03-15TNI")]
    [TestCase("Seit Anfang des Jahres und Ende des Monats.", "Anfang des Jahres = 2026; Ende des Monats = 2026-03")]
    [TestCase("Innerhalb von drei Wochen.", "Innerhalb von drei Wochen = P3W")]
    [TestCase("Am 5. dieses Monats.", "Am 5. dieses Monats = 2026-03-05")]
    [TestCase("Vor Jahren und vor einem Jahr.", "Vor Jahren = PXY; vor einem Jahr = 2025")]
    [TestCase("Am Tag danach.", "Am Tag danach = 2026-03-12")]
    [TestCase("Vom 4. bis 22. dieses Monats.", "Vom 4. bis 22. dieses Monats = (2026-03-04,2026-03-23,P19D)")]
    [TestCase("Von 4. bis 23. nächsten Monat.", "4. bis 23. nächsten Monat = (2026-04-04,2026-04-24,P20D)")]
    [TestCase("Der letzte Tag des Monats.", "Der letzte Tag des Monats = 2026-03-31")]
    [TestCase("Dienstag nächster Woche.", "Dienstag nächster Woche = 2026-03-17")]
    public void Dates_that_count_from_the_day_of_writing(string text, string expected) => Assert.That(DateReading.ResolvedIn("de", text), Is.EqualTo(expected));

    [TestCase("Um 15 Uhr und um 17.30 Uhr.", "15 Uhr = T15:00; 17.30 Uhr = T17:30")]
    [TestCase("Um halb vier kam er.", "halb vier = T03:30")]
    [TestCase("Viertel nach drei ging er.", "Viertel nach drei = T03:15")]
    [TestCase("Um drei Uhr nachmittags.", "drei Uhr nachmittags = T15:00")]
    [TestCase("Um Viertel vor acht.", "Viertel vor acht = T07:45")]
    [TestCase("Gegen 20 Uhr MEZ.", "20 Uhr MEZ = T20:00")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.WordingIn("de", text), Is.EqualTo(expected));

    [TestCase("Angela Mai und Karl August Müller sprachen.")]
    [TestCase("Am Morgen war es kalt. Guten Morgen!")]
    [TestCase("Der 3. Platz war gut.")]
    [TestCase("Die 2. Bundesliga und der 2. Weltkrieg.")]
    [TestCase("Es kamen 2019 Menschen.")]
    [TestCase("Vor dem Haus stand ein Auto.")]
    [TestCase("Das Spiel endete 3:1.")]
    [TestCase("Präsident Herbst sprach.")]
    [TestCase("Das Ende ist nah.")]
    [TestCase("So ist das.")]
    public void Must_not_be_read(string text) => Assert.That(DateReading.WordingIn("de", text), Is.Empty);
}
