using System.Runtime.InteropServices;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>A year as a date states it: by its number, by its distance from the year of writing ("of last year"), or not at all.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatedYear(int? Number, int? Offset)
{
    public static StatedYear Open { get; }

    public bool IsOpen => Number is null && Offset is null;

    /// <summary>The year, where it is stated or a day of reference fixes it.</summary>
    public int? From(DateOnly? reference) => Number ?? (Offset is { } offset && reference is { } day ? day.Year + offset : null);
}
