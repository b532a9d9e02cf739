using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimCheck.Cli.Tests.Batch;

/// <summary>The batch protocol: one line in, one line out, whatever is in it.</summary>
public sealed class BatchTests
{
    private const string Good = """{"id":"ok","documents":[{"name":"a","text":"x"}]}""";

    [Test]
    public void Each_case_is_answered_on_its_line_in_order()
    {
        var run = CliRun.Batch(string.Concat(Enumerable.Range(0, 50).Select(i => $"{{\"id\":\"c{i}\",\"documents\":[{{\"name\":\"a\",\"text\":\"x\"}}]}}\n")));
        Assert.That(run.Status, Is.Zero);
        Assert.That(run.Lines.Select(Id), Is.EqualTo(Enumerable.Range(0, 50).Select(i => $"\"c{i}\"")));
    }

    [Test]
    public void Missing_and_null_dates_cultures_and_ids_and_unknown_fields_are_fine()
    {
        var run = CliRun.Batch("""{"documents":[{"name":"a","text":"x","publishedOn":null,"culture":null,"x":{"y":[1]}}],"z":0}""" + "\n"
            + """{"id":7.50,"documents":[{"name":"a","text":"x","publishedOn":"2026-01-30","culture":"tlh"}]}""");
        Assert.That(run.Status, Is.Zero, run.Output);
        Assert.That(run.Lines.Select(Id), Is.EqualTo(new[] { "null", "7.50" }));
    }

