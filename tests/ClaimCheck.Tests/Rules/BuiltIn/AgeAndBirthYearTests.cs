namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class AgeAndBirthYearTests
{
    [TestCase("Ines Okoro, 41, was born in 1962 in Tealby. @2026-03-10", "41 / 1962")]
    [TestCase("Ines Okoro, who was born on 3 May 1985, is 41 years old. @2026-03-10", "3 May 1985 / 41 years old")]
    [TestCase("The 30-year-old singer was born in 1999. @2026-03-10", "30-year-old / 1999")]
    [TestCase("The mayor, Ines Okoro, 55, was born in March 1962. @2026-03-10", "55 / March 1962")]
    [TestCase("Ines Okoro, 41, is mayor. The city likes Okoro. Okoro was born in 1962. @2026-03-10", "41 / 1962")]
    [TestCase("Ines Okoro, who was born on 10 March 1985, is 40 years old. @2026-03-10", "10 March 1985 / 40 years old")]
    [TestCase("Ines Okoro, 41, was born in 1962; Tealby was founded in 1870. @2026-03-10", "41 / 1962")]
    public void Fires_on_an_age_that_the_birth_does_not_allow(string text, string expected) => Assert.That(RuleReading.OfReport("age-and-birth-year", text), Is.EqualTo(expected));

    [TestCase("Ines Okoro, 63, was born in 1962 in Tealby. @2026-03-10")]
    [TestCase("Ines Okoro, 64, was born in 1962 in Tealby. @2026-03-10")]
    [TestCase("Ines Okoro, who was born on 3 May 1985, is 40 years old. @2026-03-10")]
    [TestCase("Born in 1962, Ines Okoro died aged 41. @2026-03-10")]
    [TestCase("Born in 1962, Ines Okoro was 41 years old in 2003. @2026-03-10")]
    [TestCase("Ines Okoro, 41, has a brother, Olu, 63, who was born in 1962. @2026-03-10")]
    [TestCase("Ines Okoro, 41, opened the bridge. Jon Vik was born in 1962. @2026-03-10")]
    [TestCase("Ines Okoro, who was born on 10 March 1985, is 41 years old. @2026-03-10")]
    [TestCase("Ines Okoro, 41, and Jon Vik, 55, were born in 1962. @2026-03-10")]
    [TestCase("Ines Okoro, 41, opened the bridge in 1962. @2026-03-10")]
    [TestCase("Ines Okoro, 41, is mayor. Okoro was born in 1962. Her uncle Okoro was born in 1931. @2026-03-10")]
    [TestCase("She is 41. He was born in 1962. @2026-03-10")]
    [TestCase("Ines Okoro, 41, was born before 1990. @2026-03-10")]
    [TestCase("A seven-month-old boy was born in 1962. @2026-03-10")]
    public void Is_silent_on_one_that_it_allows_and_on_other_years_and_people(string text) => Assert.That(RuleReading.OfReport("age-and-birth-year", text), Is.Empty);

    [TestCase("Ines Okoro, 41, was born at 4 p.m. in Tealby. @2026-03-10")]
    [TestCase("Ines Okoro, 41, was born 3 km off Tealby. @2026-03-10")]
    public void Is_silent_on_what_does_not_compare(string text) => Assert.That(RuleReading.OfReport("age-and-birth-year", text), Is.Empty);

    [TestCase("Ines Okoro, 41, was born in 1962 in Tealby. @2026-03-10", "born then, one is 63 or 64 on 2026-03-10.")]
    [TestCase("Ines Okoro, who was born on 3 May 1985, is 41 years old. @2026-03-10", "born then, one is 40 on 2026-03-10.")]
    public void The_message_says_how_old_one_is(string text, string end) => Assert.That(RuleReading.Findings(text).Single().Message, Does.EndWith(end));

    [Test]
    public void Is_silent_without_a_day_of_publication() => Assert.That(RuleReading.OfReport("age-and-birth-year", "Ines Okoro, 41, was born in 1962 in Tealby."), Is.Empty);
}
