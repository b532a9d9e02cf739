using System.CommandLine;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck extract FILE…</c>: what is read, whether it is compared or not.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommandStreams streams)
    {
        var files = new FileOptions();
        var config = new ConfigOptions();
        var report = new ReportOptions("text", "table", "json", "jsonl", "csv");
        var command = new Command("extract", "Shows the numbers and dates that are read in files, with their values.");
        files.AddTo(command);
        report.AddTo(command);
        config.AddTo(command);
        command.SetAction(parsed =>
        {
            var (result, unread) = files.Extract(parsed, streams, config.Read(parsed));
            int status = unread > 0 ? ExitStatus.Input : ExitStatus.Success;
            report.Write(parsed, result, streams, ClosingWords.For(unread, status));
            return status;
        });
        return command;
    }
}
