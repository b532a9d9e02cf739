using Microsoft.Playwright;

namespace ClaimCheck.Pages.Tests;

/// <summary>The browser that all page tests share. Where it is not installed, the tests are reported as skipped.</summary>
[SetUpFixture]
public sealed class Chromium
{
    // Debian's package; Playwright's own download is not used.
    private const string Executable = "/usr/bin/chromium";

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    public static IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    [OneTimeSetUp]
    public async Task Start()
    {
        if (!File.Exists(Executable))
        {
            Assert.Ignore($"The page tests need a browser at {Executable}: apt-get install chromium.");
        }

        _playwright = await Playwright.CreateAsync();

        // Chromium refuses its sandbox to root, which is who tests in containers run as. The pages are our own and are kept off the network.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Headless = true, ChromiumSandbox = false });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}
