using System.Text;

namespace ClaimCheck.Readers.Tests.Encodings;

public sealed class TextDecodingTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Test]
    public void A_text_with_every_byte_order_mark_is_read_without_it([Values(0, 1, 2, 3)] int encoding)
    {
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];
        byte[] bytes = [.. encodings[encoding].GetPreamble(), .. encodings[encoding].GetBytes("Fünf 5")];
        Assert.That(Reading.One("a.txt", bytes).Text, Is.EqualTo("Fünf 5"));
    }

    [Test]
    public void UTF16_without_a_mark_is_recognized([Values] bool isBigEndian) =>
        Assert.That(Reading.One("a.txt", new UnicodeEncoding(isBigEndian, false).GetBytes("Five “men” came.")).Text, Is.EqualTo("Five “men” came."));

    [TestCase("<meta charset=windows-1252>")]
    [TestCase("<meta charset='ISO-8859-1'/>")]
    [TestCase("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">")]
    [TestCase("<?xml version='1.0' encoding='windows-1252'?>")]
    public void A_declared_character_set_is_read(string head) =>
        Assert.That(Reading.One("a.html", Western.GetBytes($"{head}<p>€5 – “five”")).Text, Is.EqualTo("€5 – “five”"));

    [Test]
    public void A_page_in_UTF8_that_was_saved_with_an_old_declaration_is_read() =>
        Assert.That(Reading.One("a.html", "<meta charset=windows-1252><p>€5 – “five”").Text, Is.EqualTo("€5 – “five”"));

    [TestCase("<meta charset=shift_jis><p>", new byte[] { 0x82, 0x54 }, "５")]
    [TestCase("<meta charset=koi8-r><p>", new byte[] { 0xD1 }, "я")]
    [TestCase("<meta charset=utf-16><p>", new byte[] { 0x35 }, "5")]
    [TestCase("<meta charset=nonsense><p>", new byte[] { 0x35 }, "5")]
    public void Other_character_sets_are_read(string head, byte[] text, string expected) =>
        Assert.That(Reading.One("a.html", [.. Encoding.ASCII.GetBytes(head), .. text]).Text, Is.EqualTo(expected));

    [TestCase("a.txt", new byte[] { 0x63, 0xE9 }, "is neither UTF-8 nor marked UTF-16 text, and declares no other character set")]
    [TestCase("a.txt", new byte[] { 0x50, 0, 1, 2 }, "is no text (it holds NUL characters)")]
    [TestCase("a.txt", new byte[] { 0xEF, 0xBB, 0xBF, 0xFF }, "is not UTF-8, as its byte order mark says (byte 1 of the text)")]
    [TestCase("a.txt", new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }, "is not UTF-16, as its byte order mark says (byte 3 of the text)")]
    [TestCase("a.txt", new byte[] { 0xFE, 0xFF, 0x41 }, "is not UTF-16, as its byte order mark says (byte 1 of the text)")]
    [TestCase("a.md", new byte[] { 0xFE, 0xFF, 0, 0 }, "is no text (it holds NUL characters)")]
    public void What_decodes_to_no_text_is_refused(string name, byte[] content, string message) =>
        Assert.That(Reading.ProblemWith(name, content), Is.EqualTo(message));

    [TestCase("utf-8", "is not utf-8, as it declares (byte ")]
    [TestCase("nonsense", "declares the character set \"nonsense\", which is not known")]
    public void A_declaration_that_does_not_hold_is_told(string charset, string message) =>
        Assert.That(Reading.ProblemWith("a.html", [.. Encoding.ASCII.GetBytes($"<meta charset={charset}><p>"), 0xE9, 0x20]), Does.StartWith(message));
}
