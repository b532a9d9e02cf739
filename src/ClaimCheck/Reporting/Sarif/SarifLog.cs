using System.Text.Json;
using ClaimCheck.Reporting.Json;
using ClaimCheck.Reporting.Places;

namespace ClaimCheck.Reporting.Sarif;

/// <summary>A log with one run: the tool with its rules, and the results.</summary>
internal static class SarifLog
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        List<Finding> conflicts = [.. FindingClaims.ConflictsOf(report)];
        List<IgnoredFinding> ignored = [.. report.Ignored.Where(held => held.Finding.Verdict == Verdict.Conflict)];
        List<RuleDescriptor> rules = RulesOf(report, [.. conflicts, .. ignored.Select(held => held.Finding)]);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        SarifInvocation.Write(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var results = new SarifResult(json, new FileRanges(report));
        foreach (Finding conflict in conflicts)
        {
            results.Write(conflict, rules.FindIndex(rule => rule.Id == conflict.Rule), null);
        }

        foreach (IgnoredFinding held in ignored)
        {
            results.Write(held.Finding, rules.FindIndex(rule => rule.Id == held.Finding.Rule), held);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The rules of the checker, and after them those that only a result names.</summary>
    private static List<RuleDescriptor> RulesOf(Report report, List<Finding> conflicts) =>
    [
        .. report.Rules,
        .. conflicts.Where(conflict => report.Rules.All(rule => rule.Id != conflict.Rule)).DistinctBy(conflict => conflict.Rule)
            .Select(conflict => new RuleDescriptor(conflict.Rule, conflict.Rule, conflict.Rule, conflict.Severity)),
    ];

    private static void WriteTool(Utf8JsonWriter json, List<RuleDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "claimcheck");
        json.WriteString("version", JsonReport.Version);
        json.WriteStartArray("rules");
        foreach (RuleDescriptor rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Explanation.ReplaceLineEndings(" "));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", ReportWords.Of(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
