namespace ClaimCheck.Cli.Output;

/// <summary>Writes a report for people to standard output, coloured where a person looks at it.</summary>
internal static class ConsoleOutput
{
    public static ConsoleLayout LayoutFor(CommandStreams streams) => new()
    {
        Width = streams.IsTerminal ? streams.Width : 100,
        IsUnicode = streams is { IsTerminal: true, IsUnicode: true, NoColor: false },
    };

    public static void Write(IReportWriter writer, Report report, CommandStreams streams, bool isColoured)
    {
        if (!isColoured)
        {
            writer.Write(report, streams.Output);
            return;
        }

        // Only from here on is Spectre.Console loaded, which costs a piped run nothing.
        using var text = new StringWriter();
        writer.Write(report, text);
        ColouredText.Write(text.ToString(), streams.Output);
    }
}
