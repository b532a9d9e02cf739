using ClaimCheck.Recognizers.Models;

namespace ClaimCheck.Recognizers.Candidates;

/// <summary>Takes out what Microsoft.Recognizers.Text is known to get wrong, whatever the language; <see cref="EnglishErrors"/> knows English.</summary>
internal static class KnownErrors
{
    private const int MostSpacesInSet = 5;

    public static void Remove(List<Candidate> candidates, string sentence, string language)
    {
        RemoveTornFromDirection(candidates, sentence);
        RemoveHours(candidates);
        candidates.RemoveAll(candidate => IsUnread(candidate) || IsPartsAsOrdinal(candidates, candidate) || IsPartOfWord(sentence, candidate) || (candidate.Model == Model.Date && IsNoDate(candidates, sentence, candidate)));
        if (language == CultureTag.English)
        {
            EnglishErrors.Remove(candidates, sentence);
        }

        JoinScores(candidates, sentence);
    }

    /// <summary>"cent", "last": without a value.</summary>
    private static bool IsUnread(Candidate candidate) =>
        candidate.Model is Model.Date or Model.Range ? candidate.Result.Resolution is null : candidate.Value is null || IsDirection(candidate);

    /// <summary>"last", "next".</summary>
    private static bool IsDirection(Candidate candidate) => candidate.Result.TypeName.EndsWith("relative", StringComparison.Ordinal);

    /// <summary>"deux tiers" as the sixth, "venti e tre quinti" as the 115th.</summary>
    private static bool IsPartsAsOrdinal(List<Candidate> candidates, Candidate ordinal) =>
        ordinal.Model == Model.Ordinal && candidates.Exists(number => number.Model == Model.Number && number.Contains(ordinal) && (number.Resolved("subtype") == "fraction" || number.Value % 1 != 0));

    /// <summary>"le mois" of "le mois dernier" as this month.</summary>
    private static void RemoveTornFromDirection(List<Candidate> candidates, string sentence)
    {
        Candidate[] directions = [.. candidates.Where(IsDirection)];
        candidates.RemoveAll(date => date.Model == Model.Date && Array.Exists(directions, direction => direction.Start == date.End + 1 && sentence[date.End] == ' '));
    }

    /// <summary>"$4" of "$4bn", "19" of "COVID-19b". In scripts without spaces digits stand beside letters.</summary>
    private static bool IsPartOfWord(string sentence, Candidate candidate) =>
        (char.IsAsciiDigit(sentence[candidate.End - 1]) && candidate.End < sentence.Length && IsAlphabetic(sentence[candidate.End]))
        || (char.IsAsciiDigit(sentence[candidate.Start]) && candidate.Start > 0 && IsAlphabetic(sentence[candidate.Start - 1]));

    private static bool IsAlphabetic(char c) => char.IsLower(c) || char.IsUpper(c);

    private static bool IsNoDate(List<Candidate> candidates, string sentence, Candidate date) =>
        IsPartOfName(sentence, date) || IsOverlongSet(sentence, date) || candidates.Exists(number => number.Model is not (Model.Date or Model.Range) && number.Overlaps(date) && (IsTorn(number, date) || (number.Contains(date) && (IsBareHour(date) || char.IsLetter(sentence[date.Start])))));

    /// <summary>"Mar" of "Mar-a-Lago".</summary>
    private static bool IsPartOfName(string sentence, Candidate date) =>
        char.IsLetter(sentence[date.End - 1]) && date.End + 1 < sentence.Length && sentence[date.End] == '-' && char.IsLower(sentence[date.End + 1]);

    /// <summary>"every" and what comes behind it, over whole clauses.</summary>
    private static bool IsOverlongSet(string sentence, Candidate date) =>
        date.Result.TypeName.EndsWith(".set", StringComparison.Ordinal) && sentence.AsSpan(date.Start, date.Length).Count(' ') > MostSpacesInSet;

    /// <summary>"between 5 and 7" as hours, where it is a range of numbers too.</summary>
    private static void RemoveHours(List<Candidate> candidates)
    {
        Candidate[] ranges = [.. candidates.Where(candidate => candidate.Model == Model.Range)];
        candidates.RemoveAll(date => date.Model == Model.Date && date.Result.TypeName.EndsWith(".timerange", StringComparison.Ordinal) && Array.Exists(ranges, date.Overlaps));
    }

    /// <summary>"around three" of "around three thousand", "around 2" of "around 2,200": the number goes on behind the date, or begins before it.</summary>
    private static bool IsTorn(Candidate number, Candidate date) => !date.Contains(number) && !number.Contains(date);

    /// <summary>"3", "at 7": any number below 25 is an hour to it, and "mil quinientos" a year.</summary>
    private static bool IsBareHour(Candidate date) => date.Result.TypeName.EndsWith(".time", StringComparison.Ordinal);

    /// <summary>"3-1", "58-3": two numbers of which the first is not the smaller are no range.</summary>
    private static void JoinScores(List<Candidate> candidates, string sentence)
    {
        Candidate[] numbers = [.. candidates.Where(candidate => candidate.Model == Model.Number).OrderBy(candidate => candidate.Start)];
        for (int i = 1; i < numbers.Length; i++)
        {
            Candidate left = numbers[i - 1], right = numbers[i];
            if (right.Start == left.End + 1 && sentence[left.End] is '-' or '–' && char.IsAsciiDigit(sentence[right.Start]) && left.Value >= right.Value)
            {
                candidates.Remove(left);
                candidates.Remove(right);
                candidates.Add(new Candidate(left.Start, right.End, Model.Score, left.Result));
            }
        }
    }
}
