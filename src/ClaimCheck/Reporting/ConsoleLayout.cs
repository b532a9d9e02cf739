namespace ClaimCheck;

/// <summary>How a report for people is laid out. Immutable; the defaults suit a file or a pipe.</summary>
public sealed record ConsoleLayout
{
    /// <summary>The fewest columns that a report can be laid out in.</summary>
    public const int NarrowestWidth = 60;

    /// <summary>Beyond this many columns a line is tiring to read, so that a wider terminal is not used up.</summary>
    public const int WidestWidth = 110;

    /// <summary>Columns of a line, 60 to 110; what is given beyond that is brought inside. A word that is longer is not cut.</summary>
    public int Width { get; init => field = Math.Clamp(value, NarrowestWidth, WidestWidth); } = 100;

    /// <summary>Draw with line and symbol characters beyond ASCII. Words of the texts are written as they are in either case.</summary>
    public bool IsUnicode { get; init; }

    /// <summary>List every claim that was compared with nothing, one a line, and the evidence for each finding.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Say of every finding why its claims were taken for one fact, and what its rules find.</summary>
    public bool Explains { get; init; }

    /// <summary>Only disagreements and the closing line.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Show the possible conflicts that are too unsure to be findings.</summary>
    public bool ShowsCandidates { get; init; }

    /// <summary>Added to the closing line, where the caller has more to say: "exit 1".</summary>
    public string? ClosingNote { get; init; }
}
