using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace ClaimCheck.Tests.Reporting.Xml;

public sealed class JUnitReportWriterTests
{
    /// <summary>What build servers take: suites of cases, each with at most one failure, and what it printed.</summary>
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:attributeGroup name="counts">
            <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
          </xs:attributeGroup>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
              <xs:attributeGroup ref="counts"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testsuite">
            <xs:complexType>
              <xs:sequence><xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attributeGroup ref="counts"/>
              <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testcase">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="failure" minOccurs="0">
                  <xs:complexType>
                    <xs:simpleContent>
                      <xs:extension base="xs:string">
                        <xs:attribute name="type" type="xs:string" use="required"/><xs:attribute name="message" type="xs:string"/>
                      </xs:extension>
                    </xs:simpleContent>
                  </xs:complexType>
                </xs:element>
                <xs:element name="skipped" minOccurs="0">
                  <xs:complexType>
                    <xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="message" type="xs:string"/></xs:extension></xs:simpleContent>
                  </xs:complexType>
                </xs:element>
                <xs:element name="system-out" type="xs:string" minOccurs="0"/>
              </xs:sequence>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="classname" type="xs:string" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    [Test]
    public void A_finding_is_a_test_and_a_conflict_fails()
    {
        XElement suite = Parsed(HandMade.Example()).Element("testsuite")!;
        Assert.That((suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value), Is.EqualTo(("3", "1")));
        XElement failed = suite.Elements("testcase").Single(test => test.Element("failure") is not null);
        Assert.That(failed.Attribute("name")!.Value, Is.EqualTo("guests arrived so far (000_notes_from_the_harbour.txt, 001_ledger_of_the_island.txt)"));
        Assert.That(failed.Element("failure")!.Value.Trim().Split('\n')[1], Is.EqualTo("001_ledger_of_the_island.txt:1:33: around 2,200 [1,980 .. 2,420]"));
    }

    [Test]
    public void A_note_does_not_fail()
    {
        Report report = HandMade.Example();
        var note = new Report(report.Documents, report.Claims, [report.Findings[0] with { Severity = Severity.Note }], []);
        Assert.That(Parsed(note).Descendants("failure"), Is.Empty);
    }

    [Test]
    public void What_is_ignored_is_skipped()
    {
        XElement suite = Parsed(HandMade.Ignoring()).Element("testsuite")!;
        Assert.That((suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value, suite.Attribute("skipped")!.Value), Is.EqualTo(("4", "0", "2")));
        Assert.That(suite.Descendants("skipped").First().Attribute("message")!.Value, Is.EqualTo("ignored by the baseline: an <older> count"));
    }

    [Test]
    public void It_is_valid_against_the_schema([Values(0, 1, 2, 3)] int which)
    {
        Report report = which switch { 0 => HandMade.Example(), 1 => HostileReport.Make(3), 2 => HandMade.Ignoring(), _ => new Report([], [], [], []) };
        var schemas = new XmlSchemaSet();
        schemas.Add("", XmlReader.Create(new StringReader(Schema)));
        Assert.That(() => new XDocument(Parsed(report)).Validate(schemas, null), Throws.Nothing);
    }

    [Test]
    public void Words_of_others_are_no_markup() =>
        Assert.That(Parsed(HostileReport.Make()).Descendants("failure").Single().Value, Does.Contain("</failure>]]><script>").And.Contain("\\u001b[31m"));

    private static XElement Parsed(Report report) => XDocument.Parse(new JUnitReportWriter().Written(report)).Root!;
}
