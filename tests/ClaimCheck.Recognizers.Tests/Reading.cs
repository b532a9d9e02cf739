using ClaimCheck.Recognizers.Models;

namespace ClaimCheck.Recognizers.Tests;

/// <summary>What is read of a text by Microsoft.Recognizers.Text alone, in the words of tests.</summary>
internal static class Reading
{
    /// <summary>The models take long to be made: one recognizer for all tests. The limit is far off, since machines that run tests are busy.</summary>
    public static MicrosoftRecognizer Recognizer { get; } = new([.. CultureTag.Languages]) { TimeLimit = TimeSpan.FromMinutes(1) };

    public static ClaimChecker Checker { get; } = new(new ClaimCheckOptions { Recognizers = [Recognizer] });

    public static IReadOnlyList<Claim> ClaimsOf(string text, string? culture = null, DateOnly? publishedOn = null)
    {
        Report report = Checker.Read([new Document("a.txt", text) { Culture = culture, PublishedOn = publishedOn }]);
        Assert.That(report.Unread, Is.Empty);
        return report.Claims;
    }

    /// <summary>"about 20=18 to 22; 48 percent=47.5 to under 48.5 %"; empty for nothing.</summary>
    public static string Of(string text, string? culture = null, DateOnly? publishedOn = null) => string.Join("; ", ClaimsOf(text, culture, publishedOn).Select(claim => $"{claim.Text}={claim.Quantity}"));

    /// <summary>"last month=2026-02"; "?" where nothing fixes the date.</summary>
    public static string DatesOf(string text, string? culture = null) =>
        string.Join("; ", ClaimsOf(text, culture, new DateOnly(2026, 3, 10)).Select(claim => $"{claim.Text}={claim.Quantity.Resolved ?? claim.Quantity.Timex ?? claim.Quantity.ToString()}"));
}
