using System.Globalization;

namespace ClaimCheck.Tests.Reporting;

/// <summary>The page for people, word for word.</summary>
public sealed class ConsoleReportWriterTests
{
    [Test]
    public void The_example_of_two_sources_in_Unicode()
    {
        string text = new ConsoleReportWriter(new ConsoleLayout { IsUnicode = true, ClosingNote = "exit 1" }).Written(HandMade.Example());
        Assert.That(text, Is.EqualTo("""
            A  000_notes_from_the_harbour.txt
            B  001_ledger_of_the_island.txt

            DISAGREE  number-conflict                                                         warning, 2 sources
              guests arrived so far
              A 000_notes_from_t…bour.txt:2:20  said that around three thousand storm guests     [2,500 … 3,500)
              B 001_ledger_of_th…land.txt:1:33  already received around 2,200 male guests by     [1,980 … 2,420]
                 1,500           2,000              2,500             3,000           3,500
              A                                       ├─────────────────●─────────────────┤
              B                    ├───────●───────┤
              gap of 80 between the ranges · would agree if "around" meant ±13.7 % or more
              both could be true: neither count is dated (it may have grown) · B says "male" (a subset?)

            AGREE     A 3:20 about seven thousand [6,300 … 7,700] ≈ B 2:26 up to 7,000 [0 … 7,000]   meals
            AGREE     A 3:75 January twenty-first = B 3:29 January 21   first ship (no year stated)
            SKIPPED   B 3:45 150 guests on (a part of what others count)
            1 disagreement, 2 agreements · exit 1

            """));
    }

    [Test]
    public void The_example_of_two_sources_in_ASCII()
    {
        string text = new ConsoleReportWriter(new ConsoleLayout { Width = 80 }).Written(HandMade.Example());
        Assert.That(text, Is.EqualTo("""
            A  000_notes_from_the_harbour.txt
            B  001_ledger_of_the_island.txt

            DISAGREE  number-conflict                                     warning, 2 sources
              guests arrived so far
              A 000_notes_from_...our.txt:2:20  that around three thousand  [2,500 .. 3,500)
              B 001_ledger_of_t...and.txt:1:33  around 2,200 male guests    [1,980 .. 2,420]
                 1,500           2,000              2,500             3,000           3,500
              A                                       |-----------------o-----------------|
              B                    |-------o-------|
              gap of 80 between the ranges; would agree if "around" meant +/-13.7 % or more
              both could be true: neither count is dated (it may have grown);
                B says "male" (a subset?)

            AGREE     A 3:20 about seven thousand [6,300 .. 7,700]
                      ~ B 2:26 up to 7,000 [0 .. 7,000]   meals
            AGREE     A 3:75 January twenty-first = B 3:29 January 21
                        first ship (no year stated)
            SKIPPED   B 3:45 150 guests on (a part of what others count)
            1 disagreement, 2 agreements

            """));
    }

    [Test]
    public void An_open_end_is_an_arrow()
    {
        var text = Document("a", "The dam holds more than 300 km of water.");
        var open = HandMade.Claim(0, text, "more than 300 km", HandMade.Number(300, 300, null, Hedge.MoreThan, false, HandMade.Kilometre), "c1");
        var plain = HandMade.Claim(0, text, "300", HandMade.Number(200_000, 200_000, 200_000, unit: HandMade.Metre), "c2");
        Assert.That(Lines([text], HandMade.Conflict(open, plain)), Has.Some.Contains("(300 … ∞) km").And.Some.EqualTo("  A                                                            ●──────────────►")
            .And.Some.EqualTo("  A  ●"));
    }

    [Test]
    public void Dates_have_an_axis_of_days()
    {
        var text = Document("a", "It opened on May 3, 2031, or on May 9, 2031.");
        var first = HandMade.Claim(0, text, "May 3, 2031", Day(3), "c1");
        var second = HandMade.Claim(0, text, "May 9, 2031", Day(9), "c2");
        var lines = Lines([text], HandMade.Conflict(first, second) with { Gap = 6, AgreesAtWidth = null });
        Assert.That(lines, Has.Some.Contains("[2031-05-03]").And.Some.Contains("  gap of 6 days").And.Some.Match("^ +2031-05-03  +2031"));
    }

