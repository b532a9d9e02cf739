using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>How far apart the nearest intervals are, and how wide "about" would have to be for them to meet; each null where it has no meaning.</summary>
internal static class DistanceWords
{
    /// <summary>"gap of 6 days"; where wordings allow more than one value "gap of 80 between the ranges", which is less than the stated numbers are apart.</summary>
    public static string? Gap(Finding finding, IReadOnlyList<Claim> claims) =>
        finding.Gap is { } gap and > 0 && claims.Count > 0 ? $"gap of {GapOf(gap, claims[0].Quantity)}{(claims.All(IsExact) ? "" : " between the ranges")}" : null;

    /// <summary>"would agree if "around" meant ±13.7 % or more".</summary>
    public static string? MeetingWidth(Finding finding, IReadOnlyList<Claim> claims, string plusMinus)
    {
        if (finding.AgreesAtWidth is not { } width)
        {
            return null;
        }

        string share = (width * 100).ToString("0.#", CultureInfo.InvariantCulture);
        string meant = HedgeWord(claims) is { } word ? $"\"{word}\" meant" : "both were meant as \"about\",";
        return $"would agree if {meant} {plusMinus}{share} % or more";
    }

    private static bool IsExact(Claim claim) => claim.Quantity switch
    {
        { Range: { } range } => range.Low is not null && range.Low == range.High,
        { Dates: { } dates } => dates.Low is not null && dates.Low == dates.High,
        { Times: { } times } => times.Low is not null && times.Low == times.High,
        _ => false,
    };

    private static string GapOf(decimal gap, Quantity first) =>
        first.Dates is not null ? NumberText.Of(gap) + (gap == 1 ? " day" : " days")
        : first.Times is not null ? NumberText.Of(gap) + (gap == 1 ? " minute" : " minutes")
        : NumberText.WithUnit(NumberText.Rounded(gap), first.Unit);

    /// <summary>The first word of a claim that is hedged with "about": "around", "some".</summary>
    private static string? HedgeWord(IReadOnlyList<Claim> claims)
    {
        if (claims.FirstOrDefault(claim => claim.Quantity.Hedge == Hedge.About) is not { } hedged)
        {
            return null;
        }

        string word = PrintableText.Of(hedged.Text).Split(' ')[0];
        return word.Length > 0 && word.All(char.IsLetter) ? word.ToLowerInvariant() : "about";
    }
}
