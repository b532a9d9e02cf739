using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Quantities;

/// <summary>Reads the quantities of a text from its numbers only, and writes them one a piece: "surface = kind nominal [low, high] unit".</summary>
internal static class QuantityReading
{
    public static IReadOnlyList<(string Surface, Quantity Quantity)> Read(string text)
    {
        var tokens = new TokenizedText(text, SupportedLanguages.Default.Sentences);
        var mentions = new List<Mention>();
        bool[] masked = new TokenMask(SupportedLanguages.Default.Masks).Of(tokens);
        new NumberRecognizer(SupportedLanguages.Default.Numbers, NumberFormat.English).Recognize(tokens, masked, mentions);
        var reader = new QuantityReader(SupportedLanguages.Default.Hedges, SupportedLanguages.Default.Units, SupportedLanguages.Default.Dates, ComparisonWidths.Default);
        return [.. reader.Read(tokens, mentions, null).Select(q => (text[q.SpanIn(tokens).Start..q.SpanIn(tokens).End], q.Quantity))];
    }

    public static Quantity One(string text) => Read(text)[0].Quantity;

    public static string Wording(string text) =>
        string.Join("; ", Read(text).Select(x => string.Join(' ', new[] { x.Surface, "=", x.Quantity.Kind.ToString(), Plain(x.Quantity.Nominal), x.Quantity.Unit }.Where(s => s is not null))));

    public static string Interval(Quantity quantity) =>
        quantity.Range is { } r ? $"{(r.LowInclusive ? '[' : '(')}{Plain(r.Low) ?? "…"}, {Plain(r.High) ?? "…"}{(r.HighInclusive ? ']' : ')')}" : "";

    private static string? Plain(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);
}
