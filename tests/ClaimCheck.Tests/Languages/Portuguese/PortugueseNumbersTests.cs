namespace ClaimCheck.Tests.Languages.Portuguese;

public class PortugueseNumbersTests
{
    [TestCase("Cento e trinta e duas pessoas morreram.", "Cento e trinta e duas | 131.5 to under 132.5")]
    [TestCase("Dois mil trezentos e quarenta e sete reais.", "Dois mil trezentos e quarenta e sete reais | 2,346.5 to under 2,347.5 BRL")]
    [TestCase("Mil e duzentos carros.", "Mil e duzentos | 1,176 to under 1,224")]
    [TestCase("Três bilhões de reais.", "Três bilhões de reais | 2,940,000,000 to under 3,060,000,000 BRL")]
    [TestCase("Mil milhões de euros.", "Mil milhões de euros | 980,000,000 to under 1,020,000,000 EUR")]
    [TestCase("Dois milhões e meio de pessoas.", "Dois milhões e meio | 2,450,000 to under 2,550,000")]
    [TestCase("Meio milhão de euros.", "Meio milhão de euros | 490,000 to under 510,000 EUR")]
    [TestCase("Meia hora.", "Meia hora | 30 min")]
    [TestCase("Uma dúzia de casas.", "Uma dúzia | 12")]
    [TestCase("Uma centena de pessoas.", "Uma centena | 75 to under 125")]
    [TestCase("Milhares de pessoas.", "Milhares | 1,000 to 10,000")]
    [TestCase("Dois terços dos votos.", "Dois terços | 0.653 to under 0.68")]
    [TestCase("Um terço dos votos.", "Um terço | 0.327 to under 0.34")]
    [TestCase("Três em cada quatro.", "Três em cada quatro | 0.735 to under 0.765")]
    [TestCase("Um em cada dez.", "Um em cada dez | 0.098 to under 0.102")]
    [TestCase("O vigésimo primeiro lugar.", "vigésimo primeiro | 21")]
    [TestCase("O 3º lugar.", "3º | 3")]
    [TestCase("Vinte e dois trinta avos.", "Vinte e dois trinta avos | 0.719 to under 0.748")]
    [TestCase("Sete vírgula cinco por cento.", "Sete vírgula cinco por cento | 7.45 to under 7.55 %")]
    [TestCase("Um homem de 41 anos.", "41 anos | 41 years")]
    [TestCase("Pagou R$ 3,5 milhões.", "R$ 3,5 milhões | 3,450,000 to under 3,550,000 BRL")]
    public void Numbers_and_units_are_read(string text, string expected) => Assert.That(LanguageReading.Claims("pt", text), Is.EqualTo(expected));

    [TestCase("Cerca de 40 casas.", "Cerca de 40 | 36 to 44")]
    [TestCase("Uns 200 feridos.", "Uns 200 | 150 to under 250")]
    [TestCase("Quase 500 casas.", "Quase 500 | 450 to 500")]
    [TestCase("Pelo menos 23 pessoas.", "Pelo menos 23 | 23 or more")]
    [TestCase("Mais de 300 casas.", "Mais de 300 | over 300")]
    [TestCase("Menos da metade.", "Menos da metade | under 0.5")]
    [TestCase("Até 300 casas.", "Até 300 | up to 300")]
    [TestCase("No máximo 20 casas.", "No máximo 20 | up to 20")]
    [TestCase("Entre 5 e 7 casas.", "Entre 5 e 7 | 5 to 7")]
    [TestCase("De 5 a 7 casas.", "De 5 a 7 | 5 to 7")]
    [TestCase("Subiu de 5 a 7 casas.", "5 | 5; 7 | 7")]
    [TestCase("Por volta de 40 casas.", "Por volta de 40 | 36 to 44")]
    public void Hedges_and_ranges_are_read(string text, string expected) => Assert.That(LanguageReading.Claims("pt", text), Is.EqualTo(expected));

    [TestCase("Um homem e uma mulher.")]
    [TestCase("Segundo a polícia.")]
    [TestCase("O meio ambiente.")]
    [TestCase("Mais ou menos.")]
    [TestCase("Pelo menos veio.")]
    [TestCase("O primeiro ministro.")]
    [TestCase("Uma vez.")]
    [TestCase("Um dia.")]
    [TestCase("Meio cansado.")]
    public void Words_that_look_like_numbers_are_none(string text) => Assert.That(LanguageReading.Claims("pt", text), Is.Empty);
}
