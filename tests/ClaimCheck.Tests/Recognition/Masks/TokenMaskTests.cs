using ClaimCheck.Languages;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Recognition.Masks;

public class TokenMaskTests
{
    [TestCase("see https://example.org/2020/11 now", "https://example.org/2020/11")]
    [TestCase("write to joe22@example.org", "joe22@example.org")]
    [TestCase("call +44 20 7946 0958 today", "+44 20 7946 0958")]
    [TestCase("call (202) 555-0143 today", "(202) 555-0143")]
    [TestCase("Tel. 934-2211", "934-2211")]
    [TestCase("call 934-2211 today", "934-2211")]
    [TestCase("between 934-2211 boats", "")]
    [TestCase("version 1.2.3 is out", "1.2.3")]
    [TestCase("COVID-19 cases", "COVID-19")]
    [TestCase("the A320 landed", "A320")]
    [TestCase("after 9/11 they", "9/11")]
    [TestCase("Flight 370 vanished", "370")]
    [TestCase("24703m2 of land", "2")]
    [TestCase("3,200 people in 10km", "")]
    [TestCase("USD115 and 115.5USD", "")]
    [TestCase("1.234.567 people", "")]
    [TestCase("on 30.1.2026 and 2026-01-30", "")]
    [TestCase("Release: 01/30/2026", "")]
    [TestCase("on 2026-01-30T09:15:00Z", "")]
    [TestCase("a mid-30 crowd", "")]
    public void What_is_no_number_is_masked(string text, string expected)
    {
        var tokens = new TokenizedText(text, SupportedLanguages.Default.Sentences);
        bool[] masked = new TokenMask(SupportedLanguages.Default.Masks).Of(tokens);
        int first = Array.IndexOf(masked, true);
        TextSpan span = first < 0 ? default : tokens.SpanOf(first, Array.LastIndexOf(masked, true) + 1);
        Assert.That(text[span.Start..span.End], Is.EqualTo(expected));
    }
}
