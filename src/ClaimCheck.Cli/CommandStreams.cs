namespace ClaimCheck.Cli;

/// <summary>What a command reads from, writes to and may know about its terminal, so that tests need no process.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandStreams(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Standard output is a terminal that a person looks at.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Standard output and the terminal show more than ASCII.</summary>
    public bool IsUnicode { get; init; }

    /// <summary>Standard error is a terminal that a person looks at.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>What ends the process before its time.</summary>
    public Interruption Interruption { get; init; } = new();

    /// <summary>The user asked for no colour (NO_COLOR) or the terminal has none (TERM=dumb).</summary>
    public bool NoColor { get; init; }
}
