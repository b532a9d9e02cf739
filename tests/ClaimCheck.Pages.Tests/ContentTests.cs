namespace ClaimCheck.Pages.Tests;

public sealed class ContentTests
{
    [Test]
    public async Task The_first_screen_says_what_the_report_comes_to()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        Assert.That(await tab.TextAsync("h1"), Does.StartWith("Two documents disagree on"));
        Assert.That(await tab.TextAsync(".documents"), Does.Contain("1-valley-herald.txt").And.Contain("Published 5 June 2026").And.Contain("numbers and dates"));
        Assert.That(await tab.Page.TitleAsync(), Does.EndWith("1-valley-herald.txt, 2-morning-post.txt"));
    }

    [Test]
    public async Task Every_finding_has_a_card_with_its_words_and_values()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        Assert.That(await tab.CountAsync("#findings .card"), Is.EqualTo(Reports.Two.Findings.Count));
        string workers = await tab.TextAsync(".card:has-text('Around 40')");
        Assert.That(workers, Does.Contain("Disagreement").And.Contain("Numbers that cannot all hold").And.Contain("36 to 44").And.Contain("65").And.Contain("confidence"));
    }

    [Test]
    public async Task A_chart_has_a_row_a_claim_and_a_table_that_says_the_same()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        var card = tab.Page.Locator(".card.conflict:has(svg.plot)").First;
        int claims = await card.Locator("tr[data-claim]").CountAsync();
        Assert.That(claims, Is.GreaterThan(1));
        Assert.That(await card.Locator("svg.plot text.row").CountAsync(), Is.EqualTo(claims));
        Assert.That(await card.Locator("svg.plot").GetAttributeAsync("role"), Is.EqualTo("img"));
        Assert.That(await card.Locator("svg.plot rect.band").CountAsync(), Is.GreaterThan(0));
    }

    [Test]
    public async Task An_open_end_is_an_arrow_to_the_edge()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        var arrow = tab.Page.Locator(".card:has-text('More than 14,000') svg.end[x='100%']");
        Assert.That(await arrow.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_matrix_of_seven_has_a_column_a_source_and_two_need_none()
    {
        await using var seven = await ReportTab.OpenAsync(Reports.Seven);
        Assert.That(await seven.CountAsync(".matrix thead th"), Is.EqualTo(8));
        Assert.That(await seven.CountAsync(".matrix tbody tr"), Is.EqualTo(Reports.Seven.Findings.Count));
        await using var two = await ReportTab.OpenAsync(Reports.Two);
        Assert.That(await two.CountAsync(".matrix"), Is.Zero);
    }

    [Test]
    public async Task What_was_compared_with_nothing_is_told_with_the_reason()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        int skipped = Reports.Two.Claims.Count(claim => claim.Skipped is not null && !claim.Slots.IsNested);
        Assert.That(await tab.CountAsync("#skipped tbody tr"), Is.EqualTo(skipped).And.GreaterThan(0));
        Assert.That(await tab.TextAsync("#skipped"), Does.Contain("no match found").IgnoreCase);
    }

    [Test]
    public async Task The_texts_are_whole_and_every_claim_in_them_is_marked()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        var shown = await tab.Page.Locator(".pane .text").AllTextContentsAsync();
        Assert.That(shown, Is.EqualTo(Reports.Two.Documents.Select(document => document.Text)));
        var marked = await tab.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.text [data-claims]')].flatMap(mark => mark.dataset.claims.split(' ')))]");
        Assert.That(marked, Is.EquivalentTo(Reports.Two.Claims.Select(claim => claim.Id)));
    }

    [Test]
    public async Task Nothing_to_report_is_said_in_words()
    {
        await using var nothing = await ReportTab.OpenAsync(Reports.Nothing);
        Assert.That(await nothing.TextAsync("h1"), Is.EqualTo("No documents were checked."));
        await using var strangers = await ReportTab.OpenAsync(Reports.Strangers);
        Assert.That(await strangers.TextAsync("#findings"), Does.Contain("No fact was found that is stated at least twice"));
        await using var one = await ReportTab.OpenAsync(Reports.One);
        Assert.That(await one.TextAsync("h1"), Does.StartWith("One document"));
    }
}
