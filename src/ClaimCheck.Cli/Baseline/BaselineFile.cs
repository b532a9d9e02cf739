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

    /// <summary>In megabytes: an entry takes some three hundred bytes.</summary>
    private const int LargestFile = 64;

    private const string Schema = "claimcheck-baseline/1";
    private const string SchemaKey = "schema", Findings = "findings", Fingerprint = "fingerprint", Rule = "rule", Subject = "subject", Documents = "documents", Says = "says", Reason = "reason";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="ConfigurationException">It cannot be read or used: one line for everything that is wrong.</exception>
    public static IReadOnlyList<KnownFinding> Read(string file)
    {
        var problems = new List<ConfigProblem>();
        ConfigNode? parsed = ConfigurationFile.Parse(file, problems, LargestFile);
        var entries = new List<KnownFinding>();
        if (parsed is not null)
        {
            var root = new ConfigObject(parsed, "the baseline", [SchemaKey, Findings], problems);
            root.Word(SchemaKey, [Schema]);
            entries.AddRange(root.Entries(Findings).Select(node => Entry(node, problems)).OfType<KnownFinding>());
        }

        ConfigurationFile.ThrowOn(problems, file);
        return entries;
    }

    /// <summary>Replaces the file as a whole. Its order is its own, so that a new finding is a few new lines and nothing else.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string file, IEnumerable<KnownFinding> findings, Interruption interruption)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Indented))
        {
            json.WriteStartObject();
            json.WriteString(SchemaKey, Schema);
            json.WriteStartArray(Findings);
            foreach (KnownFinding finding in findings.OrderBy(one => one.Rule, StringComparer.Ordinal).ThenBy(one => one.Subject, StringComparer.Ordinal).ThenBy(one => one.Fingerprint, StringComparer.Ordinal))
            {
                WriteEntry(json, finding);
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

    private static KnownFinding? Entry(ConfigNode node, List<ConfigProblem> problems)
    {
        var entry = new ConfigObject(node, "a finding", [Fingerprint, Rule, Subject, Documents, Says, Reason], problems);
        if (entry.Value(Fingerprint) is null && node.Kind == JsonValueKind.Object)
        {
            problems.Add(new ConfigProblem(node.Place, $"a finding has no \"{Fingerprint}\""));
        }

        return entry.Text(Fingerprint) is { } fingerprint
            ? new KnownFinding(fingerprint, entry.Text(Rule) ?? "", entry.Text(Subject) ?? "", Texts(entry, Documents), Texts(entry, Says), entry.Text(Reason) ?? "")
            : null;
    }

    private static List<string> Texts(ConfigObject entry, string key) => [.. entry.Entries(key).Select(node => node.Text)];

    private static void WriteEntry(Utf8JsonWriter json, KnownFinding finding)
    {
        json.WriteStartObject();
        json.WriteString(Fingerprint, finding.Fingerprint);
        json.WriteString(Rule, finding.Rule);
        json.WriteString(Subject, finding.Subject);
        WriteTexts(json, Documents, finding.Documents);
        WriteTexts(json, Says, finding.Says);
        json.WriteString(Reason, finding.Reason);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(key);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
