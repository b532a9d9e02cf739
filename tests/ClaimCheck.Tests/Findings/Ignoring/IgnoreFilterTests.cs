namespace ClaimCheck.Tests.Findings.Ignoring;

public sealed class IgnoreFilterTests
{
    private const string Reason = "an older count";
    private const string Gazette = "Around 310 passengers were evacuated from the ferry Halvar.", Courier = "About 420 passengers were evacuated from the ferry Halvar.", Post = "About 620 passengers were evacuated from the ferry Halvar.";

    [TestCase(null)]
    [TestCase("number-conflict")]
    public void A_conflict_in_an_ignored_span_is_kept_apart_with_its_reason(string? rule)
    {
        Report report = Check(Ignoring(Gazette, Gazette, rule), new Document("b.txt", Courier));
        IgnoredFinding ignored = report.Ignored.Single();
        Assert.That((ignored.By, ignored.Reason, ignored.Finding.Rule), Is.EqualTo((IgnoredBy.Document, Reason, "number-conflict")));
        Assert.That(report.Findings.Concat(report.Candidates), Is.Empty);
        Assert.That(report.UnusedIgnores, Is.Empty);
        Assert.That(report.Claims.Select(claim => claim.Skipped), Is.All.EqualTo(SkipReason.Ignored));
    }

    [TestCase("date-conflict", IgnoreProblem.Unused)]
    [TestCase("agreement", IgnoreProblem.Unused)]
    [TestCase("number-conflcit", IgnoreProblem.UnknownRule)]
    public void Another_rule_holds_nothing_back(string rule, IgnoreProblem problem)
    {
        Report report = Check(Ignoring(Gazette, Gazette, rule), new Document("b.txt", Courier));
        UnusedIgnore unused = report.UnusedIgnores.Single();
        Assert.That((unused.Problem, unused.Rule, unused.Document, unused.Reason, unused.Origin), Is.EqualTo((problem, rule, 0, Reason, new TextPosition(1, 1))));
        Assert.That((report.Ignored.Count, report.Findings.Count), Is.EqualTo((0, 1)));
    }

    [TestCase("")]
    [TestCase("  ")]
    public void Without_a_reason_nothing_is_ignored(string reason)
    {
        var gazette = new Document("a.txt", Gazette) { Ignored = [new IgnoredSpan(new TextSpan(0, 10), reason)] };
        Report report = Check(gazette, new Document("b.txt", Courier));
        Assert.That((report.Findings.Count, report.UnusedIgnores.Single().Problem), Is.EqualTo((1, IgnoreProblem.NoReason)));
    }

    [Test]
    public void A_span_elsewhere_holds_nothing_back()
    {
        Report report = Check(Ignoring(Gazette + " It has two decks.", "two decks", null), new Document("b.txt", Courier));
        Assert.That((report.Findings.Count, report.UnusedIgnores.Single().Problem), Is.EqualTo((1, IgnoreProblem.Unused)));
    }

    [Test]
    public void Of_three_that_disagree_one_ignored_leaves_the_others_and_is_not_in_vain()
    {
        Report report = Check(Ignoring(Gazette, Gazette, null), new Document("b.txt", Courier), new Document("c.txt", Post));
        Assert.That((report.Findings.Single().Verdict, report.Ignored.Count, report.UnusedIgnores.Count), Is.EqualTo((Verdict.Conflict, 0, 0)));
    }

    [Test]
    public void A_span_of_no_text_is_told_as_such()
    {
        var gazette = new Document("a.txt", Gazette) { Ignored = [new IgnoredSpan(default, Reason)] };
        Assert.That(Check(gazette, new Document("b.txt", Courier)).UnusedIgnores.Single().Problem, Is.EqualTo(IgnoreProblem.NoText));
    }

    [Test]
    public void Of_three_of_which_two_agree_the_third_ignored_leaves_nothing() =>
        Assert.That(Check(Ignoring(Gazette, Gazette, null), new Document("b.txt", Courier), new Document("c.txt", Courier)).Ignored, Has.Count.EqualTo(1));

    [Test]
    public void An_agreement_is_ignored_only_by_its_name()
    {
        Assert.That(Check(Ignoring(Gazette, Gazette, null), new Document("b.txt", Gazette)).Findings, Has.Count.EqualTo(1));
        Assert.That(Check(Ignoring(Gazette, Gazette, "agreement"), new Document("b.txt", Gazette)).Findings, Is.Empty);
    }

    [Test]
    public void A_rule_that_does_not_run_excuses_what_names_it()
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { DisabledRules = ["date-conflict"] });
        Assert.That(checker.Check([Ignoring(Gazette, Gazette, "date-conflict"), new Document("b.txt", Courier)]).UnusedIgnores, Is.Empty);
    }

    [Test]
    public void What_the_baseline_knows_is_ignored_and_what_it_knows_in_vain_is_told()
    {
        string known = Check(new Document("a.txt", Gazette), new Document("b.txt", Courier)).Findings.Single().Fingerprint;
        var gone = new BaselineEntry("0123", "gone") { Subject = "crew" };
        var checker = new ClaimChecker(new ClaimCheckOptions { Baseline = [new BaselineEntry(known, Reason), gone] });
        Report report = checker.Check([new Document("a.txt", "News.\n\n" + Gazette), new Document("b.txt", Courier)]);
        Assert.That((report.Ignored.Single().By, report.Ignored.Single().Reason, report.Findings.Count), Is.EqualTo((IgnoredBy.Baseline, Reason, 0)));
        Assert.That((report.UnusedIgnores.Single().By, report.UnusedIgnores.Single().Entry), Is.EqualTo((IgnoredBy.Baseline, gone)));
    }

    [TestCase("a.txt b.txt", 1)]
    [TestCase("./a.txt", 1)]
    [TestCase("a.txt c.txt", 0)]
    public void An_entry_of_documents_that_are_not_checked_is_not_told_as_gone(string names, int told)
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Baseline = [new BaselineEntry("0123", "gone") { Documents = names.Split(' ') }] });
        Assert.That(checker.Check([new Document("a.txt", Gazette), new Document("b.txt", Courier)]).UnusedIgnores, Has.Count.EqualTo(told));
    }

    [Test]
    public void What_a_document_ignores_does_not_take_the_name_of_another_finding()
    {
        Report plain = Check(new Document("a.txt", Gazette), new Document("b.txt", Courier)), ignoring = Check(Ignoring(Gazette, Gazette, null), new Document("b.txt", Courier));
        Assert.That(ignoring.Ignored.Single().Finding.Fingerprint, Is.EqualTo(plain.Findings.Single().Fingerprint));
    }

    private static Document Ignoring(string text, string words, string? rule)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new Document("a.txt", text) { Ignored = [new IgnoredSpan(new TextSpan(start, start + words.Length), Reason) { Rule = rule }] };
    }

    private static Report Check(params Document[] documents) => ClaimChecker.Default.Check(documents);
}
