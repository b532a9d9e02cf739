using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>Where a claim stands in its file, in words: "line 3", of a word-processor file, which has no lines, "paragraph 3".</summary>
internal static class PlaceWords
{
    public static string Of(Claim claim)
    {
        bool hasParagraphs = claim.Source.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
        return string.Create(CultureInfo.InvariantCulture, $"{(hasParagraphs ? "paragraph" : "line")} {claim.Origin.Line}");
    }
}