    [TestCase("nonsense", "null", "not valid JSON (byte 2)")]
    [TestCase("""{"id":"a","documents":[""", "null", "not valid JSON")]
    [TestCase(Good + " x", "null", "not valid JSON")]
    [TestCase("[]", "null", "the line is a list")]
    [TestCase("null", "null", "the line is null")]
    [TestCase("""{"id":{},"documents":[]}""", "null", "\"id\" is an object")]
    [TestCase("""{"id":"a"}""", "\"a\"", "\"documents\" is missing")]
    [TestCase("""{"id":"a","documents":null}""", "\"a\"", "\"documents\" is null")]
    [TestCase("""{"id":"a","documents":{"name":"x"}}""", "\"a\"", "\"documents\" is an object")]
    [TestCase("""{"id":"a","documents":[]}""", "\"a\"", "\"documents\" is empty")]
    [TestCase("""{"id":"a","documents":[null]}""", "\"a\"", "documents[0] is null")]
    [TestCase("""{"id":"a","documents":[{"name":"x","text":"y"},{"text":"y"}]}""", "\"a\"", "documents[1].name is missing")]
    [TestCase("""{"id":"a","documents":[{"name":"x","text":null}]}""", "\"a\"", "documents[0].text is null")]
    [TestCase("""{"id":"a","documents":[{"name":"x","text":5}]}""", "\"a\"", "documents[0].text is a number")]
    [TestCase("""{"id":"a","documents":[{"name":"x","text":"","publishedOn":20260130}]}""", "\"a\"", "documents[0].publishedOn is a number")]
    [TestCase("""{"id":"a","documents":[{"name":"x","text":"","culture":true}]}""", "\"a\"", "documents[0].culture is true or false")]
    public void A_line_that_is_no_case_is_answered_and_the_rest_goes_on(string line, string id, string error)
    {
        var run = CliRun.Batch($"{Good}\n{line}\n{Good}\n");
        Assert.That((run.Status, run.Error, run.Lines.Length), Is.EqualTo((3, "", 3)));
        using var answer = JsonDocument.Parse(run.Lines[1]);
        Assert.That(answer.RootElement.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "id", "line", "error" }));
        Assert.That((Id(run.Lines[1]), answer.RootElement.GetProperty("line").GetInt32()), Is.EqualTo((id, 2)));
        Assert.That(answer.RootElement.GetProperty("error").GetString(), Does.Contain(error));
    }

    [Test]
    public void A_day_of_publication_that_is_no_date_is_said_and_the_case_read_without_it()
    {
        var run = CliRun.Batch("""{"id":"a","documents":[{"name":"x","text":"It came on Tuesday.","publishedOn":"30.1.2026"}]}""");
        using var answer = JsonDocument.Parse(run.Lines[0]);
        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(answer.RootElement.GetProperty("warnings")[0].GetString(), Is.EqualTo("documents[0].publishedOn is \"30.1.2026\", expected a date as 2026-01-30; read without it"));
        Assert.That(answer.RootElement.GetProperty("claims").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void A_byte_order_mark_carriage_returns_blank_lines_and_a_missing_last_line_end_are_fine()
    {
        var run = CliRun.Batch($"\uFEFF{Good}\r\n\r\n \t\n\n{Good}");
        Assert.That((run.Status, run.Lines.Length), Is.EqualTo((0, 2)), run.Output);
    }

    [Test]
    public void Nothing_in_is_nothing_out() => Assert.That(CliRun.Batch(""), Is.EqualTo(new CliRun(0, "", "")));

    [TestCase("\\ud800", "\ufffd")]
    [TestCase("\\uDFFFx", "\ufffdx")]
    [TestCase("\\ud83d\\ude00", "😀")]
    [TestCase("\\ud83d\\ud83d\\ude00", "\ufffd😀")]
    [TestCase("\\\\ud800", "\\ud800")]
    [TestCase("\\\\\\ud800", "\\\ufffd")]
    [TestCase("\\ud83d\\n", "\ufffd\n")]
    public void Half_a_surrogate_pair_is_read_as_the_replacement_character(string escaped, string expected)
    {
        var run = CliRun.Batch($$"""{"id":"{{escaped}}","documents":[{"name":"a","text":"{{escaped}}"}]}""");
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("id").GetString(), Is.EqualTo(expected));
    }

    [Test]
    public void Half_a_surrogate_pair_as_bytes_is_read_too()
    {
        byte[] line = [.. "{\"id\":\""u8, 0xED, 0xA0, 0x80, .. "\",\"documents\":[{\"name\":\"a\",\"text\":\"x\"}]}"u8];
        Assert.That(Id(CliRun.With(line, "batch").Output), Is.EqualTo("\"\ufffd\""));
    }

    [Test]
    public void Bytes_that_are_not_UTF8_are_answered_as_an_error()
    {
        byte[] lines = [.. "{\"id\":\"a\",\"documents\":[{\"name\":\""u8, 0xFF, .. "\",\"text\":\"x\"}]}\n"u8, .. Encoding.UTF8.GetBytes(Good)];
        var run = CliRun.With(lines, "batch");
        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(run.Lines[0], Is.EqualTo("""{"id":null,"line":1,"error":"the line is not valid UTF-8"}"""));
        Assert.That(run.Lines, Has.Length.EqualTo(2));
    }

    [Test]
    public void A_line_of_16_MB_is_read_and_a_longer_one_is_answered_without_being_held()
    {
        string longest = Good.Replace("\"x\"", "\"" + new string('x', Cli.Batch.BatchRun.LongestLine - Good.Length + 1) + "\"", StringComparison.Ordinal);
        Assert.That(longest, Has.Length.EqualTo(Cli.Batch.BatchRun.LongestLine));
        var run = CliRun.Batch($"{longest}\r\n{longest} \n{Good}");
        Assert.That(run.Lines.Select(line => line.Contains("16 MB", StringComparison.Ordinal)), Is.EqualTo(new[] { false, true, false }));
        Assert.That(run.Lines[1], Is.EqualTo("""{"id":null,"line":2,"error":"the line is longer than 16 MB"}"""));
    }

    [Test]
    public void A_long_case_is_answered_before_the_short_ones_behind_it()
    {
        string text = string.Concat(Enumerable.Range(0, 3000).Select(n => $"Boat {n} carried {n + 20} passengers to Orvik. "));
        var run = CliRun.Batch($"{{\"id\":\"long\",\"documents\":[{{\"name\":\"a\",\"text\":\"{text}\"}}]}}\n{string.Concat(Enumerable.Repeat(Good + "\n", 40))}");
        Assert.That(run.Lines.Select(Id), Is.EqualTo(Enumerable.Repeat("\"ok\"", 40).Prepend("\"long\"")));
    }

    [Test]
    public void Where_nobody_takes_the_answers_the_batch_ends()
    {
        using var output = new ClosedOutput();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good + "\n", 1000))));
        Assert.That(CommandLine.Run(["batch"], new CommandStreams(input, output, TextWriter.Null)), Is.Not.Zero);
    }

    [Test]
    public void An_answer_is_flushed_while_the_next_line_is_waited_for()
    {
        var output = new FlushedOutput();
        using var input = new StepInput($"{Good}\n", () => Assert.That(SpinWait.SpinUntil(() => output.Flushed.Contains("\"id\":\"ok\"", StringComparison.Ordinal), TimeSpan.FromMinutes(2)), Is.True));
        Assert.That(CommandLine.Run(["batch"], new CommandStreams(input, output, TextWriter.Null)), Is.Zero);
        Assert.That(input.Waited, Is.True);
    }

    private static string Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        var id = json.RootElement.GetProperty("id");
        return id.ValueKind == JsonValueKind.String ? $"\"{id.GetString()}\"" : id.GetRawText();
    }

    private sealed class ClosedOutput : StringWriter
    {
        public override void Flush() => throw new IOException("closed");
    }

    private sealed class FlushedOutput : StringWriter
    {
        public FlushedOutput()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public string Flushed { get => Volatile.Read(ref field); private set => Volatile.Write(ref field, value); } = "";

        public override void Flush() => Flushed = ToString();
    }

    /// <summary>Gives its text, and calls back when more is asked for.</summary>
    private sealed class StepInput(string text, Action whenAskedForMore) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public bool Waited { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position == Length)
            {
                Waited = true;
                whenAskedForMore();
            }

            return base.Read(buffer, offset, count);
        }
    }
}
