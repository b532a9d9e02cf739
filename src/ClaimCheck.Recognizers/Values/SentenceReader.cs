using ClaimCheck.Recognizers.Candidates;
using ClaimCheck.Recognizers.Models;

namespace ClaimCheck.Recognizers.Values;

/// <summary>Reads one sentence: what the models find in it, as the library's values.</summary>
/// <param name="models">The models of the culture.</param>
/// <param name="publishedOn">The day of publication; null where it is not known.</param>
internal sealed class SentenceReader(CultureModels models, DateOnly? publishedOn)
{
    /// <summary>Where the day of writing is not known, what counts from it counts from these: on different days of the week, month and year.</summary>
    private static readonly DateOnly Unknown = new(2001, 3, 7), OtherUnknown = new(2004, 10, 18);

    private readonly DateMapping _dates = new(models, publishedOn ?? Unknown);
    private readonly DateMapping? _otherDates = publishedOn is null ? new DateMapping(models, OtherUnknown) : null;

    /// <param name="sentence">The sentence.</param>
    /// <param name="offset">Where it begins in the document.</param>
    public List<RecognizedValue> Read(string sentence, int offset)
    {
        List<RecognizedValue> values = [];
        List<Candidate> candidates = SentenceCandidates.Of(sentence, models, publishedOn ?? Unknown);
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            Candidate? year = i + 1 < candidates.Count && IsYearBehind(sentence, candidate, candidates[i + 1]) ? candidates[i + 1] : null;
            if ((candidate.Model == Model.Date ? DateOf(sentence, offset, candidate, year) : NumberMapping.Map(sentence, candidate, offset)) is { } value)
            {
                values.Add(value);
                i += year is null ? 0 : 1;
            }
        }

        return values;
    }

    private RecognizedValue? DateOf(string sentence, int offset, Candidate date, Candidate? year)
    {
        if (_dates.Map(sentence, date, year) is not { } mapped)
        {
            return null;
        }

        var span = new TextSpan(offset + mapped.Start, offset + mapped.End);
        return _otherDates is null || year is not null || IsOpen(mapped.Time) ? RecognizedValue.Of(span, mapped.Time) : Counted(sentence, date, span, mapped.Time);
    }

    /// <summary>A date that may count from the day of writing: the same on two such days where it does not, and at the same distance from both where it does.</summary>
    private RecognizedValue? Counted(string sentence, Candidate date, TextSpan span, Timex3 time)
    {
        string text = sentence.Substring(date.Start, date.Length);
        Timex3? other = models.Dates(text, OtherUnknown) is [var only] ? _otherDates!.Map(text, new Candidate(0, text.Length, Model.Date, only), null)?.Time : null;
        if (other == time)
        {
            return RecognizedValue.Of(span, time);
        }

        RecognizedValue? counted = RecognizedValue.Of(span, time with { CountedFrom = Unknown });
        return other is not null && counted == RecognizedValue.Of(span, other with { CountedFrom = OtherUnknown }) ? counted : null;
    }

    /// <summary>It leaves open what the day of writing would tell, or has nothing to do with it.</summary>
    private static bool IsOpen(Timex3 time) => time.Quant is not null || time.Value is ['X' or 'T' or 'P', ..] or ['(', 'X', ..];

    /// <summary>"late January" and "2026", which it reads apart.</summary>
    private static bool IsYearBehind(string sentence, Candidate date, Candidate next) =>
        date.Model == Model.Date && next is { Model: Model.Date, Length: 4 } && sentence.AsSpan(date.End, next.Start - date.End) is " " or ", " && char.IsAsciiDigit(sentence[next.Start])
        && DateValues.Of(date) is [var value, ..] && value.Timex.StartsWith("XXXX-", StringComparison.Ordinal) && !value.Timex.Contains('W', StringComparison.Ordinal);
}
