namespace ClaimCheck.Pages.Tests;

public sealed class WithoutScriptTests
{
    [Test]
    public async Task Everything_can_be_read_and_no_control_is_shown_that_would_do_nothing()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven, hasScript: false);
        foreach (string shown in new[] { "h1", ".documents", ".matrix table", ".card.conflict svg.plot", ".card.conflict .values", "#texts .text" })
        {
            Assert.That(await tab.Page.Locator(shown).First.IsVisibleAsync(), Is.True, shown);
        }

        foreach (string hidden in new[] { ".toolbar", ".theme", ".switch" })
        {
            Assert.That(await tab.Page.Locator(hidden).IsVisibleAsync(), Is.False, hidden);
        }
    }

    [Test]
    public async Task Links_lead_from_words_to_their_finding_and_back()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two, hasScript: false);
        await tab.Page.Locator(".text a.claim.conflict").First.ClickAsync();
        Assert.That(await tab.CountAsync(".card:target"), Is.EqualTo(1));
        await tab.Page.Locator(".card:target a.place").First.ClickAsync();
        Assert.That(await tab.CountAsync(".anchor:target"), Is.EqualTo(1));
    }
}
