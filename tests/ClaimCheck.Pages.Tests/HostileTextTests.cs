namespace ClaimCheck.Pages.Tests;

/// <summary>Names and texts that would like to be more than text.</summary>
public sealed class HostileTextTests
{
    private const string Name = "\"><script>document.title='taken'</script><img src=x onerror=alert(1)>.txt";

    private const string Text = """
        </script></style></title></textarea><script>document.title = 'taken'</script> The <b>"shop"</b> sold 300 lamps.
        <img src="https://example.org/x.png" onerror="document.title='taken'"> '"`--><svg onload=alert(1)> It was opened on May 3, 1999.
        &lt;script&gt; &#60;script&#62; javascript:alert(1) <a href="javascript:alert(1)">420</a> <iframe src="//example.org"></iframe>
        """;

    [Test]
    public async Task Is_shown_and_does_nothing()
    {
        var report = ClaimChecker.Default.Check([new Document(Name, Text), new Document("b.txt", Text.Replace("300 lamps", "420 lamps", StringComparison.Ordinal))]);
        Assert.That(report.Findings, Is.Not.Empty);
        await using var tab = await ReportTab.OpenAsync(report);
        Assert.That(await tab.Page.Locator(".text").First.TextContentAsync(), Is.EqualTo(Text));
        Assert.That(await tab.Page.TitleAsync(), Does.Contain(Name).And.Not.EqualTo("taken"));
        Assert.That(await tab.CountAsync("img, iframe, main script, b, [onload], [onerror]"), Is.Zero);
        Assert.That(await tab.CountAsync("script"), Is.EqualTo(1));
    }

    [Test]
    public async Task Characters_that_cannot_be_seen_are_shown_as_escapes_and_turn_nothing_around()
    {
        var report = ClaimChecker.Default.Check([new Document("a\u202Etxt.exe", "Total\0: \u202E300\u202C lamps \uD800 and \u0007 \u2066more\u2069.")]);
        await using var tab = await ReportTab.OpenAsync(report);
        Assert.That(await tab.Page.Locator(".text").TextContentAsync(), Is.EqualTo("Total\\u0000: \\u202e300\\u202c lamps \uFFFD and \\u0007 \\u2066more\\u2069."));
        Assert.That(await tab.TextAsync(".documents"), Does.Contain("a\\u202etxt.exe"));
    }
}
