using ClaimCheck.Reporting.Html;

namespace ClaimCheck.Tests.Reporting.Html;

public sealed class EscapedTextTests
{
    [TestCase("a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;")]
    [TestCase("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive")]
    [TestCase("\r", "\n")]
    [TestCase("a\0b\u001b[31m\u007f", "a\\u0000b\\u001b[31m\\u007f")]
    [TestCase("\u202eevil\u2066\u200f\ufeff", "\\u202eevil\\u2066\\u200f\\ufeff")]
    [TestCase("\U0001F6A2 漢字 é", "\U0001F6A2 漢字 é")]
    [TestCase("", "")]
    public void Is_safe_to_stand_in_a_page(string text, string expected) => Assert.That(Escaped(text), Is.EqualTo(expected));

    // Not as test cases: an attribute cannot hold half a pair.
    [Test]
    public void Half_a_surrogate_pair_cannot_be_encoded_and_is_replaced()
    {
        Assert.That(Escaped("a\uD83D"), Is.EqualTo("a\uFFFD"));
        Assert.That(Escaped("\uDEA2\uD83D"), Is.EqualTo("\uFFFD\uFFFD"));
        Assert.That(Escaped("\uD83D\uD83D\uDEA2"), Is.EqualTo("\uFFFD\uD83D\uDEA2"));
    }

    private static string Escaped(string text)
    {
        using var output = new StringWriter();
        EscapedText.Write(text, output);
        return output.ToString();
    }
}
