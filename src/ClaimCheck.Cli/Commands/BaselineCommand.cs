using System.CommandLine;
using ClaimCheck.Cli.Baseline;
using ClaimCheck.Cli.Configuration;
using Humanizer;

namespace ClaimCheck.Cli.Commands;

/// <summary>
/// <c>claimcheck baseline write|prune FILE…</c>: accepts the conflicts that are there now, so that only new ones are reported; takes out what is no longer there. Where a file
/// cannot be read, the baseline is left as it is, because the findings of that file are not known.
/// </summary>
internal static class BaselineCommand
{
    private const string DefaultReason = "accepted as it was";

    public static Command Create(CommandStreams streams) => new("baseline", "Keeps the file of findings that are known and not reported.") { Write(streams), Prune(streams) };

    private static Command Write(CommandStreams streams)
    {
        var reason = new Option<string>("--reason")
        {
            HelpName = "TEXT",
            Description = $"Why the findings are accepted; what the file says already of one of them stays [default: {DefaultReason}].",
        };
        Command command = Make("write", "Accepts the conflicts that are found in the files now.", streams, (parsed, report, known, file) =>
        {
            var reasons = known.DistinctBy(entry => entry.Fingerprint).ToDictionary(entry => entry.Fingerprint, entry => entry.Reason, StringComparer.Ordinal);
            string given = parsed.GetValue(reason) is { } text && !string.IsNullOrWhiteSpace(text) ? text : DefaultReason;
            List<Finding> conflicts = [.. ByBaseline(report).Concat(report.Findings.Where(finding => finding.Verdict == Verdict.Conflict))];
            BaselineFile.Write(file, conflicts.Select(finding => (finding, reasons.GetValueOrDefault(finding.Fingerprint, given))), streams.Interruption);
            streams.Output.WriteLine($"{PrintableText.Of(file)}: {"finding".ToQuantity(conflicts.Count)} accepted");
        });
        command.Options.Add(reason);
        return command;
    }

    private static Command Prune(CommandStreams streams) => Make("prune", "Takes out what is no longer found in the files.", streams, (_, report, known, file) =>
    {
        List<Finding> kept = [.. ByBaseline(report)];
        var reasons = report.Ignored.Where(ignored => ignored.By == IgnoredBy.Baseline).ToDictionary(ignored => ignored.Finding.Fingerprint, ignored => ignored.Reason, StringComparer.Ordinal);
        int gone = known.Count - kept.Count;
        if (gone > 0)
        {
            BaselineFile.Write(file, kept.Select(finding => (finding, reasons[finding.Fingerprint])), streams.Interruption);
        }

        streams.Output.WriteLine($"{PrintableText.Of(file)}: {"finding".ToQuantity(gone)} taken out, {kept.Count} kept");
    });

    private static IEnumerable<Finding> ByBaseline(Report report) => report.Ignored.Where(ignored => ignored.By == IgnoredBy.Baseline).Select(ignored => ignored.Finding);

    private static Command Make(string name, string description, CommandStreams streams, Action<ParseResult, Report, IReadOnlyList<BaselineEntry>, string> act)
    {
        var files = new FileOptions();
        var config = new ConfigOptions();
        var baseline = new BaselineOptions();
        var command = new Command(name, description);
        files.AddTo(command);
        config.AddTo(command);
        baseline.AddTo(command, mayDoWithout: false);
        command.SetAction(parsed =>
        {
            CheckSettings settings = config.Read(parsed);
            string file = baseline.FileOf(parsed, settings);
            IReadOnlyList<BaselineEntry> known = name == "prune" || File.Exists(file) ? BaselineFile.Read(file) : [];
            var (report, unread) = files.Check(parsed, streams, settings with { Options = settings.Options with { Baseline = known } });
            if (unread == 0)
            {
                act(parsed, report, known, file);
            }

            return unread > 0 ? ExitStatus.Input : ExitStatus.Success;
        });
        return command;
    }
}
