using System.CommandLine;
using ClaimCheck.Cli.Batch;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck batch</c>: one case a line in, one report a line out.</summary>
internal static class BatchCommand
{
    public static Command Create(CommandStreams streams)
    {
        var command = new Command("batch", "Reads cases as JSON Lines from standard input and answers each with a report on one line.");
        command.SetAction(_ => new BatchRun(ClaimChecker.Default, streams.Output, streams.Interruption).Run(streams.Input));
        return command;
    }
}
