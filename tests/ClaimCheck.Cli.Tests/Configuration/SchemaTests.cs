using System.Text.Json;
using ClaimCheck.Cli.Commands;
using ClaimCheck.Cli.Configuration;
using NJsonSchema;

namespace ClaimCheck.Cli.Tests.Configuration;

/// <summary>The published schema and the code that reads say the same.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(SchemaCommand.Text()).RootElement;

    [Test]
    public void The_keys_are_the_same() => Assert.Multiple(() =>
    {
        Assert.That(Keys(Schema), Is.EqualTo(ConfigKeys.OfFile));
        Assert.That(Keys(Property("widths")), Is.EqualTo(ConfigKeys.OfWidths));
        Assert.That(Keys(Property("tolerance")), Is.EqualTo(ConfigKeys.OfTolerance));
        Assert.That(Keys(Property("documents").GetProperty("items")), Is.EqualTo(ConfigKeys.OfDocument));
        Assert.That(Keys(Property("vocabulary")), Is.EqualTo(ConfigKeys.OfVocabulary));
        Assert.That(Keys(Property("vocabulary").GetProperty("properties").GetProperty("units").GetProperty("items")), Is.EqualTo(ConfigKeys.OfUnit));
    });

    [Test]
    public void The_rules_and_the_words_are_the_same()
    {
        Assert.That(Keys(Property("rules")), Is.EqualTo(ClaimChecker.Default.Rules.Select(rule => rule.Id)));
        Assert.That(Property("rules").GetProperty("properties").EnumerateObject().Select(rule => rule.Value.GetProperty("description").GetString()), Is.EqualTo(ClaimChecker.Default.Rules.Select(rule => rule.Title + ".")));
        Assert.That(Words(Schema.GetProperty("definitions").GetProperty("rule")), Is.EqualTo(ConfigKeys.RuleWords));
        Assert.That(Words(Property("failOn")), Is.EqualTo(ConfigKeys.FailWords));
    }

    [TestCase("{}", true)]
    [TestCase("[]", false)]
    [TestCase("""{ "rules": { "number-conflict": "off", "as-of": "error" } }""", true)]
    [TestCase("""{ "rules": { "number-conflict": "on" } }""", false)]
    [TestCase("""{ "rules": { "no-such-rule": "off" } }""", false)]
    [TestCase("""{ "failOn": "never" }""", true)]
    [TestCase("""{ "failOn": "always" }""", false)]
    [TestCase("""{ "widths": { "about": 0, "boundReach": 100, "vagueFactor": 1 } }""", true)]
    [TestCase("""{ "widths": { "about": 1 } }""", false)]
    [TestCase("""{ "widths": { "vagueFactor": 0.5 } }""", false)]
    [TestCase("""{ "widths": { "far": 1 } }""", false)]
    [TestCase("""{ "tolerance": { "share": 0.05, "days": 3 } }""", true)]
    [TestCase("""{ "tolerance": { "days": -1 } }""", false)]
    [TestCase("""{ "documents": [{ "name": "a.md", "publishedOn": "2026-01-30", "culture": "en" }] }""", true)]
    [TestCase("""{ "documents": [{ "publishedOn": "2026-01-30" }] }""", false)]
    [TestCase("""{ "documents": [{ "name": "a.md", "publishedOn": "yesterday" }] }""", false)]
    [TestCase("""{ "documents": [{ "name": "" }] }""", false)]
    [TestCase("""{ "reference": "a.md", "baseline": "b.json", "$schema": "c.json" }""", true)]
    [TestCase("""{ "reference": 1 }""", false)]
    [TestCase("""{ "vocabulary": { "synonyms": [["a", "b"]], "names": [["A B", "AB"]], "neverJoin": [["x", "y", "z"]] } }""", true)]
    [TestCase("""{ "vocabulary": { "synonyms": [["a"]] } }""", false)]
    [TestCase("""{ "vocabulary": { "names": ["a"] } }""", false)]
    [TestCase("""{ "vocabulary": { "units": [{ "symbol": "sp", "names": ["story point"], "of": "m", "factor": 2 }] } }""", true)]
    [TestCase("""{ "vocabulary": { "units": [{ "symbol": "sp" }] } }""", false)]
    [TestCase("""{ "vocabulary": { "units": [{ "names": ["story point"] }] } }""", false)]
    [TestCase("""{ "vocabulary": { "units": [{ "symbol": "sp", "names": [] }] } }""", false)]
    [TestCase("""{ "vocabulary": { "units": [{ "symbol": "sp", "names": ["x"], "factor": 0 }] } }""", false)]
    public async Task A_file_is_right_for_both_or_for_neither(string json, bool expected)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(SchemaCommand.Text());
        var problems = new List<ConfigProblem>();
        new ConfigurationReader(problems).Read(ConfigParser.Parse(System.Text.Encoding.UTF8.GetBytes(json), out _)!);
        Assert.That((schema.Validate(json).Count == 0, problems.Count == 0), Is.EqualTo((expected, expected)));
    }

    [Test]
    public void The_command_prints_it() => Assert.That(CliRun.Of("schema"), Is.EqualTo(new CliRun(0, SchemaCommand.Text(), "")));

    private static JsonElement Property(string name) => Schema.GetProperty("properties").GetProperty(name);

    private static IEnumerable<string> Keys(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string?> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString());
}
