using System.CommandLine;
using ClaimCheck.Cli.Configuration;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Commands;

/// <summary>Files and what is known about them, for the commands that read files.</summary>
internal sealed class FileOptions
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Text, Markdown, web pages, .docx or JSON Lines; - is standard input, * and ** are expanded.",
    };

    private readonly Option<bool> _recursive = new("--recursive", "-r") { Description = "Read the files in directories and all below them." };

    private readonly Option<string[]> _published = new("--published")
    {
        HelpName = "[FILE=]DATE",
        Description = "The day of publication, as 2026-01-30, of all files or of one; may be repeated. Relative dates count from it. It goes before what a file says itself.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> _culture = new("--culture") { HelpName = "TAG", Description = "Language and region of the files, as en or en-GB [default: what a file says, or en]." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_recursive);
        command.Options.Add(_published);
        command.Options.Add(_culture);
    }

    /// <summary>Reads the files and compares what they say; names each file that cannot be read on a line of standard error, and counts them.</summary>
    public (Report Report, int Unread) Check(ParseResult parsed, CommandStreams streams, CheckSettings settings) => Report(
        parsed, streams, settings, documents => $"comparing {documents.Count} documents",
        (documents, share) => Checker(settings.Options with { Reference = ReferenceAmong(documents, settings.Reference) }).Check(documents, share));

    /// <summary>The same without comparing.</summary>
    public (Report Report, int Unread) Extract(ParseResult parsed, CommandStreams streams, CheckSettings settings) =>
        Report(parsed, streams, settings, _ => "reading numbers and dates", (documents, _) => Checker(settings.Options).Read(documents));

    private static ClaimChecker Checker(ClaimCheckOptions options) => new(options with { MaxDegreeOfParallelism = Environment.ProcessorCount });

    private (Report Report, int Unread) Report(
        ParseResult parsed, CommandStreams streams, CheckSettings settings, Func<List<Document>, string> stage, Func<IReadOnlyList<Document>, IProgress<double>, Report> make)
    {
        using var progress = new ProgressLine(streams);
        var (documents, unread) = Read(parsed, streams, settings, progress);
        string words = stage(documents);
        progress.Report(words, 0, 0);
        return (make(documents, progress.ShareOf(words)), unread);
    }

    /// <summary>The document that is meant: the name as given, or the name of the file without its folder.</summary>
    private static string? ReferenceAmong(IReadOnlyList<Document> documents, string? reference) => reference is null ? null
        : (documents.FirstOrDefault(document => document.Name == reference) ?? documents.FirstOrDefault(document => Path.GetFileName(document.Name) == reference))?.Name;

    private (List<Document> Documents, int Unread) Read(ParseResult parsed, CommandStreams streams, CheckSettings settings, ProgressLine progress)
    {
        string[] arguments = parsed.GetValue(_files) ?? [];
        var published = PublishedDates.TryParse(parsed.GetValue(_published) ?? [], arguments, out string problem) ?? throw new UsageException(problem);
        var problems = new List<InputProblem>();
        List<InputFile> files = [.. new FileArguments(parsed.GetValue(_recursive)).Expand(arguments, problems)];
        List<Document> documents = new DocumentFiles(published, parsed.GetValue(_culture), settings, streams.Input).Read(files, problems, progress);
        if (problems.Count > 0)
        {
            progress.Pause();
        }

        foreach (InputProblem unread in problems.OrderBy(unread => PlaceOf(unread, files, arguments)))
        {
            streams.Error.WriteLine($"claimcheck: {unread}");
        }

        return (documents, problems.Count);
    }

    /// <summary>Problems are told in the order of the command line, whether a file is missing or broken.</summary>
    private static int PlaceOf(InputProblem problem, List<InputFile> files, string[] arguments)
    {
        int file = files.FindIndex(file => file.Name == problem.File);
        return Array.IndexOf(arguments, file < 0 ? problem.File : files[file].Argument);
    }
}
