namespace ClaimCheck.Recognizers.Candidates;

/// <summary>Bounds and ranges as Microsoft.Recognizers.Text reads them: "(30,)" for "30'dan fazla". It drops "about", and tells "more than" from "at least".</summary>
internal static class NumberRanges
{
    /// <summary>Takes in units that other models found beside the number, and takes out what joins more than it should ("up to 7,000, no fewer than 150" as one range).</summary>
    public static void Settle(List<Candidate> candidates, string sentence)
    {
        foreach (Candidate range in candidates.Where(candidate => candidate.Model == Model.Range).ToArray())
        {
            candidates.Remove(range);
            int numbers = candidates.Count(number => number.Model == Model.Number && range.Contains(number));
            if (EndsOf(range) is not ("", "") and var (low, high) && numbers == (low.Length > 0 && high.Length > 0 ? 2 : 1))
            {
                int spaces = sentence.AsSpan(range.Start, range.Length).IndexOfAnyExcept(' ');
                Candidate? unit = candidates.Find(found => found.Model is Model.Percent or Model.Currency && found.Overlaps(range));
                Candidate settled = range with { Start = range.Start + Math.Max(0, spaces) };
                candidates.Add(unit is null ? settled : settled with
                {
                    Start = Math.Min(settled.Start, unit.Start),
                    End = Math.Max(settled.End, unit.End),
                    Unit = unit.Model == Model.Percent ? "%" : unit.Resolved("isoCurrency") ?? "",
                });
            }
        }
    }

    /// <summary>"more than 30 %": in words that the library reads.</summary>
    public static string InEnglish(Candidate range)
    {
        string interval = range.Resolved("value") ?? "";
        (string low, string high) = EndsOf(range);
        string words = (low.Length, high.Length) switch
        {
            (0, _) => (interval.EndsWith(']') ? "at most " : "less than ") + high,
            (_, 0) => (interval.StartsWith('[') ? "at least " : "more than ") + low,
            _ => $"{low} to {high}",
        };
        return range.Unit.Length > 0 ? $"{words} {range.Unit}" : words;
    }

    /// <summary>Both empty for what is no interval. The decimal comma of some languages stands between digits, and the one between the ends does not have two.</summary>
    private static (string Low, string High) EndsOf(Candidate range)
    {
        string interval = (range.Resolved("value") ?? "").Trim('(', ')', '[', ']');
        string[] ends = interval.Split(',');
        return ends.Length switch
        {
            2 => (ends[0], ends[1]),
            3 when ends[0].Length == 0 => ("", $"{ends[1]}.{ends[2]}"),
            3 when ends[2].Length == 0 => ($"{ends[0]}.{ends[1]}", ""),
            4 => ($"{ends[0]}.{ends[1]}", $"{ends[2]}.{ends[3]}"),
            _ => ("", ""),
        };
    }
}
