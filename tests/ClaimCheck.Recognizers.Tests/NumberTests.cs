namespace ClaimCheck.Recognizers.Tests;

public sealed class NumberTests
{
    [TestCase("Some 4,200 sheep were sold.", "Some 4,200=3,780 to 4,620")]
    [TestCase("It has twenty-one rooms.", "twenty-one=21")]
    [TestCase("It has one hundred and five rooms.", "one hundred and five=104.5 to under 105.5")]
    [TestCase("It rose to 6.10 on the scale.", "6.10=6.095 to under 6.105")]
    [TestCase("It was the 21st bridge.", "21st=21")]
    [TestCase("Two thirds of the seats were taken.", "Two thirds=0.653 to under 0.68")]
    [TestCase("It lost 3 in 4 of its customers.", "3 in 4=0.75")]
    [TestCase("It grew by 48 percent.", "48 percent=47.5 to under 48.5 %")]
    [TestCase("It grew by 3 percentage points.", "3 percentage points=2.94 to under 3.06 pp")]
    [TestCase("The 58-year-old baker walked two miles.", "58-year-old=58 years; two miles=1.96 to under 2.04 mi")]
    [TestCase("It lasted 1 hour 45 minutes.", "1 hour 45 minutes=104.5 to under 105.5 min")]
    [TestCase("It cost 2.5 million euros.", "2.5 million euros=2,450,000 to under 2,550,000 EUR")]
    public void English_numbers_are_read_with_the_librarys_units(string text, string expected) => Assert.That(Reading.Of(text), Is.EqualTo(expected));

    [TestCase("de", "2.500 Menschen", "2,450 to under 2,550")]
    [TestCase("de", "dreiundzwanzig Schiffe", "23")]
    [TestCase("de", "2,5 Millionen Euro", "2,450,000 to under 2,550,000 EUR")]
    [TestCase("de", "48 Prozent der Kühe", "47.5 to under 48.5 %")]
    [TestCase("fr", "vingt et un bateaux", "21")]
    [TestCase("fr", "2,5 millions d'euros", "2,450,000 to under 2,550,000 EUR")]
    [TestCase("fr", "deux tiers des sièges", "0.653 to under 0.68")]
    [TestCase("es", "veintiún barcos", "21")]
    [TestCase("es", "48 por ciento del trigo", "47.5 to under 48.5 %")]
    [TestCase("it", "ventuno navi", "21")]
    [TestCase("pt", "vinte e um barcos", "21")]
    [TestCase("nl", "drieëntwintig schepen", "23")]
    [TestCase("tr", "yirmi üç gemi", "23")]
    [TestCase("sv", "tjugotre båtar", "23")]
    [TestCase("ja", "二百五十人", "245 to under 255")]
    [TestCase("zh", "三千艘船", "2,940 to under 3,060")]
    public void Numbers_of_other_languages_are_read(string culture, string text, string expected) =>
        Assert.That(Reading.ClaimsOf(text, culture).Select(claim => claim.Quantity.ToString()), Is.EqualTo(new[] { expected }));
}
