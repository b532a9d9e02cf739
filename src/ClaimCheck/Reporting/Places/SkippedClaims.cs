namespace ClaimCheck.Reporting.Places;

/// <summary>What was compared with nothing. A claim that only says a part of another one ("Monday" in "Monday, January 21") is told by the whole.</summary>
internal static class SkippedClaims
{
    public static bool IsTold(Claim claim) => claim.Skipped is not null && !claim.Slots.IsNested;

    public static List<Claim> Of(Report report) => [.. report.Claims.Where(IsTold)];
}
