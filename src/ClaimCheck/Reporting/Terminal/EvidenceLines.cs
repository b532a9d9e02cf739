using System.Globalization;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>Why claims were taken for one fact, and what the rules find that name something on the page: each once, at its end.</summary>
internal static class EvidenceLines
{
    private const int Indent = 4;
    private const int RuleIndent = 10;

    public static void WriteReasons(ConsolePage page, Finding finding, int margin)
    {
        if (finding.Why.Count > 0)
        {
            string sure = Math.Round(finding.Confidence * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
            page.WriteWrapped($"{new string(' ', margin)}same fact ({sure} %): ", margin + Indent, finding.Why.Select(why => PrintableText.Of(why)), page.Glyphs.Separator);
        }
    }

    public static void WriteRules(ConsolePage page)
    {
        IEnumerable<Finding> findings = page.Layout.ShowsCandidates ? page.Report.Findings.Concat(page.Report.Candidates) : page.Report.Findings;
        HashSet<string> named = [.. findings.SelectMany(finding => finding.AlsoRules.Prepend(finding.Rule))];
        foreach (RuleDescriptor rule in page.Report.Rules.Where(rule => named.Contains(rule.Id)))
        {
            page.WriteWrapped("RULE".PadRight(RuleIndent), RuleIndent, $"{rule.Id}: {PrintableText.Of(rule.Explanation)}".Split(' ', StringSplitOptions.RemoveEmptyEntries), " ");
        }
    }
}
