using System.CommandLine;
using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Commands;

/// <summary>How a report is written, and where to.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _format;
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "FILE", Description = "Write the report there instead of standard output." };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Also list everything that was compared with nothing, and the evidence; the same as --verbosity detailed." };
    private readonly Option<string> _verbosity = new("--verbosity") { HelpName = "quiet|normal|detailed", Description = "How much is said: only disagreements, agreements too, or everything [default: normal]." };
    private readonly Option<bool> _candidates = new("--candidates") { Description = "Also show possible conflicts that are too unsure to be findings." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Also say of every finding why its claims are taken for one fact, and what its rule finds." };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colour on a terminal; NO_COLOR in the environment says the same." };

    /// <param name="names">The formats to choose from, the default first.</param>
    public ReportOptions(params string[] names)
    {
        _format = new Option<string>("--format") { HelpName = string.Join('|', names), Description = $"How the report is written.", DefaultValueFactory = _ => names[0] };
        Choice.Among(_format, names);
        Choice.Among(_verbosity, "quiet", "normal", "detailed");
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _format, _output, _verbose, _verbosity, _candidates, _explain, _noColor })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Writes the report; <paramref name="closing"/> is what the process has to add to the closing line.</summary>
    public void Write(ParseResult parsed, Report report, CommandStreams streams, string closing)
    {
        string? file = parsed.GetValue(_output);
        var layout = ConsoleOutput.LayoutFor(file is null ? streams : streams with { IsTerminal = false }) with
        {
            IsQuiet = !parsed.GetValue(_verbose) && parsed.GetValue(_verbosity) == "quiet",
            IsVerbose = parsed.GetValue(_verbose) || parsed.GetValue(_verbosity) == "detailed",
            ShowsCandidates = parsed.GetValue(_candidates),
            Explains = parsed.GetValue(_explain),
            ClosingNote = closing,
        };
        var writer = WriterOf(parsed.GetValue(_format)!, layout);
        if (file is null)
        {
            bool isColoured = streams is { IsTerminal: true, NoColor: false } && !parsed.GetValue(_noColor) && writer is ConsoleReportWriter or MarkedTextWriter or ClaimTableWriter;
            ConsoleOutput.Write(writer, report, streams, isColoured);
        }
        else if (ReportOutput.TryWriteFile(file, streams.Interruption, output => writer.Write(report, output)) is { } problem)
        {
            throw new UsageException($"--output {file}: {problem}");
        }
    }

    /// <summary>The writers that lay out for people take the terminal's layout; the others are as they are.</summary>
    private static IReportWriter WriterOf(string format, ConsoleLayout layout) => ReportFormats.Find(format) switch
    {
        ConsoleReportWriter => new ConsoleReportWriter(layout),
        MarkedTextWriter => new MarkedTextWriter(layout),
        ClaimTableWriter => new ClaimTableWriter(layout),
        { } writer => writer,
        null => throw new UsageException($"--format {format}: no such format"),
    };
}
