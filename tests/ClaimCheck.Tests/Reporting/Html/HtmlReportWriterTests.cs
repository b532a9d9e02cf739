using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Reporting.Html;

/// <summary>The page as a parser reads it. How it looks and what its script does is tested in a browser, in ClaimCheck.Pages.Tests.</summary>
public sealed class HtmlReportWriterTests
{
    [Test]
    public void The_gist_stands_at_the_top()
    {
        var page = Parsed(HandMade.Example());
        Assert.That(Text(page, "h1"), Is.EqualTo("Two documents disagree on one fact and agree on two."));
        Assert.That(Text(page, "title"), Is.EqualTo("1 disagreement, 2 agreements: 000_notes_from_the_harbour.txt, 001_ledger_of_the_island.txt"));
        Assert.That(page.QuerySelectorAll(".tile").Select(tile => Words(tile.TextContent)), Is.EqualTo(
            new[] { "1 disagreement 1 warning", "2 agreements", "0 worth a look", "1 not compared" }));
    }

    [Test]
    public void A_card_says_all_that_a_finding_holds()
    {
        var card = Parsed(HandMade.Example()).QuerySelector(".card.conflict")!;
        Assert.That(Words(card.QuerySelector(".labels")!.TextContent), Is.EqualTo("Disagreement warning number-conflict confidence 83 %"));
        Assert.That(card.QuerySelector("h3")!.TextContent, Is.EqualTo("guests arrived so far"));
        Assert.That(card.QuerySelector(".message")!.TextContent, Is.EqualTo("guests: who says what."));
        Assert.That(card.QuerySelector("figcaption")!.TextContent, Is.EqualTo("gap of 80 between the ranges · would agree if \"around\" meant ±13.7 % or more"));
        Assert.That(card.QuerySelectorAll(".both li").Select(reason => reason.TextContent), Is.EqualTo(new[] { "neither count is dated (it may have grown)", "B says \"male\" (a subset?)" }));
        Assert.That(card.QuerySelectorAll(".why li").Select(reason => reason.TextContent), Is.EqualTo(new[] { "same noun class: guests" }));
    }

    [Test]
    public void The_table_of_a_card_quotes_the_sentence_and_says_what_it_allows()
    {
        var rows = Parsed(HandMade.Example()).QuerySelectorAll(".card.conflict tbody tr");
        Assert.That(rows.Select(Cells), Is.EqualTo(new[]
        {
            new[] { "A", "The town said that around three thousand storm guests already arrived at the pier. 000_notes_from_the_harbour.txt, line 2", "2,500 to under 3,500" },
            ["B", "The island had already received around 2,200 male guests by ship. 001_ledger_of_the_island.txt, line 1", "1,980 to 2,420"],
        }));
        Assert.That(rows.Select(row => row.QuerySelector("mark")!.TextContent), Is.EqualTo(new[] { "around three thousand", "around 2,200" }));
    }

    [Test]
    public void A_chart_draws_bars_dots_and_the_gap_on_one_axis()
    {
        var chart = Parsed(HandMade.Example()).QuerySelector(".card.conflict svg.plot")!;
        Assert.That(chart.QuerySelectorAll(".tick").Select(tick => tick.TextContent), Is.EqualTo(new[] { "1,500", "2,000", "2,500", "3,000", "3,500" }));
        Assert.That(chart.QuerySelectorAll("rect.bar").Select(bar => (bar.GetAttribute("x"), bar.GetAttribute("width"))), Is.EqualTo(new[] { ("50%", "45%"), ("26.6%", "19.8%") }));
        Assert.That(chart.QuerySelectorAll("circle.nominal").Select(dot => dot.GetAttribute("cx")), Is.EqualTo(new[] { "72.5%", "36.5%" }));
        var band = chart.QuerySelector("rect.band")!;
        Assert.That((band.GetAttribute("x"), band.GetAttribute("width")), Is.EqualTo(("46.4%", "3.6%")), "what neither allows: 2,420 to 2,500");
    }

    [Test]
    public void Claims_in_one_position_have_one_tone_everywhere()
    {
        var page = Parsed(HandMade.Example());
        Assert.That(page.QuerySelectorAll(".card.conflict tbody tr").Select(row => row.ClassName), Is.EqualTo(new[] { "tone-1", "tone-2" }));
        Assert.That(page.QuerySelectorAll(".card.conflict svg g").Select(row => row.ClassName), Is.EqualTo(new[] { "tone-1", "tone-2" }));
        Assert.That(page.QuerySelectorAll(".card.agreement tbody tr").Select(row => row.ClassName), Is.All.EqualTo("agreed"));
    }

