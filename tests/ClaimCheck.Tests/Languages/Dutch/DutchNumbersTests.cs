namespace ClaimCheck.Tests.Languages.Dutch;

public class DutchNumbersTests
{
    [TestCase("Honderdtweeëndertig mensen.", "Honderdtweeëndertig | 131.5 to under 132.5")]
    [TestCase("Drieduizend vierhonderd huizen.", "Drieduizend vierhonderd | 3,350 to under 3,450")]
    [TestCase("Een miljard euro.", "Een miljard euro | 980,000,000 to under 1,020,000,000 EUR")]
    [TestCase("Drie biljoen euro.", "Drie biljoen euro | 2,940,000,000,000 to under 3,060,000,000,000 EUR")]
    [TestCase("Anderhalf miljoen mensen.", "Anderhalf miljoen | 1,470,000 to under 1,530,000")]
    [TestCase("Tweeënhalf uur.", "Tweeënhalf uur | 149.5 to under 150.5 min")]
    [TestCase("Een half uur.", "Een half uur | 30 min")]
    [TestCase("Twee derde van de stemmen.", "Twee derde | 0.653 to under 0.68")]
    [TestCase("Driekwart van de kiezers.", "Driekwart | 0.735 to under 0.765")]
    [TestCase("Een op de drie.", "Een op de drie | 0.327 to under 0.34")]
    [TestCase("Drie op de vier.", "Drie op de vier | 0.735 to under 0.765")]
    [TestCase("Tientallen gewonden.", "Tientallen | 10 to 100")]
    [TestCase("Duizenden mensen.", "Duizenden | 1,000 to 10,000")]
    [TestCase("Een dozijn auto's.", "Een dozijn | 12")]
    [TestCase("De eenentwintigste plaats.", "eenentwintigste | 21")]
    [TestCase("De 3e plaats.", "3e | 3")]
    [TestCase("Vijf komma twee procent.", "Vijf komma twee procent | 5.15 to under 5.25 %")]
    [TestCase("Een 41-jarige man.", "41-jarige | 41 years")]
    [TestCase("Hij betaalde 3,5 mln euro.", "3,5 mln euro | 3,450,000 to under 3,550,000 EUR")]
    [TestCase("Met 120 kilometer per uur.", "120 kilometer per uur | 117.6 to under 122.4 km/h")]
    public void Numbers_and_units_are_read(string text, string expected) => Assert.That(LanguageReading.Claims("nl", text), Is.EqualTo(expected));

    [TestCase("Ongeveer 3.000 huizen.", "Ongeveer 3.000 | 2,500 to under 3,500")]
    [TestCase("Bijna 500 huizen.", "Bijna 500 | 450 to 500")]
    [TestCase("Minstens 23 mensen.", "Minstens 23 | 23 or more")]
    [TestCase("Meer dan 300 huizen.", "Meer dan 300 | over 300")]
    [TestCase("Ruim 300 huizen.", "Ruim 300 | over 300")]
    [TestCase("Minder dan de helft.", "Minder dan de helft | under 0.5")]
    [TestCase("Zo'n 200 huizen.", "Zo'n 200 | 150 to under 250")]
    [TestCase("Hoogstens 20 huizen.", "Hoogstens 20 | up to 20")]
    [TestCase("Tussen 5 en 7 huizen.", "Tussen 5 en 7 | 5 to 7")]
    [TestCase("Van 5 tot 7 huizen.", "Van 5 tot 7 | 5 to 7")]
    [TestCase("Steeg van 5 tot 7 huizen.", "5 | 5; 7 | 7")]
    [TestCase("Rond de 40 huizen.", "Rond de 40 | 36 to 44")]
    public void Hedges_and_ranges_are_read(string text, string expected) => Assert.That(LanguageReading.Claims("nl", text), Is.EqualTo(expected));

    [TestCase("Een man en een vrouw.")]
    [TestCase("Een van hen.")]
    [TestCase("Acht geven.")]
    [TestCase("De halve finale.")]
    [TestCase("De eerste hulp.")]
    [TestCase("De Tweede Kamer.")]
    [TestCase("Een keer.")]
    [TestCase("Achten.")]
    [TestCase("Enkele mensen.")]
    public void Words_that_look_like_numbers_are_none(string text) => Assert.That(LanguageReading.Claims("nl", text), Is.Empty);
}
