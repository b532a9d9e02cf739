using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>The reasons why both sides of a conflict may be true.</summary>
internal static class BothTrueLine
{
    public static void Write(ConsolePage page, Finding finding, IReadOnlyList<Claim> claims)
    {
        if (finding.MayBothHold.Count > 0)
        {
            page.WriteWrapped("  both could be true: ", 4, BothTrueWords.Of(finding, claims), page.Glyphs.Separator);
        }
    }
}