    [Test]
    public void The_matrix_shows_from_three_documents_on_who_says_what()
    {
        Assert.That(Parsed(HandMade.Example()).QuerySelector(".matrix"), Is.Null);
        var matrix = Parsed(HandMade.OfThree()).QuerySelector(".matrix")!;
        Assert.That(matrix.QuerySelectorAll("tbody tr").Select(Cells), Is.EqualTo(new[]
        {
            new[] { "guests arrived so far (conflict)", "around three thousand (alone)", "around 2,200 (alone)", "–silent" },
            ["meals (agreement)", "about seven thousand", "up to 7,000", "–silent"],
            ["first ship (agreement)", "January twenty-first", "January 21", "–silent"],
        }));
    }

    [Test]
    public void Candidates_and_what_was_left_aside_have_their_places()
    {
        var example = HandMade.Example();
        var page = Parsed(new Report(example.Documents, example.Claims, [], [.. example.Findings.Take(1)]));
        Assert.That(Text(page, "#candidates .card .verdict"), Is.EqualTo("Possible disagreement"));
        Assert.That(page.QuerySelector("#findings .card"), Is.Null);
        Assert.That(Words(Text(page, "#skipped summary")), Is.EqualTo("a part of what others count 1"));
        Assert.That(Cells(page.QuerySelector("#skipped tbody tr")!), Is.EqualTo(
            new[] { "B", "A first boat, which left on January 21, had 150 guests on board. 001_ledger_of_the_island.txt, line 3" }));
    }

    [Test]
    public void What_is_ignored_has_a_place_of_its_own()
    {
        var page = Parsed(HandMade.Ignoring());
        Assert.That(page.QuerySelectorAll("#ignored .card .note").Select(note => note.TextContent), Is.EqualTo(new[] { "ignored by the baseline: an <older> count", "ignored in the text: a plan" }));
        Assert.That(page.QuerySelectorAll("#ignored .unused li").Select(unused => Words(unused.TextContent)).First(), Is.EqualTo(
            "A 000_notes_from_the_harbour.txt, line 3: the comment that ignores all rules (a plan) holds nothing back"));
        Assert.That(Text(page, "nav"), Does.Contain("Ignored"));
        Assert.That(Parsed(HandMade.Example()).QuerySelector("#ignored"), Is.Null);
    }

    [Test]
    public void Every_link_has_a_place_and_no_place_has_two_names([Values(0, 1)] int report)
    {
        var page = Parsed(report == 0 ? HandMade.Example() : HandMade.Ignoring());
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")![1..]).Distinct(), Is.SubsetOf(ids));
    }

    [Test]
    public void Rules_that_named_a_finding_are_explained_and_linked()
    {
        var example = HandMade.Example();
        RuleDescriptor used = new("number-conflict", "Numbers that cannot all hold", "Finds <numbers>\n that do not go together.", Severity.Error), unused = new("other", "Others", "", Severity.Note);
        var page = Parsed(new Report(example.Documents, example.Claims, example.Findings, []) { Rules = [used, unused] });
        Assert.That(page.QuerySelectorAll("#rules details").Select(rule => Words(rule.TextContent)), Is.EqualTo(
            new[] { "Numbers that cannot all hold number-conflictFinds <numbers> that do not go together." }));
        Assert.That(page.QuerySelector(".card.conflict a.rule")!.GetAttribute("href"), Is.EqualTo("#rule-number-conflict"));
        Assert.That(page.QuerySelector("#rule-number-conflict"), Is.Not.Null);
    }

    [Test]
    public void A_part_of_a_claim_is_told_by_the_whole()
    {
        var text = new Document("a", "It was on Monday, January 21.");
        var whole = HandMade.Claim(0, text, "Monday, January 21", HandMade.Number(1, 1, 1), "c1") with { Skipped = SkipReason.NoCounterpart };
        var part = HandMade.Claim(0, text, "Monday", HandMade.Number(1, 1, 1), "c2") with { Skipped = SkipReason.NoCounterpart, Slots = new ClaimSlots { IsNested = true } };
        var page = Parsed(new Report([text], [whole, part], [], []));
        Assert.That(page.QuerySelectorAll("#skipped tbody tr").Select(row => row.Id), Is.EqualTo(new[] { "skipped-c1" }));
        Assert.That(page.QuerySelectorAll(".text a.claim").Select(mark => mark.GetAttribute("href")), Is.All.EqualTo("#skipped-c1"));
    }

