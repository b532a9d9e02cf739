using ClaimCheck.Recognizers.Candidates;

namespace ClaimCheck.Recognizers.Values;

/// <summary>One of the things that Microsoft.Recognizers.Text takes a date for.</summary>
/// <param name="Timex">The TIMEX3.</param>
/// <param name="Mod">"before", "start", "since-end" and the like; empty for none.</param>
/// <param name="Type">"date", "daterange", "time", "set" and the like.</param>
internal readonly record struct DateValue(string Timex, string Mod, string Type)
{
    /// <summary>The date is only one end of what is meant: "since 2001".</summary>
    public bool IsBound => Mod.Length > 0 && PartOf(Mod) != Mod;

    /// <summary>The part of the period: "end" of "since-end". Empty for the whole.</summary>
    public string Part => PartOf(Mod);

    private static string PartOf(string mod) => mod.Split('-') is [.., "start" or "mid" or "end"] parts ? parts[^1] : "";
}

/// <summary>Reads the resolutions of dates.</summary>
internal static class DateValues
{
    /// <summary>In the order of the model, those of one TIMEX3 once.</summary>
    public static List<DateValue> Of(Candidate date)
    {
        List<DateValue> values = [];
        if (date.Result.Resolution is { } resolution && resolution.TryGetValue("values", out object? listed) && listed is IEnumerable<Dictionary<string, string>> entries)
        {
            foreach (Dictionary<string, string> entry in entries)
            {
                if (entry.TryGetValue("timex", out string? timex) && !values.Exists(value => value.Timex == timex))
                {
                    values.Add(new DateValue(timex, entry.GetValueOrDefault("Mod", ""), entry.GetValueOrDefault("type", "")));
                }
            }
        }

        return values;
    }
}
