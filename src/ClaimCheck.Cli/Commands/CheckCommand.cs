using System.CommandLine;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck check FILE…</c></summary>
internal static class CheckCommand
{
    public static Command Create(CommandStreams streams)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "json" };
        var command = new Command("check", "Compares the claims of files.") { files, format };
        command.SetAction(parsed =>
        {
            var documents = parsed.GetValue(files)!.Select(file => new Document(file, File.ReadAllText(file))).ToList();
            new JsonReportWriter().Write(ClaimChecker.Default.Check(documents), streams.Output);
            return ExitStatus.Success;
        });
        return command;
    }
}
