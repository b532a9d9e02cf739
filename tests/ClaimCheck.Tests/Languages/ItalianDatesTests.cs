using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Languages;

public sealed class ItalianDatesTests
{
    [TestCase("L'accordo è stato firmato il 1º maggio 2024.", "il 1º maggio 2024 = 2024-05-01")]
    [TestCase("Piove l'8 marzo e l'11 aprile.", "l'8 marzo = XXXX-03-08; l'11 aprile = XXXX-04-11")]
    [TestCase("Tornerà il due agosto.", "il due agosto = XXXX-08-02")]
    [TestCase("Lunedì 12 gennaio nevicava.", "Lunedì 12 gennaio = XXXX-01-12")]
    [TestCase("È nato il 17/02/1990 ed è morto il 3-1-2026.", "17/02/1990 = 1990-02-17; 3-1-2026 = 2026-01-03")]
    [TestCase("A maggio piove.", "maggio = XXXX-05")]
    [TestCase("Nel gennaio 2019 vinse.", "gennaio 2019 = 2019-01")]
    [TestCase("Il 2 gennaio e il 3 febbraio 2020.", "Il 2 gennaio = 2020-01-02; il 3 febbraio 2020 = 2020-02-03")]
    [TestCase("A Natale 2019.", "Natale 2019 = 2019-12-25")]
    [TestCase("Il 25 ott. 2020.", "Il 25 ott. 2020 = 2020-10-25")]
    [TestCase("Nel 1600 a.C. e nell'833 d.C.", "1600 a.C. = BC1600; 833 d.C. = 0833")]
    public void Dates_of_the_calendar(string text, string expected) => Assert.That(DateReading.WordingIn("it", text), Is.EqualTo(expected));

    [TestCase("Il vertice si terrà dal 5 al 7 gennaio.", "5 al 7 gennaio = (XXXX-01-05,XXXX-01-07,P2D)")]
    [TestCase("Dal 28 febbraio al 3 marzo 2025.", "28 febbraio al 3 marzo 2025 = (2025-02-28,2025-03-03,P3D)")]
    [TestCase("Tra marzo e maggio 2024.", "marzo e maggio 2024 = (2024-03-01,2024-05-01,P2M)")]
    [TestCase("Dal 2015 al 2018.", "2015 al 2018 = (2015-01-01,2018-01-01,P3Y)")]
    [TestCase("È morto a fine 2024.", "fine 2024 = 2024")]
    [TestCase("A inizio marzo e a metà aprile.", "inizio marzo = XXXX-03; metà aprile = XXXX-04")]
    [TestCase("Negli anni '90 e negli anni settanta.", "anni '90 = 199; anni settanta = 197")]
    [TestCase("Una chiesa del XIX secolo.", "XIX secolo = 18")]
    [TestCase("Nel primo trimestre del 2025.", "primo trimestre del 2025 = (2025-01-01,2025-04-01,P3M)")]
    [TestCase("Nell'estate del 2019.", "estate del 2019 = 2019-SU")]
    [TestCase("Ogni venerdì e tutti i lunedì.", "Ogni venerdì = XXXX-WXX-5; tutti i lunedì = XXXX-WXX-1")]
    [TestCase("Venti euro al giorno.", "al giorno = P1D")]
    [TestCase("Due volte all'anno.", "all'anno = P1Y")]
    [TestCase("Nel sedicesimo secolo.", "sedicesimo secolo = 15")]
    [TestCase("Nell'estate 1947.", "estate 1947 = 1947-SU")]
    public void Parts_of_years_decades_and_ranges(string text, string expected) => Assert.That(DateReading.WordingIn("it", text), Is.EqualTo(expected));

    [TestCase("Ieri sera e domani mattina.", "Ieri sera = 2026-03-10TEV; domani mattina = 2026-03-12TMO")]
    [TestCase("L'altro ieri, dopodomani e stasera.", "L'altro ieri = 2026-03-09; dopodomani = 2026-03-13; stasera = 2026-03-11TEV")]
    [TestCase("Due giorni fa.", "Due giorni fa = 2026-03-09")]
    [TestCase("Tre anni fa.", "Tre anni fa = 2023")]
    [TestCase("Il mese prossimo e la settimana scorsa.", "Il mese prossimo = 2026-04; la settimana scorsa = 2026-W10")]
    [TestCase("Lunedì scorso e lo scorso mese.", "Lunedì scorso = 2026-03-09; scorso mese = 2026-02")]
    [TestCase("Negli ultimi tre anni.", "ultimi tre anni = P3Y")]
    [TestCase("Fra due giorni.", "Fra due giorni = 2026-03-13")]
    [TestCase("Quest'anno e l'anno scorso.", "Quest'anno = 2026; l'anno scorso = 2025")]
    [TestCase("A maggio dello scorso anno.", "maggio dello scorso anno = 2025-05")]
    [TestCase("Il giorno dopo partì.", "Il giorno dopo = 2026-03-12")]
    [TestCase("Il 12 maggio scorso.", "Il 12 maggio scorso = 2025-05-12")]
    [TestCase("Nel primo trimestre dell'anno.", "primo trimestre dell'anno = 2026-Q1")]
    [TestCase("Entro tre giorni.", "Entro tre giorni = P3D")]
    [TestCase("Dal 4 al 22 di questo mese.", "4 al 22 di questo mese = (2026-03-04,2026-03-23,P19D)")]
    [TestCase("L'ultimo giorno del mese.", "L'ultimo giorno del mese = 2026-03-31")]
    [TestCase("Due giorni dopo domani.", "Due giorni dopo domani = 2026-03-14")]
    [TestCase("La seconda domenica del mese prossimo.", "La seconda domenica del mese prossimo = 2026-04-12")]
    [TestCase("Al giorno d'oggi.", "Al giorno d'oggi = PRESENT_REF")]
    [TestCase("Tornerà in una settimana.", "in una settimana = 2026-03-18")]
    public void Dates_that_count_from_the_day_of_writing(string text, string expected) => Assert.That(DateReading.ResolvedIn("it", text), Is.EqualTo(expected));

    [TestCase("Alle 14.30 e alle 17:30.", "14.30 = T14:30; 17:30 = T17:30")]
    [TestCase("Alle tre e mezza.", "tre e mezza = T03:30")]
    [TestCase("Alle 3 del mattino.", "3 del mattino = T03:00")]
    [TestCase("Alle ore 20.", "20 = T20:00")]
    [TestCase("A mezzogiorno e a mezzanotte.", "mezzogiorno = T12:00; mezzanotte = T00:00")]
    [TestCase("Alle otto meno un quarto.", "otto meno un quarto = T07:45")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.WordingIn("it", text), Is.EqualTo(expected));

    [TestCase("La sera era bella. Ora è tardi.")]
    [TestCase("Mai più un ago nel pagliaio.")]
    [TestCase("Il presidente Domenico Sabato ha parlato.")]
    [TestCase("Erano 2019 persone.")]
    [TestCase("Tra i due litiganti.")]
    [TestCase("La fine del film.")]
    [TestCase("Per la seconda volta.")]
    [TestCase("Dalle 3 città arrivano.")]
    [TestCase("Fa freddo.")]
    [TestCase("Le Olimpiadi d'inverno.")]
    [TestCase("Ha passato un esame.")]
    [TestCase("Il settimanale tedesco.")]
    [TestCase("Un giorno vincerà.")]
    [TestCase("L'ultimo anno della scuola.")]
    public void Must_not_be_read(string text) => Assert.That(DateReading.WordingIn("it", text), Is.Empty);
}
