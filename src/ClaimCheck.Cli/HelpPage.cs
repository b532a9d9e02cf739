using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClaimCheck.Cli;

/// <summary>Adds to the parser's own help what it cannot know: examples and exit statuses. Also answers <c>--version</c> from this assembly, whoever started it.</summary>
internal static class HelpPage
{
    private const string Examples = """
        Examples:
          claimcheck sample                                      two bundled articles, compared
          claimcheck check a.txt b.txt                           a report for people
          claimcheck check a.txt b.txt --format json -o out.json the same for programs
          claimcheck check story.html notes.docx                 web pages and word-processor files
          claimcheck check news --recursive                      every file in a directory
          claimcheck check 'news/*.txt' --published 2026-01-30   relative dates count from that day
          claimcheck check a.txt b.txt --fail-on error           only plain conflicts fail a build
          claimcheck extract a.txt                               what is read, without comparing
          claimcheck explain parts-and-total                     what a rule finds, with examples
          claimcheck baseline write a.txt b.txt                  accept what is found now; report only what is new
          claimcheck batch < cases.jsonl > reports.jsonl         one case a line, one report a line

        Exit status:
          0  no conflict at or above --fail-on
          1  conflicts at or above it
          2  a wrong command line or configuration
          3  input that could not be read; the rest was still checked
        """;

    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                option.Action = new WithExamples(help);
            }
            else if (option is VersionOption)
            {
                option.Action = new Version();
            }
        }
    }

    private sealed class WithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int status = help.Invoke(parseResult);
            if (parseResult.CommandResult.Command is RootCommand)
            {
                parseResult.InvocationConfiguration.Output.WriteLine(Examples);
            }

            return status;
        }
    }

    private sealed class Version : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(typeof(HelpPage).Assembly.GetName().Version?.ToString(3));
            return ExitStatus.Success;
        }
    }
}
