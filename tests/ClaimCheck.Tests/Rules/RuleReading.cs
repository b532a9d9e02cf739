using System.Globalization;
using ClaimCheck.Quantities;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>
/// Judges claims of short texts by one rule, so that a case is one line. The texts of several documents are parted by "||", and a text may end in "@" and its
/// day of publication.
/// </summary>
internal static class RuleReading
{
    private static readonly QuantityComparer Comparer = new(ComparisonWidths.Default);

    /// <summary>What a group rule says of the claims in square brackets, taken for one fact whatever alignment would make of them.</summary>
    public static Finding? OfGroup(IGroupRule rule, string texts)
    {
        ClaimCheck.Alignment.ClaimGroup group = TestClaims.Group([.. Documents(texts).Select((document, index) => Marked(document, index))]);
        return GroupView.Of(group, Comparer.Compare).Select(rule.Evaluate).FirstOrDefault(finding => finding is not null);
    }

    /// <summary>What a checker finds by a rule in whole texts: "Monday / January 21, 2026", findings parted by "; ".</summary>
    public static string OfReport(string rule, string texts) => string.Join("; ", Findings(texts).Where(finding => finding.Rule == rule).Select(Positions));

    public static IReadOnlyList<Finding> Findings(string texts) => ClaimChecker.Default.Check([.. Documents(texts)]).Findings;

    /// <summary>What the first claim of each text is said to be about.</summary>
    public static string Subject(string texts) => FindingWording.Subject([.. Documents(texts).Select((document, index) => new ClaimReader(ClaimCheckOptions.Default).Read(document, index).Claims[0])]);

    private static string Positions(Finding finding) => string.Join(" / ", finding.Positions.Select(position => string.Join(" + ", position.Claims.Select(claim => claim.Text))));

    private static IEnumerable<Document> Documents(string texts) => texts.Split("||").Select((text, index) =>
    {
        string[] parts = text.Split('@');
        DateOnly? day = parts.Length > 1 ? DateOnly.Parse(parts[1].Trim(), CultureInfo.InvariantCulture) : null;
        return new Document($"{(char)('a' + index)}", parts[0].Trim()) { PublishedOn = day };
    });

    private static Claim Marked(Document document, int index)
    {
        int start = document.Text.IndexOf('['), end = document.Text.IndexOf(']') - 1;
        var plain = new Document(document.Name, document.Text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)) { PublishedOn = document.PublishedOn };
        return new ClaimReader(ClaimCheckOptions.Default).Read(plain, index).Claims.First(claim => claim.Span.Overlaps(new TextSpan(start, end)));
    }
}
