namespace ClaimCheck.Reporting.Wording;

/// <summary>The reasons why both sides of a conflict may be true, in words for people. A reason without words here is said as it is.</summary>
internal static class BothTrueWords
{
    private const string Subset = "subset:";

    /// <param name="name">What the source of a claim is called; its letter where not given.</param>
    public static IEnumerable<string> Of(Finding finding, IReadOnlyList<Claim> claims, Func<Claim, string>? name = null) =>
        finding.MayBothHold.Select(reason => Of(reason, claims, name ?? (claim => SourceLetter.Of(claim.Source.Index))));

    private static string Of(string reason, IReadOnlyList<Claim> claims, Func<Claim, string> name) => reason switch
    {
        "bound" => "only a bound keeps them apart",
        "range" => "as estimates; their ranges meet and only the ends differ",
        "undated-count" => claims.Any(claim => claim.Slots.IsDated)
            ? "the counts may be of different times (it may have grown)"
            : "neither count is dated (it may have grown)",
        "stage" => "one is an initial or additional figure",
        "later-count" => "the later count is the larger one (it may have grown)",
        "day-month-order" => "a date in digits may be read either way",
        "other-year" => "no year is stated (it may be another year)",
        _ when reason.StartsWith(Subset, StringComparison.Ordinal) => SubsetWords(reason[Subset.Length..], claims, name),
        _ => PrintableText.Of(reason),
    };

    private static string SubsetWords(string part, IReadOnlyList<Claim> claims, Func<Claim, string> name)
    {
        var narrower = claims.FirstOrDefault(claim =>
            claim.Slots.Contrasts.Any(contrast => contrast == part || contrast.EndsWith("/" + part, StringComparison.Ordinal)));
        string who = narrower is null ? "one" : name(narrower);
        return $"{who} says \"{PrintableText.Of(part)}\" (a subset?)";
    }
}
