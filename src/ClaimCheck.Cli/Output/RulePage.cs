using System.Globalization;
using System.Text;

namespace ClaimCheck.Cli.Output;

/// <summary>The rules as a page of Markdown: a table, and a section for each.</summary>
internal static class RulePage
{
    public static string Of(IReadOnlyList<RuleDescriptor> rules)
    {
        var page = new StringBuilder("# Rules\n\n<!-- Written by `claimcheck explain --format markdown`. -->\n\n");
        page.Append(Table(rules)).Append('\n');
        foreach (RuleDescriptor rule in rules)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {rule.Id}\n\n{rule.Title}. Severity: {rule.Severity.ToString().ToLowerInvariant()}.\n\n{rule.Explanation.ReplaceLineEndings("\n")}\n\n");
            Example(page, "It fires on", rule.Fires);
            Example(page, "It does not fire on", rule.NearlyFires);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The table alone, as the README has it.</summary>
    public static string Table(IEnumerable<RuleDescriptor> rules) =>
        "| Rule | Finds | Severity |\n|---|---|---|\n" + string.Concat(rules.Select(rule => $"| `{rule.Id}` | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} |\n"));

    private static void Example(StringBuilder page, string label, RuleExample? example)
    {
        if (example is not null)
        {
            string day = example.PublishedOn is { } published ? string.Create(CultureInfo.InvariantCulture, $", published on {published:yyyy-MM-dd}") : "";
            page.Append(CultureInfo.InvariantCulture, $"{label}{day}:\n\n{string.Concat(example.Texts.Select(text => $"> {text}\n\n"))}");
        }
    }
}
