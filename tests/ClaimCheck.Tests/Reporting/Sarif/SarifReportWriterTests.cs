using System.Text.Json;
using NJsonSchema;

namespace ClaimCheck.Tests.Reporting.Sarif;

public sealed class SarifReportWriterTests
{
    /// <summary>Names the schema of SARIF 2.1.0 in a file, which is not part of this repository; .ci/run brings it.</summary>
    private const string SchemaVariable = "CLAIMCHECK_SARIF_SCHEMA";

    [Test]
    public void A_conflict_is_a_result_with_both_places()
    {
        JsonElement result = Run(HandMade.Example()).GetProperty("results")[0];
        Assert.That((result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), result.GetProperty("kind").GetString()), Is.EqualTo(("number-conflict", "warning", "fail")));
        Assert.That(PlaceOf(result.GetProperty("locations")[0]), Is.EqualTo(("000_notes_from_the_harbour.txt", 2, 20, 2, 41, "around three thousand")));
        Assert.That(PlaceOf(result.GetProperty("relatedLocations")[0]), Is.EqualTo(("001_ledger_of_the_island.txt", 1, 33, 1, 45, "around 2,200")));
        Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.EqualTo("guests: who says what. Also: [001_ledger_of_the_island.txt:1:33](1)."));
    }

    [Test]
    public void Columns_are_UTF16_and_agreements_are_no_results()
    {
        JsonElement run = Run(HandMade.Example());
        Assert.That(run.GetProperty("columnKind").GetString(), Is.EqualTo("utf16CodeUnits"));
        Assert.That(run.GetProperty("results").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void Rules_of_a_check_are_described_and_pointed_at()
    {
        Report report = ClaimChecker.Default.Check([new("a", "Around 310 passengers were evacuated."), new("b", "About 420 passengers were evacuated.")]);
        JsonElement run = Run(report), rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules"), result = run.GetProperty("results")[0];
        Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
        Assert.That(rules[0].GetProperty("fullDescription").GetProperty("text").GetString(), Is.Not.Empty);
    }

    [Test]
    public void A_fingerprint_is_the_same_when_lines_move_and_another_for_other_words()
    {
        Report report = HandMade.Example();
        Claim a = report.Claims[0], b = report.Claims[3];
        string before = FingerprintOf(report);
        Assert.That(FingerprintOf(With(HandMade.Conflict(a with { Origin = new(40, 1), Span = new(900, 921) }, b))), Is.EqualTo(before));
        Assert.That(FingerprintOf(With(HandMade.Conflict(a with { Text = "around 4,000" }, b))), Is.Not.EqualTo(before));
        JsonElement twice = Run(With(HandMade.Conflict(a, b), HandMade.Conflict(a, b))).GetProperty("results");
        Assert.That(twice[1].GetProperty("partialFingerprints").GetRawText(), Is.Not.EqualTo(twice[0].GetProperty("partialFingerprints").GetRawText()));
    }

    [Test]
    public void What_is_ignored_is_suppressed_and_the_others_are_not()
    {
        JsonElement ignored = Run(HandMade.Ignoring()).GetProperty("results"), reported = Run(HandMade.Example()).GetProperty("results");
        Assert.That(
            ignored.EnumerateArray().Select(result => result.GetProperty("suppressions")[0]).Select(one => (one.GetProperty("kind").GetString(), one.GetProperty("justification").GetString())),
            Is.EqualTo(new[] { ("external", "an <older> count"), ("inSource", "a plan") }));
        Assert.That(reported[0].GetProperty("suppressions").GetArrayLength(), Is.Zero);
        Assert.That(ignored[0].GetProperty("partialFingerprints").GetRawText(), Is.EqualTo(reported[0].GetProperty("partialFingerprints").GetRawText()));
    }

    [Test]
    public void What_holds_nothing_back_is_a_notification()
    {
        JsonElement notifications = Run(HandMade.Ignoring()).GetProperty("invocations")[0].GetProperty("toolConfigurationNotifications");
        Assert.That(notifications.EnumerateArray().Select(notification => notification.GetProperty("message").GetProperty("text").GetString()), Is.EqualTo(new[]
        {
            "the comment that ignores all rules (a plan) holds nothing back",
            "the comment that ignores as-of gives no reason, so that it is not in force",
            "the comment that ignores as-off (a plan) names a rule that does not exist",
            "the entry \"boats\" of the baseline (gone) holds nothing back",
        }));
        Assert.That(Run(HandMade.Example()).TryGetProperty("invocations", out _), Is.False);
    }

    [TestCase("a.txt", "a.txt")]
    [TestCase("my notes/é.txt", "my%20notes/%C3%A9.txt")]
    [TestCase("/tmp/a b", "file:///tmp/a%20b")]
    [TestCase(@"C:\news\a.txt", "file:///C:/news/a.txt")]
    [TestCase("http://x?y#z", "http%3A//x%3Fy%23z")]
    public void A_name_is_a_reference(string name, string uri) => Assert.That(ClaimCheck.Reporting.Places.FileUri.Of(name), Is.EqualTo(uri));

    [Test]
    public void Brackets_of_others_are_no_links()
    {
        string text = Run(HostileReport.Make()).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString()!;
        Assert.That(text, Does.Contain("\\]\\](x)").And.Not.Match(@"(^|[^\\])\](\(x\))"));
    }

    [Test]
    public void The_log_is_valid_against_its_schema([Values(0, 1, 2)] int which)
    {
        if (Environment.GetEnvironmentVariable(SchemaVariable) is not { Length: > 0 } path)
        {
            Assert.Ignore($"{SchemaVariable} names no schema");
            return;
        }

        JsonSchema schema = JsonSchema.FromJsonAsync(File.ReadAllText(path)).GetAwaiter().GetResult();
        string log = new SarifReportWriter().Written(which switch { 0 => HandMade.Example(), 1 => HostileReport.Make(3), _ => HandMade.Ignoring() });
        Assert.That(schema.Validate(log).Select(error => error.ToString()), Is.Empty);
        Assert.That(schema.Validate(log.Replace("\"2.1.0\"", "\"2.0\"", StringComparison.Ordinal)), Is.Not.Empty, "the schema judges");
    }

    private static Report With(params Finding[] findings)
    {
        Report report = HandMade.Example();
        return new Report(report.Documents, report.Claims, findings, []);
    }

    private static string FingerprintOf(Report report) =>
        Run(report).GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("claimcheck/v1").GetString()!;

    private static JsonElement Run(Report report) => JsonDocument.Parse(new SarifReportWriter().Written(report)).RootElement.GetProperty("runs")[0].Clone();

    private static (string?, int, int, int, int, string?) PlaceOf(JsonElement location)
    {
        JsonElement physical = location.GetProperty("physicalLocation"), region = physical.GetProperty("region");
        return (physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32(), region.GetProperty("snippet").GetProperty("text").GetString());
    }
}
