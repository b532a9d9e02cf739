using System.Text;
using Microsoft.Playwright;

namespace ClaimCheck.Pages.Tests;

/// <summary>
/// A report in a browser tab of its own, opened from a file without a network. When it is closed, a message on the console, an error of the script, or a request for
/// anything but the page fails the test.
/// </summary>
internal sealed class ReportTab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _file;
    private readonly List<string> _problems = [];

    private ReportTab(IBrowserContext context, IPage page, string file)
    {
        _context = context;
        _file = file;
        Page = page;
    }

    public IPage Page { get; }

    public string Address => new Uri(_file).AbsoluteUri;

    public static async Task<ReportTab> OpenAsync(
        Report report, int width = 1440, int height = 900, ColorScheme colours = ColorScheme.Light, bool hasScript = true, string fragment = "")
    {
        string file = Path.Combine(Path.GetTempPath(), $"claimcheck-{Guid.NewGuid():N}.html");
        await using (var writer = new StreamWriter(file, append: false, new UTF8Encoding(false)))
        {
            new HtmlReportWriter().Write(report, writer);
        }

        var context = await Chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colours,
            JavaScriptEnabled = hasScript,
            Offline = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var tab = new ReportTab(context, await context.NewPageAsync(), file);
        tab.Watch();
        await tab.Page.GotoAsync(tab.Address + fragment);
        return tab;
    }

    public Task<string> TextAsync(string selector) => Page.Locator(selector).InnerTextAsync();

    public Task<int> CountAsync(string selector) => Page.Locator(selector).CountAsync();

    /// <summary>The subjects of the cards that pass the filters, in order.</summary>
    public async Task<IReadOnlyList<string>> SubjectsAsync() => await Page.Locator("#findings .card:not([hidden]) h3").AllTextContentsAsync();

    public Task<string?> ChosenAsync() => Page.EvaluateAsync<string?>("document.querySelector('.card[aria-current=true]')?.id ?? null");

    /// <summary>Clicks a link to a place in the page, and waits until the page has followed it: <c>hashchange</c> comes after the click, under load long after.</summary>
    public async Task FollowAsync(ILocator link)
    {
        await Page.EvaluateAsync("() => { window.followed = new Promise(done => addEventListener('hashchange', () => done(), { once: true })); }");
        await link.ClickAsync();
        await Page.EvaluateAsync("() => window.followed");
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        File.Delete(_file);
        Assert.That(_problems, Is.Empty, "The page is quiet: no error, no message, no request.");
    }

    private void Watch()
    {
        Page.Console += (_, message) => _problems.Add($"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => _problems.Add($"error: {error}");
        Page.Request += (_, request) =>
        {
            // The icon is part of the page: a data address is no request that leaves it.
            if (request.Url.Split('#')[0] != Address && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _problems.Add($"request: {request.Url}");
            }
        };
    }
}
