using System.Collections.Frozen;

namespace ClaimCheck.Recognizers.Candidates;

/// <summary>Takes out what Microsoft.Recognizers.Text is known to get wrong in English.</summary>
internal static class EnglishErrors
{
    private static readonly FrozenSet<string> Pronouns = Words("no any every this that each the which another some only last next same other");

    private static readonly FrozenSet<string> AfterPronouns = Words("of who that which is was has had in on at and or but to for with as more another day");

    /// <summary>Names of months, days and seasons that are words too: they are dates with a capital inside a sentence, or with a year or day.</summary>
    private static readonly FrozenSet<string> CommonWords = Words("may march fall spring second sun sat mar august");

    /// <summary>What stands before a year of four digits; without it, "1500 people" is a count.</summary>
    private static readonly FrozenSet<string> BeforeYears = Words("in of since by from until till to through before after during between and for early late mid the");

    private static readonly FrozenSet<string> BehindParts = Words("of and or to in on at by from since as more less fewer larger smaller higher lower the a an were was is are have has had");

    private static readonly FrozenSet<string> Halves = Words("first second other better");

    private static readonly FrozenSet<string> Periods = Words("minutes hours days weekends weeks months quarters years decades centuries");

    private static readonly FrozenSet<string> Untold = Words("that the same");

    private static readonly FrozenSet<string> BeforeCounts = Words("about around over under nearly almost some than least most approximately roughly");

    public static void Remove(List<Candidate> candidates, string sentence)
    {
        RemoveSpokenYears(candidates, sentence);
        candidates.RemoveAll(candidate => candidate.Model switch
        {
            Model.Number => IsPronoun(sentence, candidate) || IsHalfOfScale(candidate) || IsOrdinal(sentence, candidate) || IsHalfOfGame(sentence, candidate) || IsAllDay(sentence, candidate),
            Model.Percent => true, // The library's own English units read more of them, percentage points too.
            Model.Date => IsCommonWord(sentence, candidate) || IsUntold(sentence, candidate) || IsLength(sentence, candidate) || IsCount(sentence, candidate) || IsUncounted(candidates, candidate) || IsPartOfGame(sentence, candidate) || IsAllDay(sentence, candidate),
            _ => false,
        });
    }

    /// <summary>"no one", "one of them".</summary>
    private static bool IsPronoun(string sentence, Candidate number) =>
        number.Length == 3 && sentence.AsSpan(number.Start, 3).Equals("one", StringComparison.OrdinalIgnoreCase)
        && (Pronouns.Contains(WordBefore(sentence, number.Start)) || WordAfter(sentence, number.End) is var next && (next.Length == 0 || AfterPronouns.Contains(next)));

    /// <summary>"two and a half thousand" as 502.</summary>
    private static bool IsHalfOfScale(Candidate number) => number.Result.Text.Contains(" and a ", StringComparison.Ordinal) && number.Value == decimal.Truncate(number.Value!.Value);

    /// <summary>"a third day" as a third; "a third of", "by a third", "a third more".</summary>
    private static bool IsOrdinal(string sentence, Candidate number) =>
        number.Value is > 0 and < 1 && sentence.AsSpan(number.Start, number.Length).StartsWith("a ", StringComparison.OrdinalIgnoreCase)
        && WordAfter(sentence, number.End) is { Length: > 0 } next && !BehindParts.Contains(next);

    /// <summary>"the first half", "the other half": one of two, and no ratio.</summary>
    private static bool IsHalfOfGame(string sentence, Candidate number) => number.Value == 0.5m && Halves.Contains(WordBefore(sentence, number.Start));

    /// <summary>"the fourth quarter" without a year: more often of a game.</summary>
    private static bool IsPartOfGame(string sentence, Candidate date) =>
        date.Result.Text.EndsWith("quarter", StringComparison.Ordinal) || (date.Result.Text.EndsWith("half", StringComparison.Ordinal) && !sentence.AsSpan(date.Start, date.Length).ContainsAnyInRange('0', '9'));

