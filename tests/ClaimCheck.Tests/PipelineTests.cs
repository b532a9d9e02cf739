using System.Globalization;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests;

/// <summary>What holds for every report, whatever is read and found.</summary>
public sealed class PipelineTests
{
    private static readonly Document[] News = [TestNews.First, TestNews.Second];

    [Test]
    public void Claims_are_named_in_the_order_of_documents_and_text()
    {
        Report report = ClaimChecker.Default.Check(News);
        Assert.That(report.Claims.Select(claim => claim.Id), Is.EqualTo(Enumerable.Range(1, report.Claims.Count).Select(n => $"c{n}")));
        Assert.That(report.Claims.Select(claim => (claim.Source.Index, claim.Span.Start)), Is.Ordered);
        Assert.That(report.Claims, Has.Count.GreaterThan(20));
    }

    [Test]
    public void A_claims_text_is_exactly_what_stands_in_its_document() => Assert.That(
        ClaimChecker.Default.Check(News).Claims.Where(claim => claim.Text != News[claim.Source.Index].Text[claim.Span.Start..claim.Span.End]), Is.Empty);

    [Test]
    public void A_claim_stands_in_a_finding_or_says_why_not()
    {
        Report report = ClaimChecker.Default.Check(News);
        var found = report.Findings.SelectMany(finding => finding.Positions).SelectMany(position => position.Claims).ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.That(report.Claims.Where(claim => found.Contains(claim) != (claim.Skipped is null)), Is.Empty);
        Assert.That(found, Is.SubsetOf(report.Claims));
    }

    [Test]
    public void An_agreement_has_one_position_and_a_conflict_several()
    {
        Report report = ClaimChecker.Default.Check(News);
        Assert.That(report.Findings.Concat(report.Candidates).Where(finding => (finding.Positions.Count > 1) != (finding.Verdict == Verdict.Conflict)), Is.Empty);
        Assert.That(report.Findings, Is.Not.Empty);
    }

