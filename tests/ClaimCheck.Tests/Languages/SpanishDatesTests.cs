using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Languages;

public sealed class SpanishDatesTests
{
    [TestCase("El acuerdo se firmó el 1º de mayo de 2024 en Lima.", "el 1º de mayo de 2024 = 2024-05-01")]
    [TestCase("Llegó el 1.º de julio y no antes.", "el 1.º de julio = XXXX-07-01")]
    [TestCase("Nació el veintiuno de enero de 1950.", "el veintiuno de enero de 1950 = 1950-01-21")]
    [TestCase("El martes 9 de mayo hubo huelga.", "martes 9 de mayo = XXXX-05-09")]
    [TestCase("Abrirá el lunes, 4 de noviembre.", "lunes, 4 de noviembre = XXXX-11-04")]
    [TestCase("Cerró en mayo de 2019.", "mayo de 2019 = 2019-05")]
    [TestCase("Llovió en marzo.", "marzo = XXXX-03")]
    [TestCase("Nació el 17.02.1990 y murió el 3-1-2026.", "17.02.1990 = 1990-02-17; 3-1-2026 = 2026-01-03")]
    [TestCase("El plazo acaba el 05-ago-2016.", "el 05-ago-2016 = 2016-08-05")]
    [TestCase("La vista será el día 18.", "el día 18 = XXXX-XX-18")]
    [TestCase("Lo firmaron el 9 de 8 de 1971.", "el 9 de 8 de 1971 = 1971-08-09")]
    [TestCase("La carta es del 3 de enero del año 2019.", "3 de enero del año 2019 = 2019-01-03")]
    [TestCase("Los días 4 y 5 de mayo de 2025 llovió.", "4 = 2025-05-04; 5 de mayo de 2025 = 2025-05-05")]
    [TestCase("Cayó el viernes negro de 2010.", "viernes negro de 2010 = 2010-11-26")]
    [TestCase("Se celebra el Día del Trabajador.", "Día del Trabajador = XXXX-05-01")]
    [TestCase("El dos de octubre de dos mil dieciocho.", "El dos de octubre de dos mil dieciocho = 2018-10-02")]
    public void Dates_of_the_calendar(string text, string expected) => Assert.That(DateReading.WordingIn("es", text), Is.EqualTo(expected));

    [TestCase("La cumbre será del 5 al 7 de enero.", "5 al 7 de enero = (XXXX-01-05,XXXX-01-07,P2D)")]
    [TestCase("Llovió desde el 28 de febrero hasta el 3 de marzo de 2025.", "el 28 de febrero hasta el 3 de marzo de 2025 = (2025-02-28,2025-03-03,P3D)")]
    [TestCase("Subió entre marzo y mayo de 2024.", "marzo y mayo de 2024 = (2024-03-01,2024-05-01,P2M)")]
    [TestCase("De enero a abril de 2015 bajó.", "enero a abril de 2015 = (2015-01-01,2015-04-01,P3M)")]
    [TestCase("Entre el 2 de febrero y el 5 de marzo de 2020.", "el 2 de febrero y el 5 de marzo de 2020 = (2020-02-02,2020-03-05,P32D)")]
    [TestCase("Murió a mediados de 2024.", "mediados de 2024 = 2024")]
    [TestCase("Lo enterraron a principios de marzo.", "principios de marzo = XXXX-03")]
    [TestCase("A finales de 1989 cayó el muro.", "finales de 1989 = 1989")]
    [TestCase("En la década de los noventa.", "la década de los noventa = 199")]
    [TestCase("La música de los años 80.", "los años 80 = 198")]
    [TestCase("Un edificio del siglo XIX.", "siglo XIX = 18")]
    [TestCase("En el primer trimestre de 2025 cayó.", "el primer trimestre de 2025 = (2025-01-01,2025-04-01,P3M)")]
    [TestCase("En verano de 2019 hubo sequía.", "verano de 2019 = 2019-SU")]
    [TestCase("La tercera semana de enero de 2018.", "La tercera semana de enero de 2018 = 2018-01-W03")]
    [TestCase("El año fiscal 2016 fue malo.", "año fiscal 2016 = FY2016")]
    [TestCase("Abren cada viernes y todos los lunes.", "cada viernes = XXXX-WXX-5; todos los lunes = XXXX-WXX-1")]
    public void Parts_of_years_decades_and_ranges(string text, string expected) => Assert.That(DateReading.WordingIn("es", text), Is.EqualTo(expected));