    /// <summary>"24/7" is no date and no fraction.</summary>
    private static bool IsAllDay(string sentence, Candidate candidate) => sentence.AsSpan(candidate.Start, candidate.Length) is "24/7";

    private static bool IsCommonWord(string sentence, Candidate date)
    {
        string word = sentence.Substring(date.Start, date.Length);
        return CommonWords.Contains(word.ToLowerInvariant()) && (char.IsLower(word[0]) || IsFirst(sentence, date.Start));
    }

    /// <summary>"that year" as this year, "the week" as this week.</summary>
    private static bool IsUntold(string sentence, Candidate date)
    {
        string[] words = sentence.Substring(date.Start, date.Length).ToLowerInvariant().Split(' ');
        return words.Length == 2 && Untold.Contains(words[0]) && !char.IsDigit(words[1][0]);
    }

    /// <summary>"coming weeks" as one week.</summary>
    private static bool IsUncounted(List<Candidate> candidates, Candidate date) =>
        date.Result.Text.EndsWith('s') && Periods.Contains(date.Result.Text.Split(' ')[^1]) && !candidates.Exists(number => number.Model == Model.Number && date.Contains(number));

    /// <summary>"58-year", "an hour", "in 31 days" (which need not count from today): the library reads lengths of time from their number.</summary>
    private static bool IsLength(string sentence, Candidate date) =>
        date.Result.TypeName.EndsWith(".duration", StringComparison.Ordinal)
        || (date.Result.TypeName.EndsWith(".date", StringComparison.Ordinal) && sentence.AsSpan(date.Start, date.Length).StartsWith("in ", StringComparison.OrdinalIgnoreCase));

    /// <summary>"about 1500 people", "the 2000 voters", "2,019 of": four digits are a year only where something says so.</summary>
    private static bool IsCount(string sentence, Candidate date)
    {
        if (date.Length != 4 || !char.IsAsciiDigit(sentence[date.Start]))
        {
            return false;
        }

        string before = WordBefore(sentence, date.Start), after = WordAfter(sentence, date.End);
        return BeforeCounts.Contains(before) || (after.Length > 0 && char.IsLower(after[0]) && after.EndsWith('s') && !BeforeYears.Contains(before));
    }

    /// <summary>"twenty twenty-five", "nineteen eighty-four": read as two numbers, or as an hour.</summary>
    private static void RemoveSpokenYears(List<Candidate> candidates, string sentence)
    {
        Candidate[] words = [.. candidates.Where(candidate => candidate.Model == Model.Number && char.IsLetter(sentence[candidate.Start])).OrderBy(candidate => candidate.Start)];
        for (int i = 1; i < words.Length; i++)
        {
            Candidate left = words[i - 1], right = words[i];
            if (right.Start == left.End + 1 && sentence[left.End] == ' ')
            {
                candidates.RemoveAll(candidate => candidate.Overlaps(left) || candidate.Overlaps(right));
            }
        }
    }

    private static bool IsFirst(string sentence, int start) => !sentence.AsSpan(0, start).ContainsAnyInRange('a', 'z');

    private static string WordBefore(string sentence, int start)
    {
        int end = start;
        while (end > 0 && sentence[end - 1] == ' ')
        {
            end--;
        }

        int first = end;
        while (first > 0 && char.IsLetter(sentence[first - 1]))
        {
            first--;
        }

        return sentence[first..end].ToLowerInvariant();
    }

    /// <summary>In its own case; empty where a mark or the end of the sentence follows.</summary>
    private static string WordAfter(string sentence, int end)
    {
        int first = end;
        while (first < sentence.Length && sentence[first] is ' ' or '\n' or '\r')
        {
            first++;
        }

        int last = first;
        while (last < sentence.Length && char.IsLetter(sentence[last]))
        {
            last++;
        }

        return sentence[first..last];
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
