using System.Text;
using ClaimCheck.Readers.Tests.Word;

namespace ClaimCheck.Readers.Tests.Fuzzing;

/// <summary>Files that nobody wrote: small files of every kind that is read, with bytes changed, left out, doubled, and put into one another. The same seed always gives the same files.</summary>
internal sealed class MutatedFiles(int seed)
{
    private const int MostChanges = 12;
    private const int LongestRun = 60;

    private static readonly (string Name, byte[] Content)[] Kinds =
    [
        ("a.txt", Bytes("ORVIK, March 11 — About 310 passengers were evacuated.\r\nAround 420, said the second report.\n")),
        ("b.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Some 40 people — “forty” — came on Monday.\n")]),
        ("c.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Fünf Boote für 3.000 €.\n")]),
        ("d.txt", [.. Encoding.Latin1.GetBytes("Une heure \u00e0 l'\u00eele co\u00fbte 30 \u00a3.\n")]),
        ("e.md", Bytes("---\ntitle: Ferry\ndate: 2026-03-11\nlang: en\n---\n# Ferry\n\nAbout **310** passengers [left](http://x.example).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<!-- claimcheck: ignore next line, reason: known -->\n- 420 came\n\n```\ncode 7\n```\n&amp; 5&nbsp;000\n")),
        ("f.html", Bytes("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta property=\"article:published_time\" content=\"2026-03-11T08:00:00Z\"><title>Ferry</title><script>var a = 12;</script><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-03-11\"}</script></head><body><nav>12 news</nav><article><h1>Ferry</h1><p>About&nbsp;310 passengers <b>left</b>.</p><!-- claimcheck: ignore block, reason: known --><ul><li>420 came<li>5 &lt; 6</ul><table><tr><td>1<td>2</table></article></body></html>")),
        ("g.docx", new WordFile(WordFile.Paragraph("About 310 passengers left.") + WordFile.Paragraph("420 came.")).WithFootnotes("<w:footnote w:id=\"2\">" + WordFile.Paragraph("Some say 400.") + "</w:footnote>").ToBytes()),
        ("h.jsonl", Bytes("{\"name\":\"a\",\"text\":\"About 310 passengers left.\",\"publishedOn\":\"2026-03-11\",\"culture\":\"en\"}\n{\"name\":\"b\",\"text\":\"420 came.\"}\n")),
    ];

    private static readonly byte[][] Breakers =
    [
        [0], [0xff], [0xfe, 0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x1b, (byte)'[', (byte)'3', (byte)'1', (byte)'m'],
        .. new[]
        {
            "<", ">", "</", "<p>", "</div>", "<!--", "-->", "<![CDATA[", "<script>", "<table><tr>", "&#0;", "&#x110000;", "&notit;", "&amp", "\"", "'", "`", "```", "|", "---\n", "# ", "> ", "* ", "[", "](", "\n\n", "\r", "{", "}",
            "[", "]", ",", ":", "\\u", "\\ud83d", "\\ud83d", "null", "1e999", "PK\u0003\u0004", "<w:p>", "xmlns=", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<?xml version=\"1.1\"?>", "claimcheck: ignore", "reason:", "2026-02-30", "<meta charset=utf-16>", "\u202e", "\u2028",
        }.Select(Bytes),
    ];

    private readonly Random _random = new(seed);

    public (string Name, byte[] Content) Next()
    {
        (string name, byte[] content) = Kinds[_random.Next(Kinds.Length)];
        var file = new List<byte>(content);
        for (int changes = 1 + _random.Next(MostChanges); changes > 0; changes--)
        {
            Change(file);
        }

        // Now and then what a file holds is not what its name says.
        return (_random.Next(8) == 0 ? Kinds[_random.Next(Kinds.Length)].Name : name, [.. file]);
    }

    private void Change(List<byte> file)
    {
        int at = _random.Next(file.Count + 1), run = Math.Min(file.Count - at, _random.Next(LongestRun));
        switch (_random.Next(6))
        {
            case 0 when at < file.Count:
                file[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1:
                file.RemoveRange(at, run);
                break;
            case 2:
                file.InsertRange(at, file.GetRange(at, run));
                break;
            case 3:
                byte[] other = Kinds[_random.Next(Kinds.Length)].Content;
                int start = _random.Next(other.Length);
                file.InsertRange(at, other.AsSpan(start, Math.Min(other.Length - start, _random.Next(LongestRun))));
                break;
            default:
                file.InsertRange(at, Breakers[_random.Next(Breakers.Length)]);
                break;
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
