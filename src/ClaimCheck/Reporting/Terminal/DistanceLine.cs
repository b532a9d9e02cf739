using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>Who deviates from the reference, how far apart the nearest intervals are, and how wide "about" would have to be for them to meet.</summary>
internal static class DistanceLine
{
    public static void Write(ConsolePage page, Finding finding, IReadOnlyList<Claim> claims)
    {
        string?[] all = [ReferenceWords.Deviation(finding, claim => SourceLetter.Of(claim.Source.Index)), DistanceWords.Gap(finding, claims), DistanceWords.MeetingWidth(finding, claims, page.Glyphs.PlusMinus)];
        if (all.OfType<string>().ToList() is { Count: > 0 } parts)
        {
            page.WriteWrapped("  ", 4, parts, page.Glyphs.Separator);
        }
    }
}
