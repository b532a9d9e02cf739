namespace ClaimCheck;

/// <summary>What a recognizer of another make says of a date, a time of day, a length or a set of times, in the attributes of TIMEX3: <c>new Timex3("XXXX-01-21")</c> for "January 21".</summary>
/// <param name="Value">
/// "2026-01-21", "XXXX-01-21", "XXXX-WXX-2" (a Tuesday), "2026-01", "2026", "2026-W04", "2026-Q1", "2026-SU", "2026-01-21TEV", "T15:30", "P3W", and of two dates "(2026-01-21,2026-01-25,P5D)" with both days inside.
/// </param>
public sealed record Timex3(string Value)
{
    /// <summary>"START", "MID" or "END" for early, the middle of and late; null for the whole. Others are let be.</summary>
    public string? Mod { get; init; }

    /// <summary>"EVERY" for a set of times ("every Tuesday"); null for one.</summary>
    public string? Quant { get; init; }

    /// <summary>What else it may mean, where nothing tells which of the two: "2026-04-03" beside "2026-03-04", "T15" beside "T03". Null where there is no such doubt.</summary>
    public string? OtherValue { get; init; }

    /// <summary>
    /// The day that the value was counted from, where it counts from the day of writing: "yesterday" is 2026-03-09 counted from 2026-03-10. The library then counts from the day of publication, or the
    /// dateline of the text. Null where the value is what the text says, whenever it was written.
    /// </summary>
    public DateOnly? CountedFrom { get; init; }
}
