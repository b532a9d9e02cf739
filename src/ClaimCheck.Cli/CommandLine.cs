using System.CommandLine;
using System.CommandLine.Invocation;
using ClaimCheck.Cli.Commands;
using ClaimCheck.Cli.Configuration;

namespace ClaimCheck.Cli;

/// <summary>The command line: arguments in, exit status out. Whatever goes wrong is one line on standard error.</summary>
internal static class CommandLine
{
    // Writing to a pipe that nobody reads any more; the errno that .NET hands through.
    private const int BrokenPipe = 32;

    public static int Run(string[] args, CommandStreams streams)
    {
        try
        {
            int status = Invoke(args, streams);
            streams.Output.Flush();
            return status;
        }
        catch (UsageException exception)
        {
            return Fail(streams, exception.Message, ExitStatus.Usage);
        }
        catch (ConfigurationException exception)
        {
            foreach (string line in exception.Lines)
            {
                streams.Error.WriteLine($"claimcheck: {PrintableText.Of(line)}");
            }

            return ExitStatus.Usage;
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe)
        {
            return ExitStatus.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(streams, exception.Message, ExitStatus.Input);
        }
#pragma warning disable CA1031 // The last line of defence: a user sees one line, never a stack trace.
        catch (Exception exception)
        {
            return Fail(streams, $"internal error: {exception.GetType().Name}: {exception.Message}", ExitStatus.Input);
        }
#pragma warning restore CA1031
    }

    private static int Invoke(string[] args, CommandStreams streams)
    {
        // A file may be called @name: no response files.
        var parsed = Root(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction or null || (parsed.Errors.Count == 0 && UsageError.UnknownOption(parsed, args) is not null))
        {
            throw new UsageException(UsageError.Describe(parsed, args));
        }

        return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(CommandStreams streams)
    {
        var root = new RootCommand("Reads the numbers and dates in texts, in words or digits, and says where several sources agree and where they disagree.")
        {
            CheckCommand.Create(streams),
            ExtractCommand.Create(streams),
            BatchCommand.Create(streams),
            SampleCommand.Create(streams),
            ExplainCommand.Create(streams),
            BaselineCommand.Create(streams),
            SchemaCommand.Create(streams),
        };
        HelpPage.AddTo(root);
        return root;
    }

    private static int Fail(CommandStreams streams, string message, int status)
    {
        streams.Error.WriteLine($"claimcheck: {PrintableText.Of(message)}{(status == ExitStatus.Usage ? " (see claimcheck --help)" : "")}");
        return status;
    }
}