    [Test]
    public void What_has_no_common_axis_is_not_drawn()
    {
        var text = Document("a", "They won 3-1 and lost 2-2.");
        var first = HandMade.Claim(0, text, "3-1", Score(3, 1), "c1");
        var second = HandMade.Claim(0, text, "2-2", Score(2, 2), "c2");
        Assert.That(Lines([text], HandMade.Conflict(first, second)), Has.Some.EndsWith("  3-1").And.None.Contains("●"));
    }

    [Test]
    public void More_than_two_sources_have_a_row_each_and_letters_go_on_after_Z()
    {
        var documents = Enumerable.Range(0, 28).Select(i => Document($"d{i}", $"There were {i + 10} boats.")).ToArray();
        var claims = documents.Select((document, i) =>
            HandMade.Claim(i, document, (i + 10).ToString(CultureInfo.InvariantCulture), HandMade.Number(i + 10, i + 10, i + 10), $"c{i}")).ToArray();
        Assert.That(Lines(documents, HandMade.Conflict(claims)), Has.Some.EndsWith("28 sources").And.Some.StartsWith("  Z d25:1:12 ").And.Some.StartsWith("  B2 d27:1:12 "));
    }

    [Test]
    public void A_long_name_keeps_its_ends_and_no_line_is_too_wide()
    {
        string name = new string('ä', 300) + ".txt";
        var a = Document(name, "There were 10 boats in the harbour, which nobody had counted before, and nobody counted them again.");
        var b = Document("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字.txt", "There were 12 boats.");
        var lines = Lines([a, b], HandMade.Conflict(HandMade.Claim(0, a, "10", HandMade.Number(10, 10, 10), "c1"), HandMade.Claim(1, b, "12", HandMade.Number(12, 12, 12), "c2")));
        Assert.That(lines.SkipWhile(line => line.Length > 0).Select(line => line.Length), Is.All.LessThanOrEqualTo(100));
        Assert.That(lines, Has.Some.StartsWith("  A ääääääääääääääää…ääää.txt:1:12"));
    }

    [Test]
    public void Escape_sequences_of_a_text_or_name_are_shown_and_not_sent()
    {
        var a = Document("a\u001b[31m.txt", "There\tare\u001b]0;title\u0007 \u202e10\nboats.");
        var b = Document("b", "12 boats");
        string text = string.Join('\n', Lines([a, b], HandMade.Conflict(
            HandMade.Claim(0, a, "10", HandMade.Number(10, 10, 10), "c1"), HandMade.Claim(1, b, "12", HandMade.Number(12, 12, 12), "c2"))));
        Assert.That(text, Does.Not.Contain('\u001b').And.Not.Contain('\u0007').And.Not.Contain('\u202e').And.Contain("a\\u001b[31m.txt"));
    }

    [Test]
    public void A_finding_without_positions_is_its_message()
    {
        var broken = new Finding("my-rule", Verdict.Conflict, Severity.Note, []) { Subject = "My rule", Message = "The rule my-rule failed." };
        Assert.That(Lines([], broken), Has.Some.EqualTo("  The rule my-rule failed."));
    }

    [Test]
    public void Verbose_lists_every_claim_left_alone_and_the_evidence()
    {
        var report = HandMade.Example();
        var all = new Report(report.Documents, [.. report.Claims.Select(claim => claim with { Skipped = SkipReason.NoCounterpart })], report.Findings, []);
        string brief = new ConsoleReportWriter().Written(all), full = new ConsoleReportWriter(new ConsoleLayout { IsVerbose = true }).Written(all);
        Assert.That(brief, Does.Contain("3 more (-v for all)").And.Not.Contain("same fact"));
        Assert.That(full, Does.Contain("  same fact (83 %): same noun class: guests").And.Not.Contain("more (-v"));
    }

    [Test]
    public void What_is_ignored_and_what_holds_nothing_back_is_told()
    {
        string[] lines = new ConsoleReportWriter().Written(HandMade.Ignoring()).TrimEnd().Split('\n');
        Assert.That(lines[^9..], Is.EqualTo(new[]
        {
            "IGNORED   A 2:20 around three thousand / B 1:33 around 2,200",
            "            guests arrived so far (number-conflict, ignored by the baseline: an <older> count)",
            "IGNORED   A 3:20 about seven thousand / B 2:26 up to 7,000",
            "            meals (number-conflict, ignored in the text: a plan)",
            "UNUSED    A 3:1 the comment that ignores all rules (a plan) holds nothing back",
            "UNUSED    B 1:5 the comment that ignores as-of gives no reason, so that it is not in force",
            "UNUSED    B 2:1 the comment that ignores as-off (a plan) names a rule that does not exist",
            "UNUSED    the entry \"boats\" of the baseline (gone) holds nothing back",
            "0 disagreements, 2 agreements, 2 ignored",
        }));
        Assert.That(new ConsoleReportWriter(new ConsoleLayout { IsQuiet = true }).Written(HandMade.Ignoring()), Does.Not.Contain("IGNORED"));
    }

