namespace ClaimCheck.Pages.Tests;

/// <summary>A chosen finding, its address, and the texts that follow it.</summary>
public sealed class SelectionTests
{
    private const string IsInSight = """
        id => {
          const anchor = document.getElementById("at-" + id), text = anchor.closest(".text").getBoundingClientRect(), mark = anchor.nextElementSibling.getBoundingClientRect();
          return mark.top >= text.top - 1 && mark.bottom <= text.bottom + 1 && text.height > 0;
        }
        """;

    [Test]
    public async Task A_permalink_opens_its_finding()
    {
        string anchor;
        await using (var first = await ReportTab.OpenAsync(Reports.Seven))
        {
            anchor = await first.Page.Locator(".card.agreement").Last.GetAttributeAsync("id") ?? "";
        }

        await using var tab = await ReportTab.OpenAsync(Reports.Seven, fragment: "#" + anchor);
        Assert.That(await tab.ChosenAsync(), Is.EqualTo(anchor));
        Assert.That(await tab.Page.Locator($"#{anchor} .values").IsVisibleAsync(), Is.True);
        Assert.That(await tab.Page.EvaluateAsync<double>($"document.getElementById('{anchor}').getBoundingClientRect().top"), Is.InRange(0, 450));
    }

    [Test]
    public async Task Walking_on_changes_the_address_so_that_it_can_be_passed_on()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        await tab.Page.Keyboard.PressAsync("j");
        Assert.That(tab.Page.Url, Is.EqualTo($"{tab.Address}#{await tab.ChosenAsync()}"));
    }

    [Test]
    public async Task A_chosen_finding_scrolls_its_texts_and_lights_up_its_words()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two, height: 500);
        var card = tab.Page.Locator(".card:has-text('62 per cent'), .card:has-text('people protested')").First;
        await tab.FollowAsync(card.Locator("h3 a"));
        var claims = await card.Locator("tr[data-claim]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.claim)");
        Assert.That(claims, Has.Length.GreaterThan(1));
        foreach (string claim in claims)
        {
            Assert.That(await tab.Page.EvaluateAsync<bool>(IsInSight, claim), Is.True, claim);
            Assert.That(await tab.CountAsync($"#at-{claim} + .claim.active"), Is.EqualTo(1), claim);
        }

        Assert.That(await tab.CountAsync(".claim.active"), Is.EqualTo(claims.Length));
    }

    [Test]
    public async Task A_click_on_a_card_chooses_it_and_a_click_on_marked_words_their_finding()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        var card = tab.Page.Locator(".card.conflict").First;
        await card.Locator(".message").ClickAsync();
        Assert.That(await tab.ChosenAsync(), Is.EqualTo(await card.GetAttributeAsync("id")));
        var words = tab.Page.Locator(".text a.claim.agreement").First;
        await tab.FollowAsync(words);
        Assert.That("#" + await tab.ChosenAsync(), Is.EqualTo(await words.GetAttributeAsync("href")));
    }

    [Test]
    public async Task Of_seven_texts_those_of_the_chosen_finding_are_shown_and_all_come_back()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        await tab.Page.Keyboard.PressAsync("j");
        int sources = Reports.Seven.Findings[0].Positions.SelectMany(position => position.Claims).Select(claim => claim.Source.Index).Distinct().Count();
        Assert.That(await tab.CountAsync(".pane:not([hidden])"), Is.EqualTo(sources).And.LessThan(7));
        await tab.Page.Locator(".switch button[aria-pressed=false]").First.ClickAsync();
        Assert.That(await tab.CountAsync(".pane:not([hidden])"), Is.EqualTo(sources + 1));
        await tab.Page.Keyboard.PressAsync("Escape");
        Assert.That(await tab.CountAsync(".pane:not([hidden])"), Is.EqualTo(7));
    }

    [Test]
    public async Task A_place_leads_to_the_words_in_the_text()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven, height: 500);
        await tab.Page.Locator("#skipped summary").First.ClickAsync();
        var place = tab.Page.Locator("#skipped a.place").Last;
        await tab.Page.Locator("#skipped summary").Last.ClickAsync();
        string claim = (await place.GetAttributeAsync("href"))!["#at-".Length..];
        await place.ClickAsync();
        Assert.That(await tab.Page.EvaluateAsync<bool>(IsInSight, claim), Is.True);
        Assert.That(await tab.CountAsync($"#at-{claim} + .claim.found"), Is.EqualTo(1));
    }

    [Test]
    public async Task Words_compared_with_nothing_lead_to_the_reason()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven);
        var words = tab.Page.Locator(".text a.claim.skipped").First;
        string row = await words.GetAttributeAsync("href") ?? "";
        await tab.FollowAsync(words);
        Assert.That(await tab.Page.Locator(row).IsVisibleAsync(), Is.True, "the group is opened");
    }

    [Test]
    public async Task A_rule_on_a_card_leads_to_what_it_finds()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two);
        var rule = tab.Page.Locator(".card.conflict a.rule").First;
        string explanation = await rule.GetAttributeAsync("href") ?? "";
        await tab.FollowAsync(rule);
        Assert.That(await tab.Page.Locator(explanation).IsVisibleAsync(), Is.True);
    }
}
