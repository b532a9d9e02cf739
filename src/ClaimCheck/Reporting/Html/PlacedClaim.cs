using System.Globalization;

namespace ClaimCheck.Reporting.Html;

/// <summary>A claim in a finding, with the tone that its position has wherever it is shown: in the chart, in the table and in the text.</summary>
internal readonly record struct PlacedClaim(Claim Claim, string Tone)
{
    /// <summary>The tone of claims that agree.</summary>
    public const string Agreed = "agreed";

    // As many as report.css has; a finding of more positions is told apart by its letters.
    private const int Tones = 6;

    public static string ToneOf(int position) => "tone-" + ((position % Tones) + 1).ToString(CultureInfo.InvariantCulture);
}
