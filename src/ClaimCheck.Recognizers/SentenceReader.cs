namespace ClaimCheck.Recognizers;

/// <summary>Reads one sentence: what the models find in it, as the library's values.</summary>
/// <param name="models">The models of the culture.</param>
/// <param name="publishedOn">The day of publication; null where it is not known.</param>
internal sealed class SentenceReader(CultureModels models, DateOnly? publishedOn)
{
    /// <summary>Days on which no two relative dates mean the same: two readings tell what counts from the day of writing.</summary>
    private static readonly DateOnly Unknown = new(2001, 3, 7), OtherUnknown = new(2004, 10, 18);

    private readonly DateOnly _reference = publishedOn ?? Unknown;

    /// <param name="sentence">The sentence.</param>
    /// <param name="offset">Where it begins in the document.</param>
    public List<RecognizedValue> Read(string sentence, int offset)
    {
        List<RecognizedValue> values = [];
        List<Candidate> candidates = SentenceCandidates.Of(sentence, models, _reference);
        HashSet<string>? settled = publishedOn is null && candidates.Exists(candidate => candidate.Model == Model.Date) ? Settled(sentence) : null;
        var dates = new DateMapping(models, _reference);
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            if (candidate.Model != Model.Date)
            {
                values.Add(NumberMapping.Map(sentence, candidate, offset));
                continue;
            }

            if (settled is not null && DateValues.Of(candidate).Exists(value => !settled.Contains(KeyOf(candidate, value))))
            {
                continue;
            }

            string? year = i + 1 < candidates.Count ? YearBehind(sentence, candidate, candidates[i + 1]) : null;
            int end = year is null ? candidate.End : candidates[i + 1].End;
            if (dates.Map(sentence, candidate, year) is { } mapped && RecognizedValue.Of(new TextSpan(offset + mapped.Start, offset + end), mapped.Time) is { } value)
            {
                values.Add(value);
                i += year is null ? 0 : 1;
            }
        }

        return values;
    }

    /// <summary>What is found as it is whatever the day of reference.</summary>
    private HashSet<string> Settled(string sentence) =>
        [.. models.Dates(sentence, OtherUnknown).SelectMany(result => DateValues.Of(new Candidate(result.Start, result.End + 1, Model.Date, result)).Select(value => $"{result.Start} {value.Timex}"))];

    private static string KeyOf(Candidate date, DateValue value) => $"{date.Start} {value.Timex}";

    /// <summary>"late January" and "2026", which it reads apart.</summary>
    private static string? YearBehind(string sentence, Candidate date, Candidate next) =>
        next is { Model: Model.Date, Length: 4 } && sentence.AsSpan(date.End, next.Start - date.End) is " " or ", " && char.IsAsciiDigit(sentence[next.Start])
        && DateValues.Of(date) is [var value, ..] && value.Timex.StartsWith("XXXX-", StringComparison.Ordinal) && DateValues.Of(next) is [{ Timex: { Length: 4 } year }, ..] ? year : null;
}
