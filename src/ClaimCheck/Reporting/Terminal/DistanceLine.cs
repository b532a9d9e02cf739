using System.Globalization;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>How far apart the nearest intervals are, and how wide "about" would have to be for them to meet.</summary>
internal static class DistanceLine
{
    public static void Write(ConsolePage page, Finding finding, IReadOnlyList<Claim> claims)
    {
        var parts = new List<string>();
        if (finding.Gap is { } gap and > 0 && claims.Count > 0)
        {
            parts.Add("gap " + GapOf(gap, claims[0].Quantity));
        }

        if (finding.AgreesAtWidth is { } width)
        {
            string share = (width * 100).ToString("0.#", CultureInfo.InvariantCulture);
            string meant = HedgeWord(claims) is { } word ? $"\"{word}\" meant" : "both were meant as \"about\",";
            parts.Add($"would agree if {meant} {page.Glyphs.PlusMinus}{share} % or more");
        }

        if (parts.Count > 0)
        {
            page.WriteWrapped("  ", 4, parts, page.Glyphs.Separator);
        }
    }

    private static string GapOf(decimal gap, Quantity first) =>
        first.Dates is not null ? ValueText.Of(gap) + (gap == 1 ? " day" : " days")
        : first.Times is not null ? ValueText.Of(gap) + (gap == 1 ? " minute" : " minutes")
        : ValueText.WithUnit(ValueText.Of(Rounded(gap)), first.Unit);

    /// <summary>To three decimals, or three digits where it is smaller: a gap between converted units has 28 digits that say nothing.</summary>
    private static decimal Rounded(decimal gap)
    {
        int decimals = 3;
        for (decimal size = gap; size is > 0 and < 0.1m && decimals < 28; size *= 10)
        {
            decimals++;
        }

        return Math.Round(gap, decimals);
    }

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
