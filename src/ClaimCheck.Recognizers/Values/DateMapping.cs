using System.Text.RegularExpressions;
using ClaimCheck.Recognizers.Candidates;
using ClaimCheck.Recognizers.Models;

namespace ClaimCheck.Recognizers.Values;

/// <summary>Says in TIMEX3, as the library reads it, what Microsoft.Recognizers.Text says of a date.</summary>
/// <param name="models">The models, which are asked again about a part of a date.</param>
/// <param name="reference">The day that relative dates count from.</param>
internal sealed partial class DateMapping(CultureModels models, DateOnly reference)
{
    private const int MostWordsOfBound = 3;

    /// <summary>Null for what the library has no expression for.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">What was found in it.</param>
    /// <param name="year">The year that stands behind it and was read apart ("late January" "2026"); null where none does.</param>
    public (int Start, int End, Timex3 Time)? Map(string sentence, Candidate date, Candidate? year)
    {
        if (DateValues.Of(date) is not [var value, ..] values)
        {
            return null;
        }

        (int start, int end, DateValue core) = value.IsBound ? WithoutBound(sentence, date, value) : (date.Start, date.End, value);
        string text = sentence[start..end];
        string timex = new TimexSpelling(models.Language, reference).Of(core.Timex, text);
        if (core.Type == "daterange" && core.Mod.Length == 0 && core.Timex is [_, _, _, _, '-', _, _, '-', >= '0' and <= '3', _])
        {
            // "the week of March 4" as March 4.
            return null;
        }

        if (year is not null && timex.StartsWith("XXXX-", StringComparison.Ordinal))
        {
            (timex, end) = (year.Result.Text + timex[4..], year.End);
        }

        return (start, end, new Timex3(timex)
        {
            Mod = core.Part.Length > 0 ? core.Part.ToUpperInvariant() : null,
            Quant = core.Type == "set" ? "EVERY" : null,
            OtherValue = values.Count > 1 && core.Type == "time" ? values[1].Timex : Swapped(text, timex),
        });
    }

    /// <summary>"since 2001" without "since", "2018 o más tarde" without what is behind it: words are taken off one by one until no bound is left.</summary>
    private (int Start, int End, DateValue Value) WithoutBound(string sentence, Candidate date, DateValue value)
    {
        int start = date.Start, end = date.End;
        for (int words = 0; words < MostWordsOfBound; words++)
        {
            start = sentence.IndexOf(' ', start, date.End - start) is >= 0 and var space ? space + 1 : date.End;
            end = end > date.Start && sentence.LastIndexOf(' ', end - 1, end - date.Start) is >= 0 and var last ? last : date.Start;
            if (Unbound(sentence[start..date.End]) is { } behind)
            {
                return (start, date.End, behind);
            }

            if (Unbound(sentence[date.Start..end]) is { } before)
            {
                return (date.Start, end, before);
            }
        }

        return (date.Start, date.End, value);
    }

    /// <summary>The date that a text is, from its first character to its last; null where it is none or is still a bound.</summary>
    private DateValue? Unbound(string text) =>
        text.Length > 0 && models.Dates(text, reference) is [var only] && only.Start == 0 && only.End == text.Length - 1
        && DateValues.Of(new Candidate(0, text.Length, Model.Date, only)) is [{ IsBound: false } core, ..] ? core : null;

    /// <summary>What 3/4/2026 means as well, where nothing tells whether the day or the month comes first.</summary>
    private string? Swapped(string text, string timex) =>
        models.IsOrderUnsure && InDigits().IsMatch(text) && timex.Split('-') is [var year, var month, { Length: 2 } day] && string.CompareOrdinal(day, "12") <= 0 && day != month ? $"{year}-{day}-{month}" : null;

    [GeneratedRegex(@"^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$")]
    private static partial Regex InDigits();
}
