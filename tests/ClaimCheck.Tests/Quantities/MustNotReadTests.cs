using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Quantities;

/// <summary>Texts that hold digits or number words and state no number, on the whole way from text to claims.</summary>
public class MustNotReadTests
{
    [TestCase("COVID-19 wards, Covid-19 tests and covid-19 rules")]
    [TestCase("the H5N1 strain, B.1.1.7, vitamin B12, omega-3, CO2 and PM2.5")]
    [TestCase("A Boeing 747 and an Airbus A330-200 landed beside the MiG-29.")]
    [TestCase("It runs on Windows 7, Windows 8.1 and iOS 5, and on an iPhone 4.")]
    [TestCase("They fired AK-47 rifles from an F-16.")]
    [TestCase("They fired AK 47 rifles and flew a Tu 154.")]
    [TestCase("It runs on Explorer 8 and 9, on Windows 7, 8.1 and 10, and on IE6, 7, 8, and 9 in schools.")]
    [TestCase("A GeForce GT 650M and a Radeon RX 580 were in it.")]
    [TestCase("A strike, if one occurred, would hurt.")]
    [TestCase("After the 9/11 attacks the desk was manned 24/7.")]
    [TestCase("The G20 and the G7 met; the P5+1 did not.")]
    [TestCase("It was shown before [12], and again [3, 4], and by others [7–9].")]
    [TestCase("The results held.12 Others agreed.")]
    [TestCase("See https://example.org/2024/page-7.html or write to bob42@site9.example.")]
    [TestCase("She posted as @anna99 under #top10.")]
    [TestCase("Call 020 7946 0958, +44 20 7946 0958 or (202) 555-0143.")]
    [TestCase("Tel: 555-0199. Fax: 01632 960 983.")]
    [TestCase("She called 911, and the 911 dispatcher answered.")]
    [TestCase("Version 2.4.1 mended it and v3.2 broke it.")]
    [TestCase("ISBN 978-3-16-148410-0 and ISBN 0-306-40615-2")]
    [TestCase("The card 4111 1111 1111 1112 was blocked.")]
    [TestCase("The server at 10.0.0.12 failed.")]
    [TestCase("He lives in London SW1A 1AA; she in Springfield, IL 62704.")]
    [TestCase("The house at 1600 Fernhill Avenue, near 221B Baker Street, in the 1200 block of Main Street.")]
    [TestCase("Page 3 of 12")]
    [TestCase("- 14 -")]
    [TestCase("See page 4, pp. 12 and chapter 3.")]
    [TestCase("1. Open the lid\n2. Pour it out\n3) Close the lid")]
    [TestCase("(1) Open the lid\n(2) Close it")]
    [TestCase("report14.pdf and C:\\data7\\x")]
    [TestCase("Flight 370 left from Gate 14 and Highway 61 led to Room 101.")]
    [TestCase("John 3:16 and Genesis 1:1")]
    [TestCase("The S&P 500, the FTSE 100 and the Nikkei 225 fell.")]
    [TestCase("The San Francisco 49ers beat the Philadelphia 76ers.")]
    [TestCase("Blink-182 and U2 played; Catch-22 was read.")]
    [TestCase("She watched BBC One before the Big Ten met there.")]
    [TestCase("They came when it first was sold.")]
    [TestCase("the class of '09 met the third party with version 10.4 of it")]
    [TestCase("No one came, and one can only guess.")]
    [TestCase("One of them knew one another's names.")]
    [TestCase("This one is the best one.")]
    [TestCase("a one-sided, one-off affair")]
    [TestCase("Wait a second, please.")]
    [TestCase("First, we must act. At first nobody did.")]
    [TestCase("It was first shown here, by those who first met her.")]
    [TestCase("first-degree murder, the First Lady and first aid")]
    [TestCase("a half-brother, half-hearted, at half time")]
    [TestCase("a double murder with a double-barrelled gun")]
    [TestCase("a 5G mast in 3D")]
    [TestCase("The zero-day flaw was found.")]
    [TestCase("He would one day return.")]
    [TestCase("the ratio 1/0 in MS08-078")]
    [TestCase("the 06F6 star, 24703m212")]
    public void No_number_is_read(string text)
    {
        ClaimDocument read = new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0);
        Assert.That(read.Claims.Where(claim => claim.Quantity.Kind is not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Set)).Select(claim => claim.Text), Is.Empty);
    }

    /// <summary>What looks alike and does count.</summary>
    [TestCase("In Iraq 12 were killed and on Monday 23 more.", "12 | 23")]
    [TestCase("Police said Tuesday 14 suspected smugglers were held.", "14")]
    [TestCase("Quake Kills 12 in Northern Iran", "12")]
    [TestCase("Germany 3, Brazil 1", "3 | 1")]
    [TestCase("Flood Kills Three in Second Wave", "Three | Second")]
    [TestCase("He said: Three men and two boys came on the first try.", "Three | two | first")]
    [TestCase("One person died; only one survived the night.", "One | one")]
    [TestCase("killing one and wounding three", "one | three")]
    [TestCase("the 2nd boat on 42nd Street", "2nd | 42nd")]
    [TestCase("There were 12. Then came others.", "12")]
    [TestCase("a second wave", "second")]
    [TestCase("USD115, CHF3.04, RM42 and R2.5 million", "USD115 | CHF3.04 | RM42 | R2.5 million")]
    public void A_number_is_read(string text, string expected)
    {
        ClaimDocument read = new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0);
        Assert.That(string.Join(" | ", read.Claims.Where(claim => claim.Quantity.Kind is not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Set)).Select(claim => claim.Text)), Is.EqualTo(expected));
    }
}