    [Test]
    public void The_same_documents_give_the_same_report() =>
        Assert.That(TestNews.List(ClaimChecker.Default.Check(News)), Is.EqualTo(TestNews.List(new ClaimChecker(ClaimCheckOptions.Default).Check(News))));

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("fa-IR")]
    [TestCase("de-DE")]
    public void The_cultures_of_the_machine_change_nothing(string culture)
    {
        string expected = TestNews.List(ClaimChecker.Default.Check(News));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.That(TestNews.List(new ClaimChecker(ClaimCheckOptions.Default).Check(News)), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void As_many_threads_as_a_check_may_use_write_the_bytes_of_one([Values(2, 7)] int threads)
    {
        Document[] documents = [.. Enumerable.Range(0, 12).SelectMany(n => News.Select(document =>
            new Document($"{n}-{document.Name}", document.Text.Replace("2,400", $"2,{400 + (n / 4 * 200)}", StringComparison.Ordinal)) { PublishedOn = document.PublishedOn }))];
        Report one = ClaimChecker.Default.Check(documents);
        Assert.That(one.Findings.Count(finding => finding.Verdict == Verdict.Conflict), Is.GreaterThan(1));
        Assert.That(TestNews.Json(new ClaimChecker(new ClaimCheckOptions { MaxDegreeOfParallelism = threads }).Check(documents)), Is.EqualTo(TestNews.Json(one)));
    }

    [Test]
    public void A_document_stands_in_thirty_candidates_at_most()
    {
        Document[] documents = [.. Enumerable.Range(0, 20).Select(n => new Document($"{n}", string.Concat(Enumerable.Range(0, 12).Select(k =>
            $"{(char)('A' + k)}dal Harbour sold {100 + (k * 40) + (n * 3)} lamps after the {k + 2} storms, and {50 + (k * 7) + n} ropes. "))))];
        var ofDocuments = ClaimChecker.Default.Check(documents).Candidates
            .SelectMany(candidate => candidate.Positions.SelectMany(position => position.Claims).Select(claim => claim.Source.Index).Distinct()).CountBy(index => index).Select(count => count.Value).ToList();
        Assert.That(ofDocuments.Max(), Is.EqualTo(30));
    }

    /// <summary>Cultures and lengths differ from case to case, so that threads meet in what a checker keeps: readers by culture, pooled arrays.</summary>
    [Test]
    public void Sixteen_threads_that_share_a_checker_write_the_bytes_of_one()
    {
        const int threads = 16, cases = 48;
        string?[] cultures = [null, "en", "en-GB", "de", "fr-CH"];
        Document[] CaseOf(int i) => [.. News.Select(document => new Document($"{i}-{document.Name}", string.Concat(Enumerable.Repeat(document.Text + "\n", 1 + (i % 3)))) { PublishedOn = document.PublishedOn, Culture = cultures[i % cultures.Length] })];
        var checker = new ClaimChecker(ClaimCheckOptions.Default);
        string[] expected = [.. Enumerable.Range(0, cases).Select(i => TestNews.Json(new ClaimChecker(ClaimCheckOptions.Default).Check(CaseOf(i))))];
        string[] actual = new string[cases];
        int next = -1;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            for (int i = Interlocked.Increment(ref next); i < cases; i = Interlocked.Increment(ref next))
            {
                actual[i] = TestNews.Json(checker.Check(CaseOf(i)));
            }
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        Assert.That(actual, Is.EqualTo(expected));
    }

    [Test]
    public void The_order_of_documents_changes_no_verdict() =>
        Assert.That(Verdicts(ClaimChecker.Default.Check([News[1], News[0]])), Is.EqualTo(Verdicts(ClaimChecker.Default.Check(News))));

    [Test]
    public void A_document_beside_itself_is_never_in_conflict_with_itself()
    {
        Report report = ClaimChecker.Default.Check([TestNews.First, new Document("copy.txt", TestNews.First.Text) { PublishedOn = TestNews.First.PublishedOn }]);
        Assert.That(report.Findings.Where(finding => finding.Verdict == Verdict.Conflict), Is.Empty);
        Assert.That(report.Findings, Is.Not.Empty);
    }

    [TestCase("3 ")]
    [TestCase("3,")]
    [TestCase("1.")]
    [TestCase("March 3 ")]
    [TestCase("one hundred ")]
    [TestCase("$")]
    [TestCase("\"")]
    [TestCase("about ")]
    [TestCase("a\n")]
    [TestCase("3 people died. ")]
    public void A_long_row_of_anything_is_read_to_its_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 20_000)) + ". At last 7,351 sailors came.";
        ClaimDocument read = new ClaimReader(ClaimCheckOptions.Default).Read(new Document("row.txt", text), 0);
        Assert.That(read.Claims.Select(claim => claim.Text), Does.Contain("7,351"));
    }

    /// <summary>Would not end for hours if every claim were compared with every other.</summary>
    [TestCase("3 ")]
    [TestCase("The 3 men met 4 dogs. ")]
    public void Very_many_alike_claims_are_checked_to_the_end(string piece)
    {
        Report report = ClaimChecker.Default.Check([LongTexts.Row("row.txt", piece, 10_000), LongTexts.Row("beside.txt", piece, 100)]);
        Assert.That(report.Claims, Has.Count.GreaterThanOrEqualTo(10_100));
    }

    /// <summary>A conflict in a long text is found as it is in a short one: partners are chosen by likeness, and not by who comes first.</summary>
    [Test]
    public void Conflicts_at_the_end_of_long_texts_are_found()
    {
        Report report = ClaimChecker.Default.Check([LongTexts.Towns(1200, 0), LongTexts.Towns(1200, 2)]);
        var found = report.Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => finding.Positions[0].Claims[0].Span.Start).ToHashSet();
        Assert.That(found, Has.Count.GreaterThan(900), "one number in five is round, and a round number holds its neighbours");
        Assert.That(found.Max(), Is.GreaterThan(report.Documents[0].Text.Length * 0.95));
    }

    [Test]
    public void One_long_sentence_of_very_many_numbers_is_checked_to_the_end()
    {
        string text = string.Concat(Enumerable.Range(10, 3000).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} boats{n} of Brimsea, ")));
        Assert.That(ClaimChecker.Default.Check([new Document("a", text), new Document("b", text)]).Claims, Has.Count.GreaterThanOrEqualTo(6000));
    }

    private static IEnumerable<string> Verdicts(Report report) => report.Findings
        .Select(finding => $"{finding.Verdict} {finding.Severity} {string.Join('|', finding.Positions.Select(Written).Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    private static string Written(Position position) =>
        string.Join(',', position.Claims.Select(claim => $"{claim.Source.Name}:{claim.Span}").Order(StringComparer.Ordinal));
}
