namespace ClaimCheck.Pages.Tests;

public sealed class FilterTests
{
    [TestCase("conflict", Verdict.Conflict)]
    [TestCase("agreement", Verdict.Agreement)]
    public async Task By_verdict(string value, Verdict verdict)
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        await tab.Page.Locator($"input[name=verdict][value={value}] + span").ClickAsync();
        int expected = Reports.Seven.Findings.Count(finding => finding.Verdict == verdict);
        Assert.That(await tab.SubjectsAsync(), Has.Count.EqualTo(expected));
        Assert.That(await tab.CountAsync(".matrix tbody tr:not([hidden])"), Is.EqualTo(expected));
        Assert.That(await tab.TextAsync("#filter-count"), Is.EqualTo($"{expected} of {Reports.Seven.Findings.Count} shown"));
    }

    [Test]
    public async Task By_rule()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        await tab.Page.SelectOptionAsync("#filter-rule", "date-conflict");
        Assert.That(await tab.SubjectsAsync(), Has.Count.EqualTo(Reports.Seven.Findings.Count(finding => finding.Rule == "date-conflict" || finding.AlsoRules.Contains("date-conflict"))).And.Count.GreaterThan(0));
    }

    [Test]
    public async Task By_source()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        await tab.Page.SelectOptionAsync("#filter-source", "4");
        int expected = Reports.Seven.Findings.Count(finding => finding.Positions.Any(position => position.Claims.Any(claim => claim.Source.Index == 4)));
        Assert.That(await tab.SubjectsAsync(), Has.Count.EqualTo(expected));
    }

    [Test]
    public async Task By_words_and_nothing_found_is_said()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        await tab.Page.FillAsync("#filter-words", "PROTESTED  town");
        Assert.That(await tab.SubjectsAsync(), Has.Count.GreaterThan(0).And.Count.LessThan(Reports.Seven.Findings.Count));
        await tab.Page.FillAsync("#filter-words", "no such words");
        Assert.That(await tab.SubjectsAsync(), Is.Empty);
        Assert.That(await tab.Page.Locator(".filtered-out").IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task A_link_to_a_finding_that_is_filtered_out_brings_it_back()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        string agreement = await tab.Page.Locator("#findings .card.agreement").First.GetAttributeAsync("id") ?? "";
        await tab.Page.Locator("input[name=verdict][value=conflict] + span").ClickAsync();
        await tab.Page.EvaluateAsync($"location.hash = '{agreement}'");
        await tab.Page.WaitForSelectorAsync($"#{agreement}.chosen");
        Assert.That(await tab.SubjectsAsync(), Has.Count.EqualTo(Reports.Seven.Findings.Count));
    }

    [Test]
    public async Task What_is_ignored_is_filtered_too_and_has_an_address()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Ignoring);
        Assert.That(await tab.CountAsync("#ignored .card:not([hidden])"), Is.GreaterThan(0));
        string id = (await tab.Page.Locator("#ignored .card").First.GetAttributeAsync("id"))!;
        await tab.FollowAsync(tab.Page.Locator("#ignored .card h3 a").First);
        Assert.That(await tab.ChosenAsync(), Is.EqualTo(id));
        await tab.Page.FillAsync("#filter-words", "no such words");
        Assert.That(await tab.CountAsync("#ignored .card:not([hidden])"), Is.Zero);
    }
}