    [Test]
    public void A_finding_keeps_its_address_when_others_come_or_go()
    {
        var example = HandMade.Example();
        string Address(IEnumerable<Finding> findings) => Parsed(new Report(example.Documents, example.Claims, [.. findings], [])).QuerySelector(".card.conflict")!.Id!;
        Assert.That(Address(example.Findings.Take(1)), Is.EqualTo(Address(example.Findings)));
        var twice = Parsed(new Report(example.Documents, example.Claims, [example.Findings[0], example.Findings[0] with { }], []));
        Assert.That(twice.QuerySelectorAll(".card").Select(card => card.Id), Is.Unique);
    }

    [Test]
    public void The_policy_lets_through_the_pages_own_style_and_script_and_nothing_else()
    {
        string text = new HtmlReportWriter().Written(HandMade.Example());
        var page = new HtmlParser().ParseDocument(text);
        string policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.That(policy, Does.StartWith("default-src 'none'; "));
        Assert.That(policy, Does.Contain($"style-src '{Hash(Between(text, "<style>", "</style>"))}';"));
        Assert.That(policy, Does.Contain($"script-src '{Hash(Between(text, "<script>", "</script>"))}';"));
        Assert.That(page.QuerySelectorAll("style, script"), Has.Length.EqualTo(2));
        Assert.That(page.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Nothing_is_fetched()
    {
        var page = Parsed(HandMade.Example());
        Assert.That(page.QuerySelectorAll("[src], object, iframe, embed, form, base"), Is.Empty);
        Assert.That(page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")), Is.All.StartsWith("#").Or.StartsWith("data:image/svg+xml,"));
        Assert.That(Between(new HtmlReportWriter().Written(HandMade.Example()), "<style>", "</style>"), Does.Not.Contain("url(").And.Not.Contain("@import"));
    }

    [Test]
    public void Texts_and_names_may_hold_anything()
    {
        const string evil = "</script><script>alert(1)</script><!-- ]]> \"'`& \u202e\0\ud800 <b>10</b> boats";
        var document = new Document(evil, evil) { PublishedOn = new DateOnly(2031, 5, 3), Culture = "en\" onload=\"x" };
        var claim = HandMade.Claim(0, document, "10", HandMade.Number(10, 10, 10), "c1") with { Subject = evil, Predicate = evil };
        var other = HandMade.Claim(0, document, "boats", HandMade.Number(12, 12, 12), "c2") with { Skipped = SkipReason.NoCounterpart };
        var finding = HandMade.Conflict(claim, other) with { Subject = evil, Message = evil, Rule = evil, AlsoRules = [evil], MayBothHold = [evil, "subset:" + evil], Why = [evil] };
        var page = Parsed(new Report([document, document, document], [claim, other], [finding], [finding with { }]));
        Assert.That(page.QuerySelectorAll("script, style"), Has.Length.EqualTo(2));
        Assert.That(page.QuerySelectorAll("b"), Is.Empty);
        Assert.That(page.QuerySelectorAll("*").SelectMany(element => element.Attributes).Select(attribute => attribute.Name), Has.None.StartsWith("on").And.None.EqualTo("style"));
        Assert.That(Text(page, ".text"), Is.EqualTo(evil.Replace("\u202e", "\\u202e").Replace("\0", "\\u0000").Replace('\ud800', '\ufffd')));
    }

    [Test]
    public void A_finding_without_claims_is_its_message()
    {
        var broken = new Finding("my-rule", Verdict.Conflict, Severity.Note, []) { Subject = "My rule", Message = "The rule my-rule failed." };
        var card = Parsed(new Report([], [], [broken], [])).QuerySelector(".card")!;
        Assert.That(card.QuerySelector(".message")!.TextContent, Is.EqualTo("The rule my-rule failed."));
        Assert.That(card.QuerySelector("table, svg"), Is.Null);
    }

    [Test]
    public void The_same_report_is_the_same_page_in_any_culture()
    {
        var report = HandMade.Example();
        string page = new HtmlReportWriter().Written(report);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in new[] { "de-DE", "ar-SA", "tr-TR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Assert.That(new HtmlReportWriter().Written(report), Is.EqualTo(page), name);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.That(page, Does.Not.Contain('\r').And.EndWith("</html>\n"));
    }

    private static IDocument Parsed(Report report) => new HtmlParser().ParseDocument(new HtmlReportWriter().Written(report));

    private static string Text(IDocument page, string selector) => page.QuerySelector(selector)!.TextContent;

    private static IEnumerable<string> Cells(IElement row) => row.Children.Select(cell => Words(cell.TextContent));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
