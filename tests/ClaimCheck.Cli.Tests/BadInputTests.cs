using System.IO.Compression;
using System.Text;

namespace ClaimCheck.Cli.Tests;

/// <summary>Whatever is given, a user gets one line that says what is wrong, names the file or the option, and the exit status of the contract.</summary>
public sealed class BadInputTests
{
    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public void MakeFiles()
    {
        _folder = new TemporaryFolder();
        _folder.Write("good.txt", "About 310 passengers were evacuated.");
        _folder.Write("binary.txt", [0x50, 0, 1, 2]);
        _folder.Write("latin.txt", [0x63, 0xE9]);
        _folder.Write("half.txt", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]);
        _folder.Write("wrong.html", [.. "<meta charset=utf-8><p>"u8, 0xE9, 0x20]);
        _folder.Write("unknown.html", [.. "<meta charset=klingon><p>"u8, 0xE9, 0x20]);
        _folder.Write("a.pdf", "%PDF-1.7 5 men");
        _folder.Write("a.rtf", @"{\rtf1 5 men}");
        _folder.Write("old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]);
        _folder.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47]);
        _folder.Write("plain.docx", "5 men");
        _folder.Write("cut.docx", "PK\u0003\u0004 5 men");
        _folder.Write("archive.docx", Zip(("a.txt", "5 men"u8.ToArray())));
        _folder.Write("open.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())));
        _folder.Write("parts.docx", Zip(("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"u8.ToArray())));
        _folder.Write("bomb.docx", Zip(("[Content_Types].xml", new byte[260 * 1024 * 1024])));
        _folder.Write("bad.jsonl", "{\"documents\":[{\"name\":\"a\",\"text\":\"x\"}]}\n{\"documents\":5}");
        _folder.Write("cut.jsonl", "{\"documents\":");
        _folder.Write("quotes.md", new StringBuilder().Insert(0, "> ", 5000) + "5 men");
        _folder.Write("empty/notes.rtf", "5");
        _folder.Write("deep.html", $"<html><body>{new StringBuilder().Insert(0, "<div>", 100_000)}5 men");
        using FileStream huge = File.Create(_folder.At("huge.txt"));
        huge.SetLength((64 * 1024 * 1024) + 1);
        using StreamWriter longText = File.CreateText(_folder.At("long.txt"));
        longText.Write(new string('x', (16 * 1024 * 1024) + 1));
    }

    [OneTimeTearDown]
    public void DeleteFiles() => _folder.Dispose();

    // The command line with @ for the folder, the status, and the one line behind "claimcheck: ".
    [TestCase("check @/missing.txt", 3, "@/missing.txt: no such file")]
    [TestCase("check - -", 3, "-: standard input can be read only once")]
    [TestCase("check @/no/such/folder.txt", 3, "@/no/such/folder.txt: no such file")]
    [TestCase("check @", 3, "@: is a directory; --recursive reads the files in it")]
    [TestCase("check @/empty --recursive", 3, "@/empty: holds no file that is read (.txt, .text, .md, .markdown, .html, .htm, .xhtml, .docx, .jsonl, .ndjson)")]
    [TestCase("check @/*.xyz", 3, "@/*.xyz: no file matches")]
    [TestCase("check @/good.txt/x", 3, "@/good.txt/x: no such file")]
    [TestCase("check @/binary.txt", 3, "@/binary.txt: is no text (it holds NUL characters)")]
    [TestCase("check @/latin.txt", 3, "@/latin.txt: is neither UTF-8 nor marked UTF-16 text, and declares no other character set")]
    [TestCase("check @/half.txt", 3, "@/half.txt: is not UTF-16, as its byte order mark says (byte 3 of the text)")]
    [TestCase("check @/wrong.html", 3, "@/wrong.html: is not utf-8, as it declares (byte 24 of the text)")]
    [TestCase("check @/unknown.html", 3, "@/unknown.html: declares the character set \"klingon\", which is not known")]
    [TestCase("check @/a.pdf", 3, "@/a.pdf: is a PDF file, which is not read")]
    [TestCase("check @/a.rtf", 3, "@/a.rtf: is an RTF file, which is not read")]
    [TestCase("check @/old.doc", 3, "@/old.doc: is an old (.doc) or encrypted Office file, which is not read")]
    [TestCase("check @/picture.txt", 3, "@/picture.txt: is a picture (PNG), which is not read")]
    [TestCase("check @/plain.docx", 3, "@/plain.docx: is no .docx file: it does not begin as one")]
    [TestCase("check @/cut.docx", 3, "@/cut.docx: is no readable .docx file: …")]
    [TestCase("check @/archive.docx", 3, "@/archive.docx: is an archive and no .docx file")]
    [TestCase("check @/open.odt", 3, "@/open.odt: is an OpenDocument file, which is not read")]
    [TestCase("check @/parts.docx", 3, "@/parts.docx: is no …")]
    [TestCase("check @/bomb.docx", 3, "@/bomb.docx: unpacks to more than 256 MB")]
    [TestCase("check @/bad.jsonl", 3, "@/bad.jsonl: line 2: \"documents\" is a number, expected a list")]
    [TestCase("check @/cut.jsonl", 3, "@/cut.jsonl: line 1 is not valid JSON (byte 14)")]
    [TestCase("check @/quotes.md", 3, "@/quotes.md: is Markdown that is nested too deeply")]
    [TestCase("check @/huge.txt", 3, "@/huge.txt: is larger than 64 MB")]
    [TestCase("check @/long.txt", 3, "@/long.txt: has a text longer than 16,777,216 characters")]
    [TestCase("extract @/missing.html", 3, "@/missing.html: no such file")]
    [TestCase("check", 2, "Required argument 'FILE' missing for command: 'check' (see claimcheck --help)")]
    [TestCase("check @/good.txt --format pdf", 2, "--format pdf: expected console, json, jsonl, html, markdown, csv, sarif, junit, github, text or table (see claimcheck --help)")]
    [TestCase("extract @/good.txt --format sarif", 2, "--format sarif: expected text, table, json, jsonl or csv (see claimcheck --help)")]
    [TestCase("check @/good.txt --published yesterday", 2, "--published yesterday: expected a date as 2026-01-30, or FILE=2026-01-30 (see claimcheck --help)")]
    [TestCase("check @/good.txt --published other.txt=2026-01-30", 2, "--published other.txt=2026-01-30: other.txt is not among the files (see claimcheck --help)")]
    [TestCase("check @/good.txt --output @/none/report", 2, "--output @/none/report: its folder does not exist (see claimcheck --help)")]
    [TestCase("check @/good.txt --output @", 2, "--output @: is a directory (see claimcheck --help)")]
    [TestCase("check @/good.txt --recursiv", 2, "unknown option --recursiv; did you mean --recursive? (see claimcheck --help)")]
    [TestCase("chekc @/good.txt", 2, "unknown command chekc; did you mean check? (see claimcheck --help)")]
    public void A_bad_input_is_one_line_and_a_status(string args, int status, string line)
    {
        CliRun run = CliRun.Of([.. args.Split(' ').Select(InFolder)]);
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        string expected = "claimcheck: " + InFolder(line);
        Assert.That(run.Error.TrimEnd(), expected.EndsWith('…') ? Does.StartWith(expected[..^1]) : Is.EqualTo(expected));
        Assert.That(run.Status, Is.EqualTo(status));
    }

    [Test]
    public void A_page_of_a_hundred_thousand_elements_inside_each_other_is_read()
    {
        CliRun run = CliRun.Of("extract", _folder.At("deep.html"));
        Assert.That((run.Status, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("[5]1 men"));
    }

    [Test]
    public void What_can_be_read_is_read_beside_all_that_cannot()
    {
        CliRun run = CliRun.Of("check", _folder.At("a.pdf"), _folder.At("good.txt"), _folder.At("bomb.docx"), "--format", "csv");
        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(2));
        Assert.That(run.Output, Does.Contain("About 310"));
    }

    private string InFolder(string text) => text.StartsWith('@') ? _folder.Path + text[1..] : text.Replace(" @", " " + _folder.Path, StringComparison.Ordinal);

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
