using System.Runtime.CompilerServices;

namespace ClaimCheck.Pages.Tests;

/// <summary>
/// The picture of the report in the README. With CLAIMCHECK_PICTURE=write in the environment it is written anew (with Inter installed, as Debian's fonts-inter, it is set in that);
/// without, the test only sees that it can be taken and that the one at hand is small enough.
/// </summary>
public sealed class PictureTests
{
    private const int LargestSize = 200_000;

    [Test]
    public async Task The_picture_for_the_README_is_small_enough()
    {
        await using var tab = await ReportTab.OpenAsync(Reports.Seven, 1280, 740);
        await tab.FollowAsync(tab.Page.Locator(".card:has-text('people protested')").First.Locator("h3 a"));
        byte[] picture = await tab.Page.ScreenshotAsync();
        if (Environment.GetEnvironmentVariable("CLAIMCHECK_PICTURE") == "write")
        {
            await File.WriteAllBytesAsync(Picture(), picture);
        }

        Assert.That(new FileInfo(Picture()).Length, Is.InRange(1, LargestSize));
    }

    private static string Picture([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../src/ClaimCheck/Reporting/Html/report.png");
}
