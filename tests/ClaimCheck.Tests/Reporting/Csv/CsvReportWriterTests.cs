using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClaimCheck.Tests.Reporting.Csv;

public sealed class CsvReportWriterTests
{
    [Test]
    public void A_spreadsheet_reads_a_row_for_every_claim()
    {
        var rows = Read(HandMade.Example());
        Assert.That(rows.Select(row => $"{row["finding"]} {row["verdict"]} {row["position"]} {row["claim"]} {row["skipped"]}".Trim()), Is.EqualTo(new[]
        {
            "1 conflict 1 c1", "1 conflict 2 c4", "2 agreement 1 c2", "2 agreement 1 c5", "3 agreement 1 c3", "3 agreement 1 c6", "c7 part",
        }));
        Assert.That(Some(rows[0], "file", "line", "column", "text", "kind", "value", "low", "high", "lowInclusive", "highInclusive", "hedge"), Is.EqualTo(
            new[] { "000_notes_from_the_harbour.txt", "2", "20", "around three thousand", "number", "3000", "2500", "3500", "true", "false", "about" }));
        Assert.That(Some(rows[4], "kind", "value", "low", "timex"), Is.EqualTo(new[] { "date", "", "", "XXXX-01-21" }));
    }

    [Test]
    public void Lines_end_with_CR_LF() => Assert.That(new CsvReportWriter().Written(HandMade.Example()).Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain('\n').And.Not.Contain('\r'));

    [Test]
    public void Words_of_others_are_no_formulas_and_break_no_row()
    {
        var rows = Read(HostileReport.Make());
        Assert.That(rows, Has.Count.EqualTo(5));
        Assert.That(Some(rows[0], "file", "text", "subject"), Is.EqualTo(
            new[] { "'" + PrintableText.Of(HostileReport.Name), PrintableText.Of(HostileReport.Make().Claims[0].Text), "'=SUM(A1)" }));
        Assert.That(rows.SelectMany(row => row.Values).Where(value => value.StartsWith('=')), Is.Empty);
    }

    [TestCase("-5", "-5")]
    [TestCase("+2.5%", "+2.5%")]
    [TestCase("-5 degrees", "'-5 degrees")]
    [TestCase("=A1", "'=A1")]
    [TestCase("@x", "'@x")]
    [TestCase("\t=A1", "'=A1")]
    [TestCase("-", "'-")]
    [TestCase("5", "5")]
    [TestCase("", "")]
    public void A_formula_gets_an_apostrophe(string text, string field) => Assert.That(ClaimCheck.Reporting.Csv.CsvRow.Safe(text), Is.EqualTo(field));

    private static string[] Some(Dictionary<string, string> row, params string[] columns) => [.. columns.Select(column => row[column])];

    private static List<Dictionary<string, string>> Read(Report report)
    {
        using var reader = new StringReader(new CsvReportWriter().Written(report));
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { DetectColumnCountChanges = true });
        var rows = new List<Dictionary<string, string>>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!));
        }

        return rows;
    }
}
