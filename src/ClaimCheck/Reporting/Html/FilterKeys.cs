using System.Globalization;

namespace ClaimCheck.Reporting.Html;

/// <summary>What the filters ask of an element that shows a finding: its verdict, rules and sources, as data attributes.</summary>
internal static class FilterKeys
{
    /// <summary>Parts the rules of one finding; no id of a rule has it.</summary>
    private const string Separator = "|";

    public static IEnumerable<string> RulesOf(Finding finding) => finding.AlsoRules.Prepend(finding.Rule);

    public static IEnumerable<int> SourcesOf(Finding finding) => finding.Positions.SelectMany(position => position.Claims).Select(claim => claim.Source.Index).Distinct().Order();

    public static void Write(HtmlOutput html, Finding finding) => html.Write(
        $"data-verdict=\"{ReportWords.Of(finding.Verdict)}\" data-rules=\"{string.Join(Separator, RulesOf(finding))}\" data-sources=\"{string.Join(Separator, SourcesOf(finding).Select(Digits))}\"");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
