using Microsoft.Playwright;

namespace ClaimCheck.Pages.Tests;

public sealed class LayoutTests
{
    private const string LongNames = "an/absolutely/endless/path/without/any/blank/in/it/that/goes/on/and/on/and/on/notes-of-the-third-quarter.txt";

    [Test]
    public async Task Nothing_is_wider_than_the_screen([Values(360, 768, 1100, 1600)] int width)
    {
        var longNamed = ClaimChecker.Default.Check(
            [.. Reports.Seven.Documents.Select((document, index) => new Document($"{index}/{LongNames}", document.Text)), new Document("wide", new string('w', 4000))]);
        foreach (Report report in new[] { Reports.Two, Reports.Seven, Reports.Ignoring, Reports.Nothing, longNamed })
        {
            await using var tab = await ReportTab.OpenAsync(report, width);
            await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            Assert.That(await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
        }
    }

    [Test]
    public async Task On_a_wide_screen_the_texts_stay_beside_the_findings()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven, 1600);
        await tab.Page.EvaluateAsync("document.querySelector('#findings .card:last-of-type').scrollIntoView()");
        var box = (await tab.Page.Locator(".texts").BoundingBoxAsync())!;
        Assert.That((box.Y, box.Y + box.Height), Is.EqualTo((0f, 900f)).Using<(float Top, float Bottom)>((a, b) => a.Top >= b.Top && a.Bottom <= b.Bottom));
        Assert.That(box.X, Is.GreaterThan(700));
    }

    [Test]
    public async Task Colours_follow_the_system_and_the_switch_and_are_remembered()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two, colours: ColorScheme.Dark);
        string system = await BackgroundAsync(tab);
        await tab.Page.ClickAsync(".theme");
        string light = await BackgroundAsync(tab);
        Assert.That(light, Is.Not.EqualTo(system));
        await tab.Page.ClickAsync(".theme");
        Assert.That(await BackgroundAsync(tab), Is.EqualTo(system));
        Assert.That(await tab.Page.Locator(".theme").GetAttributeAsync("aria-label"), Is.EqualTo("Colours: dark"));
        await tab.Page.ReloadAsync();
        Assert.That(await tab.Page.Locator(".theme").GetAttributeAsync("aria-label"), Is.EqualTo("Colours: dark"));
    }

    [Test]
    public async Task Three_hundred_findings_can_be_walked_and_filtered()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Many);
        Assert.That(await tab.CountAsync("#findings .card"), Is.EqualTo(300));
        Assert.That(await tab.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('[id]')].map(element => element.id)).size - document.querySelectorAll('[id]').length"), Is.Zero, "no id twice");
        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.FillAsync("#filter-words", "protested");
        Assert.That(await tab.SubjectsAsync(), Has.Count.InRange(1, 100));
    }

    [Test]
    public async Task A_printed_page_is_light_and_tells_what_was_folded()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Two, colours: ColorScheme.Dark);
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.That(await tab.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"), Is.EqualTo("light"));
        Assert.That(await tab.Page.Locator(".toolbar, .theme, .top nav").EvaluateAllAsync<bool>("all => all.every(element => element.offsetParent === null)"), Is.True);
        Assert.That(await tab.Page.Locator(".card.agreement .values").First.IsVisibleAsync(), Is.True);
        Assert.That((await tab.Page.PdfAsync()).Length, Is.GreaterThan(10_000));
    }

    private static Task<string> BackgroundAsync(ReportTab tab) => tab.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
