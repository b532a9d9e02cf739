using System.CommandLine;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck check FILE…</c>: the claims of several files side by side.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandStreams streams)
    {
        var files = new FileOptions();
        var report = new ReportOptions([.. ReportFormats.All.Select(writer => writer.Name)]);
        var failOn = new Option<string>("--fail-on")
        {
            HelpName = "error|warning|note|never",
            Description = "The least severe conflict that makes the exit status 1.",
            DefaultValueFactory = _ => "warning",
        };
        Choice.Among(failOn, "error", "warning", "note", "never");
        var command = new Command("check", "Compares what files say and reports where they agree and where they disagree.");
        files.AddTo(command);
        report.AddTo(command);
        command.Options.Add(failOn);
        command.SetAction(parsed =>
        {
            var (result, unread) = files.Check(parsed, streams);
            int status = unread > 0 ? ExitStatus.Input : StatusOf(result, parsed.GetValue(failOn)!);
            report.Write(parsed, result, streams, ClosingWords.For(unread, status));
            return status;
        });
        return command;
    }

    private static int StatusOf(Report report, string failOn)
    {
        bool fails = Enum.TryParse<Severity>(failOn, ignoreCase: true, out var least)
            && report.Findings.Any(finding => finding.Verdict == Verdict.Conflict && finding.Severity >= least);
        return fails ? ExitStatus.Conflict : ExitStatus.Success;
    }
}
