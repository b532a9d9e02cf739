using System.Text.Json;

namespace ClaimCheck.Tests.Reporting.Json;

public sealed class JsonLinesReportWriterTests
{
    [Test]
    public void Every_line_is_one_thing_of_a_kind() => Assert.That(Lines(HandMade.Example()).Select(line => line.GetProperty("type").GetString()), Is.EqualTo(
        "report document document claim claim claim claim claim claim claim finding finding finding".Split(' ')));

    [Test]
    public void A_line_has_the_fields_of_the_JSON_report_behind_its_type()
    {
        var whole = JsonDocument.Parse(new JsonReportWriter().Written(HandMade.Example())).RootElement;
        var lines = Lines(HandMade.Example());
        Assert.That(Fields(lines[3]).Skip(1), Is.EqualTo(Fields(whole.GetProperty("claims")[0])));
        Assert.That(Fields(lines[10]).Skip(1), Is.EqualTo(Fields(whole.GetProperty("findings")[0])));
    }

    [Test]
    public void Candidates_are_told_apart_from_findings()
    {
        Report report = HandMade.Example();
        var candidate = new Report(report.Documents, report.Claims, [], [report.Findings[0]]);
        Assert.That(Lines(candidate)[^1].GetProperty("type").GetString(), Is.EqualTo("candidate"));
    }

    [Test]
    public void What_is_ignored_and_facts_by_source_are_lines_too()
    {
        Assert.That(Lines(HandMade.Ignoring()).Select(line => line.GetProperty("type").GetString()).Skip(12), Is.EqualTo("ignored ignored unused-ignore unused-ignore unused-ignore unused-ignore".Split(' ')));
        Assert.That(Lines(HandMade.OfThree())[^1].GetProperty("type").GetString(), Is.EqualTo("fact"));
    }

    [Test]
    public void Hostile_words_do_not_break_a_line() => Assert.That(Lines(HostileReport.Make()), Has.Count.EqualTo(8));

    private static IEnumerable<string> Fields(JsonElement element) => element.EnumerateObject().Select(property => $"{property.Name}={property.Value.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)}");

    private static List<JsonElement> Lines(Report report) =>
        [.. new JsonLinesReportWriter().Written(report).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone())];
}
