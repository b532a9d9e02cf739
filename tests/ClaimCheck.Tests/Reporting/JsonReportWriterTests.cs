using System.Text.Json;

namespace ClaimCheck.Tests.Reporting;

/// <summary>The contract of the JSON report: names, order, nulls, digits.</summary>
public sealed class JsonReportWriterTests
{
    [Test]
    public void A_claim_has_every_field_of_the_contract_in_its_order()
    {
        string claim = Parsed(HandMade.Example()).GetProperty("claims")[0].GetRawText();
        Assert.That(Compact(claim), Is.EqualTo(
            """{"id":"c1","document":0,"start":33,"end":54,"text":"around three thousand","kind":"number","""
            + """ "value":{"nominal":3000,"low":2500,"high":3500,"lowInclusive":true,"highInclusive":false},"unit":null,"hedge":"about",""".TrimStart()
            + """ "timex":null,"resolved":null,"subject":"storm guests","predicate":"arrived","sentence":{"start":14,"end":96},""".TrimStart()
            + """ "origin":{"line":2,"column":20},"skipped":null}""".TrimStart()));
    }

    [Test]
    public void A_finding_has_every_field_of_the_contract_in_its_order()
    {
        JsonElement finding = Parsed(HandMade.Example()).GetProperty("findings")[0];
        string fingerprint = finding.GetProperty("fingerprint").GetString()!;
        Assert.That(fingerprint, Has.Length.EqualTo(32));
        Assert.That(Compact(finding.GetRawText().Replace(fingerprint, "f", StringComparison.Ordinal)), Is.EqualTo(
            """{"rule":"number-conflict","alsoRules":[],"verdict":"conflict","severity":"warning","subject":"guests arrived so far",""" +
            """ "message":"guests: who says what.","positions":[{"claims":["c1"]},{"claims":["c4"]}],"confidence":0.83,"gap":80,"agreesAtWidth":0.137,""".TrimStart()
            + """ "mayBothHold":["undated-count","subset:male"],"why":["same noun class: guests"],"fingerprint":"f"}""".TrimStart()));
    }

    [Test]
    public void The_report_begins_with_schema_tool_and_documents()
    {
        var report = new Report([new Document("a.txt", "") { PublishedOn = new DateOnly(2026, 1, 3), Culture = "en" }, new Document("b", "")], [], [], []);
        Assert.That(Compact(new JsonReportWriter().Written(report)), Is.EqualTo(
            """{"schema":"claimcheck-report/1","tool":{"name":"claimcheck","version":"0.1.0"},"documents":[{"name":"a.txt","publishedOn":"2026-01-03","culture":"en"},"""
            + """ {"name":"b","publishedOn":null,"culture":null}],"claims":[],"findings":[],"candidates":[],"ignored":[],"unusedIgnores":[],"facts":[]}""".TrimStart()));
    }

    /// <summary>It is written a piece at a time.</summary>
    [Test]
    public void A_long_report_keeps_every_character()
    {
        string[] names = [.. Enumerable.Range(0, 4000).Select(n => $"{new string('é', n % 7)}😀{n}")];
        JsonElement documents = Parsed(new Report([.. names.Select(name => new Document(name, ""))], [], [], [])).GetProperty("documents");
        Assert.That(documents.EnumerateArray().Select(document => document.GetProperty("name").GetString()), Is.EqualTo(names));
    }

    [Test]
    public void What_is_ignored_is_a_finding_with_a_reason()
    {
        JsonElement ignored = Parsed(HandMade.Ignoring()).GetProperty("ignored"), found = Parsed(HandMade.Example()).GetProperty("findings")[0];
        Assert.That(ignored.EnumerateArray().Select(one => $"{one.GetProperty("by")}: {one.GetProperty("reason")}"), Is.EqualTo(new[] { "baseline: an <older> count", "document: a plan" }));
        Assert.That(Compact(ignored[0].GetRawText()), Does.EndWith(Compact(found.GetRawText())[1..]));
    }

    [Test]
    public void What_holds_nothing_back_is_told_with_its_place() =>
        Assert.That(Compact(Parsed(HandMade.Ignoring()).GetProperty("unusedIgnores").GetRawText()), Is.EqualTo(
            """[{"by":"document","problem":"unused","reason":"a plan","document":0,"rule":null,"fingerprint":null,"origin":{"line":3,"column":1}},"""
            + """{"by":"document","problem":"no-reason","reason":"","document":1,"rule":"as-of","fingerprint":null,"origin":{"line":1,"column":5}},"""
            + """{"by":"document","problem":"unknown-rule","reason":"a plan","document":1,"rule":"as-off","fingerprint":null,"origin":{"line":2,"column":1}},"""
            + """{"by":"baseline","problem":"unused","reason":"gone","document":null,"rule":null,"fingerprint":"4567","origin":null}]"""));

