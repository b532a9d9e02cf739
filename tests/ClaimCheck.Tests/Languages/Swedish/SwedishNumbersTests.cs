namespace ClaimCheck.Tests.Languages.Swedish;

public class SwedishNumbersTests
{
    [TestCase("Etthundratrettiotvå människor dog.", "Etthundratrettiotvå | 131.5 to under 132.5")]
    [TestCase("Tvåtusentrehundra hus.", "Tvåtusentrehundra | 2,254 to under 2,346")]
    [TestCase("Tre miljarder kronor.", "Tre miljarder kronor | 2,940,000,000 to under 3,060,000,000 SEK")]
    [TestCase("En biljon dollar.", "En biljon dollar | 980,000,000,000 to under 1,020,000,000,000 USD")]
    [TestCase("Tre och en halv miljon människor.", "Tre och en halv miljon | 3,450,000 to under 3,550,000")]
    [TestCase("En halv timme.", "En halv timme | 30 min")]
    [TestCase("Två tredjedelar av rösterna.", "Två tredjedelar | 0.653 to under 0.68")]
    [TestCase("Tre tjugoförstedelar.", "Tre tjugoförstedelar | 0.14 to under 0.146")]
    [TestCase("Tre kvarts mil.", "Tre kvarts | 0.735 to under 0.765")]
    [TestCase("En av tre.", "En av tre | 0.327 to under 0.34")]
    [TestCase("Ett dussin bilar.", "Ett dussin | 12")]
    [TestCase("Tusentals människor.", "Tusentals | 1,000 to 10,000")]
    [TestCase("Den tjugoförsta platsen.", "tjugoförsta | 21")]
    [TestCase("Den 3:e platsen.", "3:e | 3")]
    [TestCase("Fem komma två procent.", "Fem komma två procent | 5.15 to under 5.25 %")]
    [TestCase("Minus fem grader.", "Minus fem grader | -5.1 to under -4.9 °C")]
    [TestCase("En 41-årig man.", "41-årig | 41 years")]
    [TestCase("Han betalade 3,5 miljoner kronor.", "3,5 miljoner kronor | 3,450,000 to under 3,550,000 SEK")]
    [TestCase("120 kilometer i timmen.", "120 kilometer i timmen | 117.6 to under 122.4 km/h")]
    public void Numbers_and_units_are_read(string text, string expected) => Assert.That(LanguageReading.Claims("sv", text), Is.EqualTo(expected));

    [TestCase("Ungefär 3 000 hus.", "Ungefär 3 000 | 2,500 to under 3,500")]
    [TestCase("Nästan 500 hus.", "Nästan 500 | 450 to 500")]
    [TestCase("Minst 23 människor.", "Minst 23 | 23 or more")]
    [TestCase("Mer än 300 hus.", "Mer än 300 | over 300")]
    [TestCase("Drygt 300 hus.", "Drygt 300 | over 300")]
    [TestCase("Färre än 40 hus.", "Färre än 40 | under 40")]
    [TestCase("Upp till 300 hus.", "Upp till 300 | up to 300")]
    [TestCase("Högst 20 hus.", "Högst 20 | up to 20")]
    [TestCase("Mellan 5 och 7 hus.", "Mellan 5 och 7 | 5 to 7")]
    [TestCase("Från 5 till 7 hus.", "Från 5 till 7 | 5 to 7")]
    [TestCase("Ökade från 5 till 7 hus.", "5 | 5; 7 | 7")]
    [TestCase("Omkring 40 hus.", "Omkring 40 | 36 to 44")]
    public void Hedges_and_ranges_are_read(string text, string expected) => Assert.That(LanguageReading.Claims("sv", text), Is.EqualTo(expected));

    [TestCase("En man och ett hus.")]
    [TestCase("Den ena och den andra.")]
    [TestCase("En gång.")]
    [TestCase("Å andra sidan.")]
    [TestCase("Halva staden.")]
    [TestCase("Tusenfoting.")]
    [TestCase("Enig.")]
    [TestCase("Fast hus.")]
    [TestCase("Flight 447.")]
    [TestCase("En Boeing 737.")]
    [TestCase("Kungsgatan 15.")]
    [TestCase("På sida 12.")]
    public void What_looks_like_a_number_is_none(string text) => Assert.That(LanguageReading.Claims("sv", text), Is.Empty);
}
