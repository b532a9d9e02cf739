using System.Globalization;
using System.Text;

namespace ClaimCheck.Cli.Output;

/// <summary>Rules for a person at a terminal.</summary>
internal static class RuleText
{
    private const int Indent = 2;

    /// <summary>One rule: its title and severity, its explanation, and what it fires on and what not.</summary>
    public static string Of(RuleDescriptor rule, int width)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id}: {rule.Title} ({rule.Severity.ToString().ToLowerInvariant()})\n\n");
        Wrap(text, "", rule.Explanation, width);
        Example(text, "Fires:", rule.Fires, width);
        Example(text, "Does not fire:", rule.NearlyFires, width);
        return text.ToString();
    }

    /// <summary>All rules, one a line.</summary>
    public static string List(IReadOnlyList<RuleDescriptor> rules, int width)
    {
        int longest = rules.Max(rule => rule.Id.Length);
        string lines = string.Concat(rules.Select(rule => $"{rule.Id.PadRight(longest + 2)}{rule.Severity.ToString().ToLowerInvariant(),-9}{rule.Title}\n"));
        var hint = new StringBuilder(lines).Append('\n');
        Wrap(hint, "", "claimcheck explain RULE says more of one.", width, 0);
        return hint.ToString();
    }

    private static void Example(StringBuilder text, string label, RuleExample? example, int width)
    {
        if (example is not null)
        {
            string day = example.PublishedOn is { } published ? string.Create(CultureInfo.InvariantCulture, $" ({published:yyyy-MM-dd})") : "";
            text.Append('\n').Append(' ', Indent).Append(label).Append('\n');
            foreach (string one in example.Texts)
            {
                Wrap(text, "", $"\"{one}\"{day}", width, 2 * Indent);
            }
        }
    }

    private static void Wrap(StringBuilder text, string start, string words, int width, int indent = Indent)
    {
        string line = new string(' ', indent) + start;
        bool isFirst = true;
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && line.Length + 1 + word.Length > width)
            {
                text.Append(line).Append('\n');
                line = new string(' ', indent) + word;
            }
            else
            {
                line += isFirst ? word : " " + word;
            }

            isFirst = false;
        }

        text.Append(line).Append('\n');
    }
}
