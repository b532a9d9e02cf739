using System.CommandLine;
using ClaimCheck.Cli.Configuration;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck check FILE…</c>: the claims of several files side by side.</summary>
internal static class CheckCommand
{
    private const string DefaultFailOn = "warning";

    public static Command Create(CommandStreams streams)
    {
        var files = new FileOptions();
        var config = new ConfigOptions();
        var baseline = new BaselineOptions();
        var report = new ReportOptions([.. ReportFormats.All.Select(writer => writer.Name)]);
        var failOn = new Option<string>("--fail-on")
        {
            HelpName = "error|warning|note|never",
            Description = $"The least severe conflict that makes the exit status 1 [default: what the configuration says, or {DefaultFailOn}].",
        };
        var reference = new Option<string>("--reference") { HelpName = "FILE", Description = "The file that is taken to be right; the report says what it says and who deviates." };
        Choice.Among(failOn, "error", "warning", "note", "never");
        var command = new Command("check", "Compares what files say and reports where they agree and where they disagree.");
        files.AddTo(command);
        report.AddTo(command);
        command.Options.Add(failOn);
        command.Options.Add(reference);
        config.AddTo(command);
        baseline.AddTo(command, mayDoWithout: true);
        command.SetAction(parsed =>
        {
            CheckSettings settings = config.Read(parsed);
            settings = settings with { Reference = parsed.GetValue(reference) ?? settings.Reference, Options = settings.Options with { Baseline = baseline.Read(parsed, settings) } };
            var (result, unread) = files.Check(parsed, streams, settings);
            if (parsed.GetValue(reference) is { } wanted && result.Reference is null && unread == 0)
            {
                throw new UsageException($"--reference {wanted}: it is not among the files");
            }

            int status = unread > 0 ? ExitStatus.Input : StatusOf(result, parsed.GetValue(failOn) ?? settings.FailOn ?? DefaultFailOn);
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
