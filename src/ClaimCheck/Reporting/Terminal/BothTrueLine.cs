namespace ClaimCheck.Reporting.Terminal;

/// <summary>The reasons why both sides of a conflict may be true, in words for people. A reason without words here is written as it is.</summary>
internal static class BothTrueLine
{
    private const string Subset = "subset:";

    public static void Write(ConsolePage page, Finding finding, IReadOnlyList<Claim> claims)
    {
        if (finding.MayBothHold.Count > 0)
        {
            page.WriteWrapped("  both could be true: ", 4, finding.MayBothHold.Select(reason => Words(reason, claims)), page.Glyphs.Separator);
        }
    }

    private static string Words(string reason, IReadOnlyList<Claim> claims) => reason switch
    {
        "bound" => "only a bound keeps them apart",
        "undated-count" => claims.Any(claim => claim.Slots.IsDated)
            ? "the counts may be of different times (it may have grown)"
            : "neither count is dated (it may have grown)",
        "stage" => "one is an initial or additional figure",
        "later-count" => "the later count is the larger one (it may have grown)",
        "day-month-order" => "a date in digits may be read either way",
        "other-year" => "no year is stated (it may be another year)",
        _ when reason.StartsWith(Subset, StringComparison.Ordinal) => SubsetWords(reason[Subset.Length..], claims),
        _ => PrintableText.Of(reason),
    };

    private static string SubsetWords(string part, IReadOnlyList<Claim> claims)
    {
        var narrower = claims.FirstOrDefault(claim =>
            claim.Slots.Contrasts.Any(contrast => contrast == part || contrast.EndsWith("/" + part, StringComparison.Ordinal)));
        string who = narrower is null ? "one" : ConsolePage.LetterOf(narrower.Source);
        return $"{who} says \"{PrintableText.Of(part)}\" (a subset?)";
    }
}
