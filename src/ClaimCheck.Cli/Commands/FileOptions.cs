using System.CommandLine;
using ClaimCheck.Cli.Input;

namespace ClaimCheck.Cli.Commands;

/// <summary>Files and what is known about them, for the commands that read files.</summary>
internal sealed class FileOptions
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Text files in UTF-8, or UTF-16 with a byte order mark; * and ** are expanded.",
    };

    private readonly Option<string[]> _published = new("--published")
    {
        HelpName = "[FILE=]DATE",
        Description = "The day of publication, as 2026-01-30, of all files or of one; may be repeated. Relative dates count from it.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> _culture = new("--culture") { HelpName = "TAG", Description = "Language and region of the files, as en or en-GB [default: en]." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_published);
        command.Options.Add(_culture);
    }

    /// <summary>Reads the files; names each that cannot be read on a line of <paramref name="error"/>, and counts them.</summary>
    public (List<Document> Documents, int Unread) Read(ParseResult parsed, TextWriter error)
    {
        string[] files = parsed.GetValue(_files) ?? [];
        var published = PublishedDates.TryParse(parsed.GetValue(_published) ?? [], files, out string problem) ?? throw new UsageException(problem);
        var (documents, problems) = new DocumentFiles(published, parsed.GetValue(_culture)).Read(files);
        foreach (var unread in problems)
        {
            error.WriteLine($"claimcheck: {unread}");
        }

        return (documents, problems.Count);
    }
}
