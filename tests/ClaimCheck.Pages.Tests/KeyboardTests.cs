namespace ClaimCheck.Pages.Tests;

public sealed class KeyboardTests
{
    [Test]
    public async Task J_and_k_walk_through_the_findings()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        var ids = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.card')].map(card => card.id)");
        await tab.Page.Keyboard.PressAsync("j");
        Assert.That(await tab.ChosenAsync(), Is.EqualTo(ids[0]));
        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Keyboard.PressAsync("j");
        Assert.That(await tab.ChosenAsync(), Is.EqualTo(ids[2]));
        await tab.Page.Keyboard.PressAsync("k");
        Assert.That(await tab.ChosenAsync(), Is.EqualTo(ids[1]));
        Assert.That(await tab.Page.EvaluateAsync<string>("document.activeElement.id"), Is.EqualTo(ids[1]), "the focus goes along");
    }

    [Test]
    public async Task The_walk_leaves_out_what_is_filtered_out_and_stops_at_the_ends()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        await tab.Page.Locator("input[name=verdict][value=agreement] + span").ClickAsync();
        var ids = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.card.agreement')].map(card => card.id)");
        for (int i = 0; i < ids.Length + 3; i++)
        {
            await tab.Page.Keyboard.PressAsync("j");
        }

        Assert.That(await tab.ChosenAsync(), Is.EqualTo(ids[^1]));
    }

    [Test]
    public async Task Slash_searches_and_letters_typed_there_are_only_letters()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        await tab.Page.Keyboard.PressAsync("/");
        await tab.Page.Keyboard.TypeAsync("jk/");
        Assert.That(await tab.Page.InputValueAsync("#filter-words"), Is.EqualTo("jk/"));
        Assert.That(await tab.ChosenAsync(), Is.Null);
    }

    [Test]
    public async Task Escape_empties_the_search_then_leaves_it_then_lets_the_finding_go()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Keyboard.PressAsync("/");
        await tab.Page.Keyboard.TypeAsync("a");
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.That(await tab.Page.InputValueAsync("#filter-words"), Is.Empty);
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.That(await tab.Page.EvaluateAsync<string>("document.activeElement.tagName"), Is.EqualTo("BODY"));
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.That(await tab.ChosenAsync(), Is.Null);
        Assert.That(tab.Page.Url, Is.EqualTo(tab.Address));
    }

    [Test]
    public async Task Keys_with_modifiers_stay_the_browsers()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        await tab.Page.Keyboard.PressAsync("Control+j");
        await tab.Page.Keyboard.PressAsync("Alt+k");
        Assert.That(await tab.ChosenAsync(), Is.Null);
    }

    [Test]
    public async Task The_keys_are_told_on_the_page()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        Assert.That(await tab.Page.Locator(".keys kbd").AllInnerTextsAsync(), Is.EqualTo(new[] { "j", "k", "/", "Esc" }));
        Assert.That(await tab.Page.Locator(".keys").IsVisibleAsync(), Is.True);
    }
}
