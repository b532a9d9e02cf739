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
    public static IReadOnlyList<(string Surface, Quantity Quantity, bool IsDateline)> Read(string text, DateOnly? publishedOn = null, bool? dayFirst = false, string tag = "en")
    {
        Language language = SupportedLanguages.Find(tag)!;
        var tokens = new TokenizedText(text, language.Sentences);
        var mentions = new List<Mention>();
        bool[] masked = new TokenMask(language.Masks).Of(tokens);
        new DateRecognizer(language.Dates, dayFirst).Recognize(tokens, masked, mentions);
        var reader = new QuantityReader(language.Hedges, language.Units, language.Dates, ComparisonWidths.Default);
        return [.. reader.Read(tokens, mentions, publishedOn).Select(q => (text[q.SpanIn(tokens).Start..q.SpanIn(tokens).End], q.Quantity, q.IsDateline))];
    }

    public static Quantity One(string text, DateOnly? publishedOn = null) => Read(text, publishedOn)[0].Quantity;

    /// <summary>"surface = timex; …".</summary>
    public static string Wording(string text, bool dayFirst = false) => string.Join("; ", Read(text, null, dayFirst).Select(x => $"{x.Surface} = {x.Quantity.Timex}"));

    /// <summary>"surface = timex; …" of a text in another language.</summary>
    public static string WordingIn(string tag, string text) => string.Join("; ", Read(text, null, null, tag).Select(x => $"{x.Surface} = {x.Quantity.Timex}"));

    /// <summary>"surface = fixed value; …" of a text in another language, written on 11 March 2026, a Wednesday.</summary>
    public static string ResolvedIn(string tag, string text) =>
        string.Join("; ", Read(text, new DateOnly(2026, 3, 11), null, tag).Select(x => $"{x.Surface} = {x.Quantity.Resolved ?? x.Quantity.Timex}"));

    /// <summary>"surface = fixed value; …", as worded where nothing fixes it.</summary>
    public static string Resolved(string text, DateOnly? publishedOn) =>
        string.Join("; ", Read(text, publishedOn).Select(x => $"{x.Surface} = {x.Quantity.Resolved ?? x.Quantity.Timex}"));
}
