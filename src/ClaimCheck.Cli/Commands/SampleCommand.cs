using System.CommandLine;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck sample</c>: two bundled articles about one invented event, compared. Always a success.</summary>
internal static class SampleCommand
{
    private const string Folder = "Sample/";

    /// <summary>The Wednesday after the invented accident: the articles speak of Tuesday and of this week.</summary>
    private static readonly DateOnly Published = new(2026, 3, 11);

    public static Command Create(CommandStreams streams)
    {
        var report = new ReportOptions([.. ReportFormats.All.Select(writer => writer.Name)]);
        var command = new Command("sample", "Compares two bundled articles, to show what a report looks like.");
        report.AddTo(command);
        command.SetAction(parsed =>
        {
            report.Write(parsed, ClaimChecker.Default.Check(Articles()), streams, ClosingWords.For(0, ExitStatus.Success));
            return ExitStatus.Success;
        });
        return command;
    }

    /// <summary>The articles, in the order of their names.</summary>
    public static IReadOnlyList<Document> Articles()
    {
        var assembly = typeof(SampleCommand).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. names.Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new Document(name[Folder.Length..], reader.ReadToEnd()) { PublishedOn = Published };
        })];
    }
}
