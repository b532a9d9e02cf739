using ClaimCheck.Languages;
using ClaimCheck.Quantities;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Quantities.Dates;

/// <summary>Reads the dates of a text, and nothing else of it.</summary>
internal static class DateReading
{
    public static IReadOnlyList<(string Surface, Quantity Quantity, bool IsDateline)> Read(string text, DateOnly? publishedOn = null, bool? dayFirst = false)
    {
        var tokens = new TokenizedText(text, SupportedLanguages.Default.Sentences);
        var mentions = new List<Mention>();
        bool[] masked = new TokenMask(SupportedLanguages.Default.Masks).Of(tokens);
        new DateRecognizer(SupportedLanguages.Default.Dates, dayFirst).Recognize(tokens, masked, mentions);
        var reader = new QuantityReader(SupportedLanguages.Default.Hedges, SupportedLanguages.Default.Units, SupportedLanguages.Default.Dates, ComparisonWidths.Default);
        return [.. reader.Read(tokens, mentions, publishedOn).Select(q => (text[q.SpanIn(tokens).Start..q.SpanIn(tokens).End], q.Quantity, q.IsDateline))];
    }

    public static Quantity One(string text, DateOnly? publishedOn = null) => Read(text, publishedOn)[0].Quantity;

    /// <summary>"surface = timex; …".</summary>
    public static string Wording(string text, bool dayFirst = false) => string.Join("; ", Read(text, null, dayFirst).Select(x => $"{x.Surface} = {x.Quantity.Timex}"));

    /// <summary>"surface = fixed value; …", as worded where nothing fixes it.</summary>
    public static string Resolved(string text, DateOnly? publishedOn) =>
        string.Join("; ", Read(text, publishedOn).Select(x => $"{x.Surface} = {x.Quantity.Resolved ?? x.Quantity.Timex}"));
}
