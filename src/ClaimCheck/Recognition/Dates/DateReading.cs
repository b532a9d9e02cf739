using System.Runtime.InteropServices;

namespace ClaimCheck.Recognition.Dates;

/// <summary>A date expression and the token after its last; <see cref="IsNone"/> where nothing was read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateReading(DateExpression? Expression, int EndToken)
{
    public static DateReading None { get; } = new(null, 0);

    public bool IsNone => Expression is null;
}
