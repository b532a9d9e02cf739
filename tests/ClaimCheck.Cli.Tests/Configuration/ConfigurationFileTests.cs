using ClaimCheck.Cli.Configuration;

namespace ClaimCheck.Cli.Tests.Configuration;

public sealed class ConfigurationFileTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Everything_that_a_file_may_say_is_read()
    {
        CheckSettings settings = Read("""
            {
              // Comments are allowed, and so is a comma too many.
              "$schema": "claimcheck.schema.json",
              "rules": { "self-contradiction": "off", "date-conflict": "warning" },
              "failOn": "error",
              "widths": { "about": 0.2, "nearly": 0.05, "writtenPrecision": 0, "boundReach": 1, "vagueFactor": 3 },
              "tolerance": { "share": 0.05, "days": 2 },
              "documents": [ { "name": "news/*.txt", "publishedOn": "2026-01-30", "culture": "en-GB" } ],
              "reference": "spec.md",
              "baseline": "known.json",
              "vocabulary": {
                "synonyms": [["ferry", "vessel"]],
                "names": [["United Nations", "UN"]],
                "units": [{ "symbol": "fur", "names": ["furlong"], "of": "m", "factor": 201.168 }, { "symbol": "sp", "names": ["story point"] }],
                "neverJoin": [["requests", "responses"]],
              },
            }
            """);
        ClaimCheckOptions options = settings.Options;
        Assert.That(options.DisabledRules, Is.EqualTo(new[] { "self-contradiction" }));
        Assert.That(options.Severities, Is.EqualTo(new Dictionary<string, Severity> { ["date-conflict"] = Severity.Warning }));
        Assert.That((options.AboutWidth, options.NearlyWidth, options.WrittenPrecision, options.BoundReach, options.VagueFactor), Is.EqualTo((0.2m, 0.05m, 0m, 1m, 3m)));
        Assert.That((options.Tolerance, options.DaysOfTolerance), Is.EqualTo((0.05m, 2)));
        Assert.That((settings.FailOn, settings.Reference, settings.Baseline), Is.EqualTo(("error", "spec.md", _folder.At("known.json"))));
        Assert.That((settings.PublishedOnOf("news/a.txt"), settings.CultureOf("news/a.txt"), settings.CultureOf("a.txt")), Is.EqualTo((new DateOnly(2026, 1, 30), "en-GB", (string?)null)));
        Assert.That(options.Vocabulary.Synonyms.Single(), Is.EqualTo(new[] { "ferry", "vessel" }));
        Assert.That(options.Vocabulary.Names.Single(), Is.EqualTo(new[] { "United Nations", "UN" }));
        Assert.That(options.Vocabulary.NeverJoin.Single(), Is.EqualTo(new[] { "requests", "responses" }));
        Assert.That(options.Vocabulary.Units.Select(unit => $"{unit.Symbol} {string.Join(',', unit.Names)} {unit.Of} {unit.Factor}"), Is.EqualTo(new[] { "fur furlong m 201.168", "sp story point  1" }));
    }

    [Test]
    public void An_empty_object_changes_nothing()
    {
        CheckSettings settings = Read("{}");
        Assert.That(settings.Options.AboutWidth, Is.EqualTo(ClaimCheckOptions.Default.AboutWidth));
        Assert.That((settings.FailOn, settings.Reference, settings.Baseline, settings.Documents.Count), Is.EqualTo(((string?)null, (string?)null, (string?)null, 0)));
    }

    [TestCase("{\n  \"rulez\": {}\n}", "2:3: unknown key \"rulez\" in the configuration; did you mean \"rules\"?")]
    [TestCase("{ \"rules\": { \"number-conflit\": \"off\" } }", "1:14: there is no rule \"number-conflit\"; did you mean \"number-conflict\"?")]
    [TestCase("{ \"rules\": { \"number-conflict\": \"on\" } }", "1:33: \"number-conflict\" is \"on\", expected \"off\", \"note\", \"warning\" or \"error\"")]
    [TestCase("{ \"rules\": [] }", "1:12: \"rules\" is a list, expected an object")]
    [TestCase("{ \"failOn\": \"errors\" }", "1:13: \"failOn\" is \"errors\", expected \"error\", \"warning\", \"note\" or \"never\"")]
    [TestCase("{ \"widths\": { \"abuot\": 0.1 } }", "1:15: unknown key \"abuot\" in \"widths\"; did you mean \"about\"?")]
    [TestCase("{ \"widths\": { \"about\": \"wide\" } }", "1:24: \"about\" is \"wide\", expected a number from 0 to 0.99")]
    [TestCase("{ \"widths\": { \"about\": 1 } }", "1:24: \"about\" is 1, expected a number from 0 to 0.99")]
    [TestCase("{ \"tolerance\": 5 }", "1:16: \"tolerance\" is 5, expected an object")]
    [TestCase("{ \"documents\": [ { \"name\": \"a\", \"published\": \"2026-01-30\" } ] }", "1:33: unknown key \"published\" in a document; did you mean \"publishedOn\"?")]
    [TestCase("{ \"documents\": [ { \"name\": \"a\", \"publishedOn\": \"30.1.2026\" } ] }", "1:48: \"publishedOn\" is \"30.1.2026\", expected a date as \"2026-01-30\"")]
    [TestCase("{ \"documents\": [ { \"culture\": \"en\" } ] }", "1:18: a document has no \"name\"")]
    [TestCase("{ \"documents\": {} }", "1:16: \"documents\" is an object, expected a list")]
    [TestCase("{ \"vocabulary\": { \"synonyms\": [[\"a\"]] } }", "1:32: an entry of \"synonyms\" is a list of 1, expected a list of two words or more")]
    [TestCase("{ \"vocabulary\": { \"synonyms\": [\"a\"] } }", "1:32: an entry of \"synonyms\" is \"a\", expected a list of two words or more")]
    [TestCase("{ \"vocabulary\": { \"units\": [{ \"symbol\": \"x\", \"names\": [\"x\"], \"of\": \"metre\" }] } }", "1:68: there is no unit \"metre\"; a symbol as \"m\", \"kg\" or \"USD\" is expected")]
    [TestCase("{ \"vocabulary\": { \"units\": [{ \"names\": [\"x\"] }] } }", "1:29: a unit has no \"symbol\"")]
    [TestCase("{ \"vocabulary\": { \"units\": [{ \"symbol\": \"x\" }] } }", "1:29: a unit has no \"names\", a list of what texts call it")]
    [TestCase("{ \"failOn\": \"note\", \"failOn\": \"error\" }", "1:21: the key \"failOn\" is given twice in the configuration")]
    [TestCase("{ \"reference\": \"\" }", "1:16: \"reference\" is \"\", expected text")]
    [TestCase("{ \"qqqqqqqqqqqqqqqq\": 1 }", "1:3: unknown key \"qqqqqqqqqqqqqqqq\" in the configuration; expected \"$schema\", \"rules\"")]
    [TestCase("[]", "1:1: the configuration is a list, expected an object")]
    [TestCase("{\n  \"rules\": {\n}", "3:2: is not valid JSON")]
    [TestCase("", "1:1: is not valid JSON")]
    [TestCase("{ \"fail\\nOn\": 1 }", "1:3: unknown key \"fail On\" in the configuration; did you mean \"failOn\"?")]
    [TestCase("{ \"a\\u001b[31m\": 1 }", "1:3: unknown key \"a\\u001b[31m\" in the configuration")]
    [TestCase("{\n  \"reference\": \"\\ud83d\"\n}", "2:16: is not valid JSON: half a character is no text")]
    [TestCase("{ \"\\ud83d\": 1 }", "1:3: is not valid JSON: half a character is no text")]
    public void What_is_wrong_is_told_with_its_place_and_what_was_meant(string text, string expected)
    {
        string file = _folder.Write("wrong.json", text);
        var exception = Assert.Throws<ConfigurationException>(() => ConfigurationFile.Read(file))!;
        Assert.That(exception.Lines, Has.Count.EqualTo(1));
        Assert.That(exception.Message, Does.StartWith($"{file}:{expected}"));
    }

    [Test]
    public void All_problems_are_told_at_once_in_the_order_of_the_file()
    {
        string file = _folder.Write("wrong.json", "{ \"widths\": { \"about\": 7 },\n\"ruels\": {},\n \"failOn\": 1 }");
        Assert.That(Assert.Throws<ConfigurationException>(() => ConfigurationFile.Read(file))!.Lines.Select(line => line[(file.Length + 1)..].Split(": ")[0]), Is.EqualTo(new[] { "1:24", "2:1", "3:12" }));
    }

    [Test]
    public void Columns_count_characters_and_a_byte_order_mark_counts_nothing()
    {
        string file = _folder.Write("wrong.json", "\uFEFF{ \"reference\": \"übung\", \"rulez\": {} }");
        Assert.That(Assert.Throws<ConfigurationException>(() => ConfigurationFile.Read(file))!.Message, Does.StartWith($"{file}:1:25: "));
    }

    [Test]
    public void A_file_that_is_not_there_is_told() =>
        Assert.That(() => ConfigurationFile.Read(_folder.At("none.json")), Throws.TypeOf<ConfigurationException>().With.Message.EqualTo($"{_folder.At("none.json")}: no such file"));

    private CheckSettings Read(string text) => ConfigurationFile.Read(_folder.Write("claimcheck.json", text));
}