    [Test]
    public void From_three_documents_on_there_is_a_matrix() =>
        Assert.That(Compact(Parsed(HandMade.OfThree()).GetProperty("facts").GetRawText()), Is.EqualTo(
            """[{"finding":0,"sources":[{"document":0,"claims":["c1"],"alone":true},{"document":1,"claims":["c4"],"alone":true}]},"""
            + """{"finding":1,"sources":[{"document":0,"claims":["c2"],"alone":false},{"document":1,"claims":["c5"],"alone":false}]},"""
            + """{"finding":2,"sources":[{"document":0,"claims":["c3"],"alone":false},{"document":1,"claims":["c6"],"alone":false}]}]"""));

    [Test]
    public void A_batch_line_is_one_line_with_its_id_after_the_schema()
    {
        using var output = new StringWriter();
        using var id = JsonDocument.Parse("\"case-1\"");
        JsonReportWriter.WriteLine(HandMade.Example(), id.RootElement, [], output);
        Assert.That(output.ToString(), Does.StartWith("""{"schema":"claimcheck-report/1","id":"case-1","tool":""").And.EndWith("}\n"));
        Assert.That(output.ToString().Count(c => c == '\n'), Is.EqualTo(1));
    }

    [Test]
    public void A_missing_id_is_null()
    {
        using var output = new StringWriter();
        JsonReportWriter.WriteLine(new Report([], [], [], []), default, [], output);
        Assert.That(output.ToString(), Does.Contain("\"id\":null"));
    }

    [TestCase("2700.00", "2700")]
    [TestCase("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("100", "100")]
    [TestCase("-2.50", "-2.5")]
    public void Numbers_keep_every_digit_and_no_empty_one(string value, string written)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var json = Value(HandMade.Number(number, number, null));
        Assert.That((json.GetProperty("nominal").GetRawText(), json.GetProperty("low").GetRawText(), json.GetProperty("high").ValueKind), Is.EqualTo((written, written, JsonValueKind.Null)));
    }

    [Test]
    public void Days_times_and_scores_have_their_own_ends()
    {
        var day = Value(new Quantity(QuantityKind.Date) { Dates = Interval.Closed(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31)) });
        var time = Value(new Quantity(QuantityKind.Time) { Times = Interval.Exactly(new TimeOnly(15, 30)) });
        var score = Value(new Quantity(QuantityKind.Score) { Range = Interval.Closed(1m, 3m), Parts = [3, 1] });
        Assert.That(day.GetRawText(), Does.Contain("\"2026-01-31\"").And.Contain("\"nominal\": null"));
        Assert.That(time.GetProperty("low").GetString(), Is.EqualTo("15:30"));
        Assert.That(Compact(score.GetRawText()), Is.EqualTo("""{"nominal":null,"low":1,"high":3,"lowInclusive":true,"highInclusive":true,"parts":[3,1]}"""));
    }

    [Test]
    public void What_the_text_leaves_open_is_null() =>
        Assert.That(Value(new Quantity(QuantityKind.Date) { Timex = "XXXX-01-21" }).ValueKind, Is.EqualTo(JsonValueKind.Null));

    [Test]
    public void Every_kind_hedge_and_reason_has_a_word_of_the_contract()
    {
        Assert.That(Enum.GetValues<QuantityKind>().Select(kind => ClaimCheck.Reporting.ReportWords.Of(kind)), Is.EqualTo(
            "number ordinal ratio percent money measure age score date time duration set".Split(' ')));
        Assert.That(Enum.GetValues<Hedge>().Select(hedge => ClaimCheck.Reporting.ReportWords.Of(hedge) ?? "null"), Is.EqualTo(
            "null about atLeast atMost moreThan lessThan nearly upTo range vague".Split(' ')));
        Assert.That(Enum.GetValues<SkipReason>().Select(reason => ClaimCheck.Reporting.ReportWords.Of(reason)), Is.EqualTo(
            "no-counterpart part other-stage other-modality other-attribute other-population vague not-a-claim ignored".Split(' ')));
    }

    [Test]
    public void Half_a_surrogate_pair_or_a_line_separator_does_not_break_the_line()
    {
        using var output = new StringWriter();
        JsonReportWriter.WriteLine(new Report([new Document("a\ud800b\u2028c\u001bd😀é", "")], [], [], []), default, [], output);
        using var json = JsonDocument.Parse(output.ToString());
        Assert.That(json.RootElement.GetProperty("documents")[0].GetProperty("name").GetString(), Is.EqualTo("a\ufffdb\u2028c\u001bd😀é"));
        Assert.That(output.ToString(), Does.Contain("é").And.Not.Contain("\u2028"));
    }

    private static JsonElement Value(Quantity quantity)
    {
        var claim = HandMade.Claim(0, HandMade.Notes, "Harbour", quantity, "c1");
        return Parsed(new Report([HandMade.Notes], [claim], [], [])).GetProperty("claims")[0].GetProperty("value");
    }

    private static JsonElement Parsed(Report report) => JsonDocument.Parse(new JsonReportWriter().Written(report)).RootElement.Clone();

    /// <summary>The same text without the white space between its parts.</summary>
    private static string Compact(string json) => string.Concat(json.Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal);
}
