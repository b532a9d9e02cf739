using ClaimCheck.Recognizers.Models;
using Microsoft.Recognizers.Text;

namespace ClaimCheck.Recognizers.Candidates;

/// <summary>Asks the models of a culture about a sentence, and keeps what holds: no known errors, and of what overlaps what explains most of the text.</summary>
internal static class SentenceCandidates
{
    /// <summary>In text order, none overlapping another.</summary>
    public static List<Candidate> Of(string sentence, CultureModels models, DateOnly reference)
    {
        List<Candidate> candidates = [];
        Add(candidates, sentence, Model.Number, models.Numbers(sentence));
        Add(candidates, sentence, Model.Ordinal, models.Ordinals(sentence));
        Add(candidates, sentence, Model.Currency, models.Currencies(sentence));
        Add(candidates, sentence, Model.Percent, models.Percents(sentence));
        Add(candidates, sentence, Model.Range, models.Ranges(sentence));
        foreach (ModelResult date in models.Dates(sentence, reference))
        {
            bool isDayAndTime = date.TypeName.EndsWith(".datetime", StringComparison.Ordinal);
            Add(candidates, sentence, Model.Date, isDayAndTime ? PartsOf(date, sentence, models, reference) : [date]);
        }

        KnownErrors.Remove(candidates, sentence, models.Language);
        NumberRanges.Settle(candidates, sentence);
        return WithoutOverlaps(candidates);
    }

    /// <summary>None for "two hours ago", which would ask for the time of writing.</summary>
    private static ModelResult[] PartsOf(ModelResult whole, string sentence, CultureModels models, DateOnly reference)
    {
        ModelResult[] parts = [.. models.DateParts(sentence[whole.Start..(whole.End + 1)], reference)
            .Where(part => part.TypeName.EndsWith(".date", StringComparison.Ordinal) || part.TypeName.EndsWith(".time", StringComparison.Ordinal))];
        foreach (ModelResult part in parts)
        {
            (part.Start, part.End) = (part.Start + whole.Start, part.End + whole.Start);
        }

        return parts;
    }

    private static void Add(List<Candidate> candidates, string sentence, Model model, IEnumerable<ModelResult> results)
    {
        foreach (ModelResult result in results)
        {
            // Its ends are inclusive.
            int end = result.End + 1;
            if (result.Start >= 0 && result.Start < end && end <= sentence.Length)
            {
                candidates.Add(new Candidate(result.Start, end, model, result));
            }
        }
    }

    private static List<Candidate> WithoutOverlaps(List<Candidate> candidates)
    {
        List<Candidate> kept = [];
        foreach (Candidate candidate in candidates.OrderByDescending(candidate => candidate.Length).ThenByDescending(candidate => candidate.Model).ThenBy(candidate => candidate.Start))
        {
            if (!kept.Exists(candidate.Overlaps))
            {
                kept.Add(candidate);
            }
        }

        kept.Sort((a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }
}