    [Test]
    public void From_three_documents_on_a_table_says_who_says_what()
    {
        string written = new ConsoleReportWriter().Written(HandMade.OfThree());
        Assert.That(written, Does.Contain("""
            FACTS     ! sources disagree, = they agree; * no other source says so, - silent
                                       A                        B               C
              ! guests arrived so far  around three thousand *  around 2,200 *  -
              = meals                  about seven thousand     up to 7,000     -
              = first ship             January twenty-first     January 21      -
            """));
        Assert.That(new ConsoleReportWriter(new ConsoleLayout { Width = 60 }).Written(HandMade.OfThree()).Split("FACTS")[1].Split('\n').Where(line => line.Length > 60), Is.Empty);
        Assert.That(new ConsoleReportWriter().Written(HandMade.Example()), Does.Not.Contain("FACTS"));
        Report three = HandMade.OfThree();
        var many = new Report([.. three.Documents, .. Enumerable.Range(0, 30).Select(index => new Document($"{index}", ""))], three.Claims, three.Findings, []);
        Assert.That(new ConsoleReportWriter().Written(many), Does.Not.Contain("FACTS"));
        Assert.That(new ConsoleReportWriter(new ConsoleLayout { IsVerbose = true }).Written(many), Does.Contain("FACTS"));
    }

    [Test]
    public void What_the_rules_find_is_explained_once_where_it_is_asked_for()
    {
        Report example = HandMade.Example();
        RuleDescriptor used = new("number-conflict", "Numbers", "Finds numbers.", Severity.Error), unused = new("other", "Others", "Finds others.", Severity.Error);
        var report = new Report(example.Documents, example.Claims, [example.Findings[0], example.Findings[0] with { }, example.Findings[1]], []) { Rules = [used, unused] };
        string written = new ConsoleReportWriter(new ConsoleLayout { Explains = true }).Written(report);
        Assert.That(written.Split("RULE      number-conflict: Finds numbers."), Has.Length.EqualTo(2));
        Assert.That(written, Does.Contain("  same fact (83 %): same noun class: guests").And.Not.Contain("Finds others"));
    }

    [Test]
    public void Who_deviates_from_the_reference_is_said()
    {
        Report example = HandMade.Example();
        Claim[] claims = [.. example.Findings[0].Positions.Select(position => position.Claims[0])];
        Finding conflict = HandMade.Conflict(claims[0], claims[1] with { Source = claims[1].Source with { IsReference = true } });
        string written = new ConsoleReportWriter().Written(new Report(example.Documents, example.Claims, [conflict], []) { Reference = 1 });
        Assert.That(written, Does.Contain("B  001_ledger_of_the_island.txt (reference)").And.Contain("  A deviates from the reference B; gap of 80"));
    }

    [Test]
    public void Candidates_are_counted_and_shown_when_asked_for()
    {
        var report = HandMade.Example();
        var unsure = new Report(report.Documents, report.Claims, [], report.Findings.Take(1).ToList());
        Assert.That(new ConsoleReportWriter().Written(unsure), Does.EndWith("0 disagreements, 0 agreements, 1 candidate (--candidates shows them)\n").And.Not.Contain("POSSIBLE"));
        Assert.That(new ConsoleReportWriter(new ConsoleLayout { ShowsCandidates = true }).Written(unsure), Does.Contain("POSSIBLE  number-conflict"));
    }

    private static Document Document(string name, string text) => new(name, text);

    private static Quantity Day(int day) => new(QuantityKind.Date) { Dates = Interval.Exactly(new DateOnly(2031, 5, day)), Timex = $"2031-05-0{day}" };

    private static Quantity Score(decimal a, decimal b) => new(QuantityKind.Score) { Range = Interval.Closed(Math.Min(a, b), Math.Max(a, b)), Parts = [a, b] };

    private static string[] Lines(IReadOnlyList<Document> documents, Finding finding) =>
        new ConsoleReportWriter(new ConsoleLayout { IsUnicode = true }).Written(new Report(documents, [], [finding], [])).Split('\n');
}
