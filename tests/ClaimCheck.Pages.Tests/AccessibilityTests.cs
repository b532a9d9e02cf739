using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimCheck.Pages.Tests;

/// <summary>The rules of axe, with everything on the page unfolded and a finding chosen.</summary>
public sealed class AccessibilityTests
{
    [TestCase("two", ColorScheme.Light, 1440)]
    [TestCase("two", ColorScheme.Dark, 360)]
    [TestCase("seven", ColorScheme.Light, 360)]
    [TestCase("seven", ColorScheme.Dark, 1440)]
    [TestCase("ignoring", ColorScheme.Light, 1440)]
    [TestCase("ignoring", ColorScheme.Dark, 360)]
    [TestCase("one", ColorScheme.Light, 1440)]
    [TestCase("nothing", ColorScheme.Dark, 360)]
    public async Task Holds(string papers, ColorScheme colours, int width)
    {
        var report = papers switch { "two" => Reports.Two, "seven" => Reports.Seven, "one" => Reports.One, "ignoring" => Reports.Ignoring, _ => Reports.Nothing };
        await using var tab = await ReportTab.OpenAsync(report, width, colours: colours);
        await tab.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        Assert.That(await ViolationsAsync(tab), Is.Empty);
        await tab.Page.Keyboard.PressAsync("j");
        Assert.That(await ViolationsAsync(tab), Is.Empty, "with a finding chosen");
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(ReportTab tab) =>
        (await tab.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}");
}