    [TestCase("Volvió ayer por la tarde.", "ayer por la tarde = 2026-03-10TAF")]
    [TestCase("Murió anoche.", "anoche = 2026-03-10TNI")]
    [TestCase("Saldrá mañana por la mañana y volverá pasado mañana.", "mañana por la mañana = 2026-03-12TMO; pasado mañana = 2026-03-13")]
    [TestCase("Anteayer llovió.", "Anteayer = 2026-03-09")]
    [TestCase("Empezó hace dos semanas.", "hace dos semanas = 2026-02-25")]
    [TestCase("Murió hace tres años.", "hace tres años = 2023")]
    [TestCase("La semana pasada y el próximo mes.", "La semana pasada = 2026-W10; próximo mes = 2026-04")]
    [TestCase("El lunes pasado y el pasado martes.", "El lunes pasado = 2026-03-09; pasado martes = 2026-03-10")]
    [TestCase("Los últimos tres años y los 5 próximos años.", "últimos tres años = P3Y; 5 próximos años = P5Y")]
    [TestCase("Llegará dentro de una semana.", "dentro de una semana = 2026-03-18")]
    [TestCase("El miércoles de la próxima semana.", "miércoles de la próxima semana = 2026-03-18")]
    [TestCase("En mayo del año pasado y en enero de este año.", "mayo del año pasado = 2025-05; enero de este año = 2026-01")]
    [TestCase("El mes que viene, este viernes.", "El mes que viene = 2026-04; este viernes = 2026-03-13")]
    [TestCase("Al día siguiente se fueron.", "día siguiente = 2026-03-12")]
    [TestCase("Dos días después de hoy.", "Dos días después de hoy = 2026-03-13")]
    public void Dates_that_count_from_the_day_of_writing(string text, string expected) => Assert.That(DateReading.ResolvedIn("es", text), Is.EqualTo(expected));

    [TestCase("Empezó a las 3 de la tarde.", "3 de la tarde = T15:00")]
    [TestCase("Acabó a las 17:30.", "17:30 = T17:30")]
    [TestCase("Salió a las tres y media.", "tres y media = T03:30")]
    [TestCase("Llegó a las once menos cuarto de la noche.", "once menos cuarto de la noche = T22:45")]
    [TestCase("Cenaron a las 21 horas.", "21 horas = T21:00")]
    [TestCase("Despertó a las siete y diez de la mañana.", "siete y diez de la mañana = T07:10")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.WordingIn("es", text), Is.EqualTo(expected));

    [TestCase("El mar estaba tranquilo.")]
    [TestCase("La mañana era fría y la tarde larga.")]
    [TestCase("Plácido Domingo cantó en Madrid.")]
    [TestCase("El presidente Domingo Pérez habló.")]
    [TestCase("Hace mucho frío.")]
    [TestCase("Fue la segunda vez y el tercer gol.")]
    [TestCase("Vive en la Plaza de Mayo.")]
    [TestCase("Murieron 2019 personas.")]
    [TestCase("El 15 de los detenidos quedó libre.")]
    [TestCase("Ganó a las 3 favoritas.")]
    [TestCase("Este hombre viene del este.")]
    [TestCase("El fin justifica los medios.")]
    public void Must_not_be_read(string text) => Assert.That(DateReading.WordingIn("es", text), Is.Empty);
}
