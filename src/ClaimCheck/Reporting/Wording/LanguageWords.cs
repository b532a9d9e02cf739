using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>In which language a document was read, where that is not English by default: "Spanish, as given", "Spanish, detected (0.98)".</summary>
internal static class LanguageWords
{
    /// <summary>Null where there is nothing to say.</summary>
    public static string? Of(Report report, int document) => document >= report.Languages.Count || report.Languages[document] is { IsDefault: true } or { IsGiven: true, Tag: "en" } ? null : Of(report.Languages[document]);

    private static string Of(DocumentLanguage language) =>
        language.Tag == "und" ? "read for its digits only" : language.IsGiven ? $"read in {language.Name}, as given" : string.Create(CultureInfo.InvariantCulture, $"read in {language.Name}, detected with a confidence of {language.Confidence:0.##}");
}
