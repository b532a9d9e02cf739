namespace ClaimCheck.Cli.Configuration;

/// <summary>Makes a configuration of the parsed file, and collects everything that is wrong with it.</summary>
internal sealed class ConfigurationReader(List<ConfigProblem> problems)
{
    public CheckSettings Read(ConfigNode file)
    {
        var root = new ConfigObject(file, "the configuration", ConfigKeys.OfFile, problems);
        root.Text(ConfigKeys.Schema);
        (List<string> off, Dictionary<string, Severity> severities) = Rules(root);
        ClaimCheckOptions options = Tolerance(root, Widths(root)) with { DisabledRules = off, Severities = severities };
        return new CheckSettings
        {
            Options = root.Value(ConfigKeys.Vocabulary) is { } vocabulary ? options with { Vocabulary = new VocabularyReader(problems).Read(vocabulary) } : options,
            FailOn = root.Word(ConfigKeys.FailOn, ConfigKeys.FailWords),
            Documents = [.. root.Entries(ConfigKeys.Documents).Select(Document).OfType<DocumentSettings>()],
            Reference = root.Text(ConfigKeys.Reference),
            Baseline = root.Text(ConfigKeys.Baseline),
        };
    }

    private (List<string> Off, Dictionary<string, Severity> Severities) Rules(ConfigObject root)
    {
        var off = new List<string>();
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        if (root.Value(ConfigKeys.Rules) is { } node)
        {
            List<string> known = [.. ClaimChecker.Default.Rules.Select(rule => rule.Id)];
            foreach (ConfigMember unknown in node.Members.Where(member => !known.Contains(member.Key)))
            {
                problems.Add(new ConfigProblem(unknown.Place, $"there is no rule \"{unknown.Key}\"{ConfigObject.Hint(unknown.Key, known)}"));
            }

            var rules = new ConfigObject(node, "\"rules\"", null, problems);
            foreach (string id in known)
            {
                if (rules.Word(id, ConfigKeys.RuleWords) is { } word)
                {
                    if (word == ConfigKeys.Off)
                    {
                        off.Add(id);
                    }
                    else
                    {
                        severities[id] = Enum.Parse<Severity>(word, ignoreCase: true);
                    }
                }
            }
        }

        return (off, severities);
    }

    private ClaimCheckOptions Widths(ConfigObject root)
    {
        ClaimCheckOptions options = ClaimCheckOptions.Default;
        if (root.Value(ConfigKeys.Widths) is not { } node)
        {
            return options;
        }

        var widths = new ConfigObject(node, "\"widths\"", ConfigKeys.OfWidths, problems);
        return options with
        {
            AboutWidth = widths.Number(ConfigKeys.About, 0, 0.99m) ?? options.AboutWidth,
            NearlyWidth = widths.Number(ConfigKeys.Nearly, 0, 0.99m) ?? options.NearlyWidth,
            WrittenPrecision = widths.Number(ConfigKeys.WrittenPrecision, 0, 0.99m) ?? options.WrittenPrecision,
            BoundReach = widths.Number(ConfigKeys.BoundReach, 0, 100) ?? options.BoundReach,
            VagueFactor = widths.Number(ConfigKeys.VagueFactor, 1, 1000) ?? options.VagueFactor,
        };
    }

    private ClaimCheckOptions Tolerance(ConfigObject root, ClaimCheckOptions options)
    {
        if (root.Value(ConfigKeys.Tolerance) is not { } node)
        {
            return options;
        }

        var tolerance = new ConfigObject(node, "\"tolerance\"", ConfigKeys.OfTolerance, problems);
        return options with { Tolerance = tolerance.Number(ConfigKeys.Share, 0, 0.99m) ?? 0, DaysOfTolerance = (int)(tolerance.Number(ConfigKeys.Days, 0, 36_600) ?? 0) };
    }

    private DocumentSettings? Document(ConfigNode node)
    {
        var document = new ConfigObject(node, "a document", ConfigKeys.OfDocument, problems);
        var (day, culture) = (document.Day(ConfigKeys.PublishedOn), document.Text(ConfigKeys.Culture));
        if (document.Value(ConfigKeys.Name) is null && node.Kind == System.Text.Json.JsonValueKind.Object)
        {
            problems.Add(new ConfigProblem(node.Place, "a document has no \"name\""));
        }

        return document.Text(ConfigKeys.Name) is { } name ? new DocumentSettings(name, day, culture) : null;
    }
}
