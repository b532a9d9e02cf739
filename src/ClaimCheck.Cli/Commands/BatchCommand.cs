using System.CommandLine;
using ClaimCheck.Cli.Batch;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck batch</c>: one case a line in, one report a line out.</summary>
internal static class BatchCommand
{
    public static Command Create(CommandStreams streams)
    {
        var command = new Command("batch", "Reads cases as JSON Lines from standard input and answers each with a report on one line.");
        var config = new ConfigOptions(usesDefault: false);
        config.AddTo(command);
        command.SetAction(parsed => new BatchRun(new ClaimChecker(config.Read(parsed).Options), streams.Output, streams.Interruption).Run(streams.Input));
        return command;
    }
}
