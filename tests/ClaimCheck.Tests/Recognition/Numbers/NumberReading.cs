using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Recognition.Numbers;

/// <summary>Reads the numbers of a text and writes them one a piece: "surface = value".</summary>
internal static class NumberReading
{
    public static IReadOnlyList<(string Surface, NumberMention Number)> Read(string text, string? culture = null)
    {
        var tokens = new TokenizedText(text, SupportedLanguages.Default.Sentences);
        var mentions = new List<Mention>();
        bool[] masked = new TokenMask(SupportedLanguages.Default.Masks).Of(tokens);
        new NumberRecognizer(SupportedLanguages.Default.Numbers, NumberFormat.Of(culture)).Recognize(tokens, masked, mentions);
        return [.. mentions.Cast<NumberMention>().Where(m => !m.OnlyBesideUnit).Select(m => (Surface(tokens, m), m))];
    }

    public static string Values(string text, string? culture = null) => string.Join("; ", Read(text, culture).Select(x => $"{x.Surface} = {Value(x.Number)}"));

    private static string Surface(TokenizedText text, Mention mention) => text.Text[mention.SpanIn(text).Start..mention.SpanIn(text).End];

    private static string Value(NumberMention number) => number.Form switch
    {
        NumberForm.Vague => $"{Plain(number.Value)}..{Plain(number.VagueHigh!.Value)}",
        NumberForm.Score => string.Join(":", number.Parts.Select(Plain)),
        NumberForm.Ordinal => Plain(number.Value) + ".",
        NumberForm.Fraction => $"{Plain(number.Numerator)}/{Plain(number.Denominator)}",
        NumberForm.Multiple => Plain(number.Value) + "x",
        _ => Plain(number.Value),
    };

    private static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
