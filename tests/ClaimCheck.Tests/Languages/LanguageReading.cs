using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Languages;

/// <summary>Reads texts of a language by its tag, as a document of that culture is read.</summary>
internal static class LanguageReading
{
    /// <summary>All that a document states, one a piece: "surface | value".</summary>
    public static string Claims(string culture, string text) =>
        string.Join("; ", ClaimChecker.Default.Read([new Document("a.txt", text) { Culture = culture }]).Claims.Select(claim => $"{claim.Text} | {claim.Quantity}"));

    /// <summary>The numbers of a text before units and hedges: "surface = value".</summary>
    public static string Numbers(string culture, string text) => string.Join("; ", Mentions(culture, text).Select(number => $"{number.Surface} = {Value(number.Number)}"));

    public static IReadOnlyList<(string Surface, NumberMention Number)> Mentions(string culture, string text)
    {
        Language language = SupportedLanguages.Find(culture)!;
        using var tokens = new TokenizedText(text, language.Sentences);
        var mentions = new List<Mention>();
        bool[] masked = new TokenMask(language.Masks).Of(tokens);
        new NumberRecognizer(language.Numbers, NumberFormat.Of(culture)).Recognize(tokens, masked, mentions);
        return [.. mentions.Cast<NumberMention>().Where(number => !number.OnlyBesideUnit).Select(number => (text[number.SpanIn(tokens).Start..number.SpanIn(tokens).End], number))];
    }

    private static string Value(NumberMention number) => number.Form switch
    {
        NumberForm.Vague => $"{Plain(number.Value)}..{Plain(number.VagueHigh!.Value)}",
        NumberForm.Score => string.Join(":", number.Parts.Select(Plain)),
        NumberForm.Ordinal => Plain(number.Value) + ".",
        NumberForm.Fraction => $"{Plain(number.Numerator)}/{Plain(number.Denominator)}",
        NumberForm.Multiple => Plain(number.Value) + "x",
        _ => (number.IsRough ? "~" : "") + Plain(number.Value),
    };

    private static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
