using System.Globalization;
using Microsoft.Recognizers.Text;

namespace ClaimCheck.Recognizers.Candidates;

/// <summary>Which model found something; of two of one length the later one says more.</summary>
internal enum Model : byte
{
    Number,
    Ordinal,
    Currency,
    Percent,

    /// <summary>A number with a bound, or two of them, in languages whose hedges the library does not read.</summary>
    Range,
    Date,

    /// <summary>Two numbers that are one score.</summary>
    Score,
}

/// <summary>What a model found in a sentence, before it is known whether it holds.</summary>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record Candidate(int Start, int End, Model Model, ModelResult Result)
{
    public int Length => End - Start;

    /// <summary>The unit of a range, which another model found: "%" or a currency; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A number's value, an amount's too; null where the model gives none ("cent").</summary>
    public decimal? Value { get; } = Model is Model.Date or Model.Range ? null : ValueOf(Result);

    public bool Overlaps(Candidate other) => Start < other.End && other.Start < End;

    public bool Contains(Candidate other) => Start <= other.Start && other.End <= End;

    /// <summary>The entry of the resolution; null where it has none.</summary>
    public string? Resolved(string key) => Result.Resolution is { } resolution && resolution.TryGetValue(key, out object? value) ? value as string : null;

    /// <summary>"48%", and "0,6667" in languages that write so.</summary>
    private static decimal? ValueOf(ModelResult result) =>
        result.Resolution is { } resolution && resolution.TryGetValue("value", out object? value) && value is string text
        && decimal.TryParse(text.TrimEnd('%').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) < decimal.MaxValue / 8m ? number : null;
}
