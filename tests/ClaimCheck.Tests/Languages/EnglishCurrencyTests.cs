using System.Globalization;
using ClaimCheck.Languages.English;
using ClaimCheck.Tests.Quantities;

namespace ClaimCheck.Tests.Languages;

public class EnglishCurrencyTests
{
    /// <summary>The framework knows currencies by its own table of regions.</summary>
    [Test]
    public void The_currency_of_every_region_is_known()
    {
        // Codes that ISO 4217 has withdrawn or changed, or that the framework makes up.
        string[] gone = ["HRK", "SLL", "ZWL", "VEF", "BYR", "STD", "MRO", "XXX", "XDR", "CUC", "XCG", "ANG"];
        IEnumerable<string> codes = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where(culture => culture.Name.Length > 0).Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol);
        Assert.That(codes.Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper)).Distinct().Except(gone).Except(EnglishCurrencies.Codes), Is.Empty);
    }

    [TestCase("US$5, US $5, $5, 5 dollars, USD 5, 5 USD", "USD")]
    [TestCase("A$5, AU$5, 5 Australian dollars", "AUD")]
    [TestCase("C$5, CA$5, Cdn$5, 5 Canadian dollars", "CAD")]
    [TestCase("€5, 5 euros, EUR 5, 5€", "EUR")]
    [TestCase("£5, 5 pounds sterling, 5 quid", "GBP")]
    [TestCase("¥500, 500 yen, JPY 500", "JPY")]
    [TestCase("CN¥5, RMB 5, 5 yuan, 5 renminbi", "CNY")]
    [TestCase("Rs 500, Rs. 500, ₹500, 500 rupees", "INR")]
    [TestCase("SFr 5, CHF 5, 5 Swiss francs", "CHF")]
    [TestCase("R$5, 5 Brazilian reais", "BRL")]
    [TestCase("R5 million, 5 rand", "ZAR")]
    [TestCase("₦5,000, N5,000, 5 naira", "NGN")]
    [TestCase("NIS 5, ₪5, 5 shekels", "ILS")]
    [TestCase("RM5, 5 ringgit", "MYR")]
    [TestCase("Tk 500, 500 taka", "BDT")]
    [TestCase("KSh 500, 500 Kenyan shillings", "KES")]
    [TestCase("5 Swedish kronor, SEK 5", "SEK")]
    [TestCase("5,000 Czech crowns, CZK 5", "CZK")]
    [TestCase("3 million won, ₩5", "KRW")]
    [TestCase("5 Kuwaiti dinars, KWD 5", "KWD")]
    [TestCase("5 Saudi riyals, SAR 5", "SAR")]
    [TestCase("5 Philippine pesos, ₱5, Php 5", "PHP")]
    [TestCase("5 Turkish lira, ₺5", "TRY")]
    [TestCase("5 hryvnias, ₴5, UAH 5", "UAH")]
    [TestCase("5 MUSD, MUSD 5, USD 5m, 5 USD million", "USD")]
    public void A_currency_is_known_by_all_its_names(string texts, string code) => Assert.That(
        texts.Split(", ").Where(text => QuantityReading.Read("paid " + text + " for it") is not [{ Quantity: { Kind: QuantityKind.Money } money }] || money.Unit != code), Is.Empty);

    [TestCase("It cost $5.50, 40 cents, 30c, 75p, twelve pence and 3 pennies.", "5.5 USD, 40 USc, 30 USc, 75 GBp, 12 GBp, 3 GBp")]
    [TestCase("It cost 9 dollars and 50 cents, £3 20p, 5 hryvnias 20 kopiykas.", "9.5 USD, 3.2 GBP, 5.2 UAH")]
    [TestCase("A $103 million sum; a 1080p screen; three players won; a 300 mark.", "103000000 USD, 3, 300")]
    public void Coins_are_parts_of_their_currency(string text, string expected) =>
        Assert.That(string.Join(", ", QuantityReading.Read(text).Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Quantity.Nominal:0.##} {x.Quantity.Unit}").Trim())), Is.EqualTo(expected));
}
