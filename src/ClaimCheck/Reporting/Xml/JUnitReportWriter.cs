using System.Globalization;
using System.Xml;
using ClaimCheck.Reporting;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Terminal;
using ClaimCheck.Reporting.Wording;
using ClaimCheck.Reporting.Xml;

namespace ClaimCheck;

/// <summary>
/// Writes a report as JUnit XML, which build servers show as tests: one test for every finding, failed for conflicts that are errors or warnings. What is ignored is a test that was
/// skipped. What a note is about and where agreements stand is the test's output. Immutable and thread-safe.
/// </summary>
public sealed class JUnitReportWriter : IReportWriter
{
    // Written by hand, not taken from the machine: the same report is the same bytes everywhere.
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, report);
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "claimcheck");
            WriteCounts(xml, report);
            xml.WriteAttributeString("skipped", report.Ignored.Count.ToString(CultureInfo.InvariantCulture));
            foreach (Finding finding in report.Findings)
            {
                WriteCase(xml, finding, null);
            }

            foreach (IgnoredFinding ignored in report.Ignored)
            {
                WriteCase(xml, ignored.Finding, ignored);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static bool IsFailure(Finding finding) => finding.Verdict == Verdict.Conflict && finding.Severity >= Severity.Warning;

    private static void WriteCounts(XmlWriter xml, Report report)
    {
        xml.WriteAttributeString("tests", (report.Findings.Count + report.Ignored.Count).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", report.Findings.Count(IsFailure).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    private static void WriteCase(XmlWriter xml, Finding finding, IgnoredFinding? ignored)
    {
        List<Claim> claims = FindingClaims.Of(finding);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"claimcheck.{PrintableXml.Of(finding.Rule)}");
        xml.WriteAttributeString("name", PrintableXml.Of(NameOf(finding, claims)));
        if (ignored is not null)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", PrintableXml.Of(IgnoreWords.Of(ignored)));
        }
        else if (IsFailure(finding))
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", ReportWords.Of(finding.Severity));
            xml.WriteAttributeString("message", PrintableXml.Of(finding.Message));
        }
        else
        {
            xml.WriteStartElement("system-out");
        }

        xml.WriteString(string.Concat(claims.Select(claim => $"{Row(claim)}\n")));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The same name for the same fact, whatever it says now, so that a server can follow it: no values and no lines.</summary>
    private static string NameOf(Finding finding, List<Claim> claims) =>
        $"{(finding.Subject.Length > 0 ? finding.Subject : finding.Rule)} ({string.Join(", ", claims.Select(claim => claim.Source.Name).Distinct())})";

    private static string Row(Claim claim) => PrintableXml.Of(string.Create(CultureInfo.InvariantCulture,
        $"{claim.Source.Name}:{claim.Origin.Line}:{claim.Origin.Column}: {claim.Text}  {ValueText.Of(claim.Quantity, Glyphs.Ascii)}"));
}
