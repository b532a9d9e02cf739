using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimCheck.Cli.Configuration;
using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Baseline;

/// <summary>
/// The file of findings that are known and not reported any more. What a finding is and who says what stands there for people; it is known again by its fingerprint alone.
/// </summary>
internal static class BaselineFile
{
    /// <summary>The file that is used where it lies in the working directory.</summary>
    public const string DefaultName = "claimcheck-baseline.json";

    private const string Schema = "claimcheck-baseline/1";
    private const string SchemaKey = "schema", Findings = "findings", Fingerprint = "fingerprint", Rule = "rule", Subject = "subject", Says = "says", Reason = "reason";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="ConfigurationException">It cannot be read or used: one line for everything that is wrong.</exception>
    public static IReadOnlyList<BaselineEntry> Read(string file)
    {
        var problems = new List<ConfigProblem>();
        ConfigNode? parsed = ConfigurationFile.Parse(file, problems);
        var entries = new List<BaselineEntry>();
        if (parsed is not null)
        {
            var root = new ConfigObject(parsed, "the baseline", [SchemaKey, Findings], problems);
            root.Word(SchemaKey, [Schema]);
            entries.AddRange(root.Entries(Findings).Select(node => Entry(node, problems)).OfType<BaselineEntry>());
        }

        ConfigurationFile.ThrowOn(problems, file);
        return entries;
    }

    /// <summary>Replaces the file as a whole. Its order is its own, so that a new finding is a few new lines and nothing else.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string file, IEnumerable<(Finding Finding, string Reason)> known, Interruption interruption)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Indented))
        {
            json.WriteStartObject();
            json.WriteString(SchemaKey, Schema);
            json.WriteStartArray(Findings);
            foreach (var (finding, reason) in known.OrderBy(one => one.Finding.Rule, StringComparer.Ordinal).ThenBy(one => one.Finding.Subject, StringComparer.Ordinal).ThenBy(one => one.Finding.Fingerprint, StringComparer.Ordinal))
            {
                WriteEntry(json, finding, reason);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        string text = System.Text.Encoding.UTF8.GetString(content.ToArray()) + "\n";
        if (ReportOutput.TryWriteFile(file, interruption, output => output.Write(text)) is { } problem)
        {
            throw new UsageException($"{file}: {problem}");
        }
    }

    private static BaselineEntry? Entry(ConfigNode node, List<ConfigProblem> problems)
    {
        var entry = new ConfigObject(node, "a finding", [Fingerprint, Rule, Subject, Says, Reason], problems);
        if (entry.Value(Fingerprint) is null && node.Kind == JsonValueKind.Object)
        {
            problems.Add(new ConfigProblem(node.Place, $"a finding has no \"{Fingerprint}\""));
        }

        return entry.Text(Fingerprint) is { } fingerprint ? new BaselineEntry(fingerprint, entry.Text(Reason) ?? "") { Subject = entry.Text(Subject) } : null;
    }

    private static void WriteEntry(Utf8JsonWriter json, Finding finding, string reason)
    {
        json.WriteStartObject();
        json.WriteString(Fingerprint, finding.Fingerprint);
        json.WriteString(Rule, finding.Rule);
        json.WriteString(Subject, finding.Subject);
        json.WriteStartArray(Says);
        foreach (Claim claim in finding.Positions.SelectMany(position => position.Claims).Distinct())
        {
            json.WriteStringValue($"{claim.Source.Name}: {claim.Text}");
        }

        json.WriteEndArray();
        json.WriteString(Reason, reason);
        json.WriteEndObject();
    }
}
