using System.Runtime.InteropServices;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>How far a year is from another: "last year" is −1 from that of writing, "that year" 0 from the one that the text told of.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YearDistance(int Offset, bool FromTold);
