using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Languages;

public sealed class PortugueseDatesTests
{
    [TestCase("O acordo foi assinado em 1º de maio de 2024.", "1º de maio de 2024 = 2024-05-01")]
    [TestCase("Sexta-feira, 12 de junho de 2026.", "Sexta-feira, 12 de junho de 2026 = 2026-06-12")]
    [TestCase("No dia 20 de junho choveu.", "dia 20 de junho = XXXX-06-20")]
    [TestCase("Até o dia 30.", "o dia 30 = XXXX-XX-30")]
    [TestCase("Nasceu em 17/02/1990 e morreu em 3-1-2026.", "17/02/1990 = 1990-02-17; 3-1-2026 = 2026-01-03")]
    [TestCase("Em 23 de novembro 82.", "23 de novembro 82 = 1982-11-23")]
    [TestCase("Em 5 de outubro de 2020.", "5 de outubro de 2020 = 2020-10-05")]
    [TestCase("Em março choveu.", "março = XXXX-03")]
    [TestCase("Terça-feira dia 25.", "Terça-feira dia 25 = XXXX-WXX-2")]
    [TestCase("Em 9 de 8 de 1971.", "9 de 8 de 1971 = 1971-08-09")]
    [TestCase("Em 22/jan/2019.", "22/jan/2019 = 2019-01-22")]
    [TestCase("No Dia do Trabalho.", "Dia do Trabalho = XXXX-05-01")]
    [TestCase("As primeiras 2 semanas de 2021.", "As primeiras 2 semanas de 2021 = (2021-01-04,2021-01-18,P2W)")]
    [TestCase("A semana 27 de 2020.", "semana 27 de 2020 = 2020-W27")]
    [TestCase("Em 1600 a.C. e em 833 d.C.", "1600 a.C. = BC1600; 833 d.C. = 0833")]
    public void Dates_of_the_calendar(string text, string expected) => Assert.That(DateReading.WordingIn("pt", text), Is.EqualTo(expected));

    [TestCase("A cúpula será de 5 a 7 de janeiro.", "5 a 7 de janeiro = (XXXX-01-05,XXXX-01-07,P2D)")]
    [TestCase("De 28 de fevereiro a 3 de março de 2025.", "28 de fevereiro a 3 de março de 2025 = (2025-02-28,2025-03-03,P3D)")]
    [TestCase("Entre março e maio de 2024.", "março e maio de 2024 = (2024-03-01,2024-05-01,P2M)")]
    [TestCase("Desde 2015 até 2030.", "2015 até 2030 = (2015-01-01,2030-01-01,P15Y)")]
    [TestCase("Em meados de 2024 e no início de março.", "meados de 2024 = 2024; início de março = XXXX-03")]
    [TestCase("No fim de 2025.", "fim de 2025 = 2025")]
    [TestCase("Nos anos 90 e na década de 1980.", "anos 90 = 199; década de 1980 = 198")]
    [TestCase("Uma igreja do século XIX.", "século XIX = 18")]
    [TestCase("No primeiro trimestre de 2025.", "primeiro trimestre de 2025 = (2025-01-01,2025-04-01,P3M)")]
    [TestCase("No verão de 2019.", "verão de 2019 = 2019-SU")]
    [TestCase("Toda sexta-feira e todos os dias.", "Toda sexta-feira = XXXX-WXX-5; todos os dias = P1D")]
    [TestCase("O ano fiscal de 2008.", "ano fiscal de 2008 = FY2008")]
    [TestCase("No início dos anos 2000.", "início dos anos 2000 = 200")]
    [TestCase("No século treze.", "século treze = 12")]
    public void Parts_of_years_decades_and_ranges(string text, string expected) => Assert.That(DateReading.WordingIn("pt", text), Is.EqualTo(expected));

    [TestCase("Ontem à noite e amanhã de manhã.", "Ontem à noite = 2026-03-10TNI; amanhã de manhã = 2026-03-12TMO")]
    [TestCase("Anteontem e depois de amanhã.", "Anteontem = 2026-03-09; depois de amanhã = 2026-03-13")]
    [TestCase("Há dois anos.", "Há dois anos = 2024")]
    [TestCase("Há três dias.", "Há três dias = 2026-03-08")]
    [TestCase("Dois dias atrás.", "Dois dias atrás = 2026-03-09")]
    [TestCase("O próximo mês e a semana passada.", "próximo mês = 2026-04; a semana passada = 2026-W10")]
    [TestCase("Na segunda-feira passada e no mês que vem.", "segunda-feira passada = 2026-03-09; mês que vem = 2026-04")]
    [TestCase("Nos últimos três anos.", "últimos três anos = P3Y")]
    [TestCase("Daqui a três meses.", "Daqui a três meses = 2026-06")]
    [TestCase("Dentro de uma semana.", "Dentro de uma semana = 2026-03-18")]
    [TestCase("No ano passado e neste ano.", "ano passado = 2025; neste ano = 2026")]
    [TestCase("Em maio do ano passado.", "maio do ano passado = 2025-05")]
    [TestCase("Na quarta.", "quarta = 2026-03-18")]
    [TestCase("Na segunda-feira (9).", "segunda-feira (9) = 2026-03-09")]
    [TestCase("No primeiro trimestre do ano.", "primeiro trimestre do ano = 2026-Q1")]
    [TestCase("As últimas 3 semanas deste ano.", "As últimas 3 semanas deste ano = (2026-12-14,2027-01-04,P3W)")]
    [TestCase("Na manhã de segunda-feira.", "manhã de segunda-feira = 2026-03-16TMO")]
    [TestCase("No próximo dia 12.", "dia 12 = 2026-03-12")]
    [TestCase("De 4 a 22 deste mês.", "4 a 22 deste mês = (2026-03-04,2026-03-23,P19D)")]
    [TestCase("No último dia do mês.", "último dia do mês = 2026-03-31")]
    [TestCase("No segundo domingo do mês que vem.", "segundo domingo do mês que vem = 2026-04-12")]
    [TestCase("Há dez anos.", "Há dez anos = 2016")]
    [TestCase("Hoje em dia.", "Hoje em dia = PRESENT_REF")]
    public void Dates_that_count_from_the_day_of_writing(string text, string expected) => Assert.That(DateReading.ResolvedIn("pt", text), Is.EqualTo(expected));

    [TestCase("Às 15h30 e às 17h.", "15h30 = T15:30; 17h = T17:00")]
    [TestCase("Às 3 da tarde.", "3 da tarde = T15:00")]
    [TestCase("Às três e meia.", "três e meia = T03:30")]
    [TestCase("Ao meio-dia e à meia-noite.", "meio-dia = T12:00; meia-noite = T00:00")]
    [TestCase("Às 20 horas.", "20 horas = T20:00")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.WordingIn("pt", text), Is.EqualTo(expected));

    [TestCase("A segunda rodada e a quinta vez.")]
    [TestCase("A manhã estava fria.")]
    [TestCase("Dez mulheres e sete homens.")]
    [TestCase("Marco Polo e João Março.")]
    [TestCase("Eram 2019 pessoas.")]
    [TestCase("Há 352 mortos.")]
    [TestCase("Na terça parte.")]
    [TestCase("O fim do filme.")]
    [TestCase("Os Jogos de Inverno.")]
    [TestCase("Depois de ter passado a lei.")]
    [TestCase("Os últimos anos da guerra.")]
    public void Must_not_be_read(string text) => Assert.That(DateReading.WordingIn("pt", text), Is.Empty);
}
