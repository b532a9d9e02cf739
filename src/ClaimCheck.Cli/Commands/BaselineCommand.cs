using System.CommandLine;
using ClaimCheck.Cli.Baseline;
using ClaimCheck.Cli.Configuration;
using Humanizer;

namespace ClaimCheck.Cli.Commands;

/// <summary>
/// <c>claimcheck baseline write|prune FILE…</c>: accepts the conflicts that are there now, so that only new ones are reported; takes out what is no longer there. What is known of
/// other files stays. Where a file cannot be read, the baseline is left as it is, because the findings of that file are not known.
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
            string given = parsed.GetValue(reason) is { } text && !string.IsNullOrWhiteSpace(text) ? text : DefaultReason;
            List<KnownFinding> accepted = [.. Found(report), .. report.Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => KnownFinding.Of(finding, given))];
            BaselineFile.Write(file, accepted.Concat(OfOtherFiles(report, known)), streams.Interruption);
            streams.Output.WriteLine($"{PrintableText.Of(file)}: {"finding".ToQuantity(accepted.Count)} accepted");
        });
        command.Options.Add(reason);
        return command;
    }

    private static Command Prune(CommandStreams streams) => Make("prune", "Takes out what is no longer found in the files.", streams, (_, report, known, file) =>
    {
        List<KnownFinding> kept = [.. Found(report), .. OfOtherFiles(report, known)];
        int gone = known.Count - kept.Count;
        if (gone > 0)
        {
            BaselineFile.Write(file, kept, streams.Interruption);
        }

        streams.Output.WriteLine($"{PrintableText.Of(file)}: {"finding".ToQuantity(gone)} taken out, {kept.Count} kept");
    });

    /// <summary>What the baseline knows and is there still, with the reasons that stand in it.</summary>
    private static IEnumerable<KnownFinding> Found(Report report) =>
        report.Ignored.Where(ignored => ignored.By == IgnoredBy.Baseline).Select(ignored => KnownFinding.Of(ignored.Finding, ignored.Reason));

    /// <summary>What nobody has looked for this time, because not all of its files were given.</summary>
    private static IEnumerable<KnownFinding> OfOtherFiles(Report report, IReadOnlyList<KnownFinding> known)
    {
        var lookedFor = report.Ignored.Select(ignored => ignored.Finding.Fingerprint).Concat(report.UnusedIgnores.Select(unused => unused.Entry?.Fingerprint ?? "")).ToHashSet(StringComparer.Ordinal);
        return known.Where(finding => !lookedFor.Contains(finding.Fingerprint));
    }

    private static Command Make(string name, string description, CommandStreams streams, Action<ParseResult, Report, IReadOnlyList<KnownFinding>, string> act)
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
            IReadOnlyList<KnownFinding> known = name == "prune" || File.Exists(file) ? BaselineFile.Read(file) : [];
            var (report, unread) = files.Check(parsed, streams, settings with { Options = settings.Options with { Baseline = [.. known.Select(finding => finding.Entry)] } });
            if (unread == 0)
            {
                act(parsed, report, known, file);
            }

            return unread > 0 ? ExitStatus.Input : ExitStatus.Success;
        });
        return command;
    }
}
