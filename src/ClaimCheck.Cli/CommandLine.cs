using System.CommandLine;
using ClaimCheck.Cli.Commands;

namespace ClaimCheck.Cli;

/// <summary>The command line: arguments in, exit status out.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, CommandStreams streams)
    {
        var root = new RootCommand("Compares what several articles say about the same numbers and dates.")
        {
            CheckCommand.Create(streams),
            BatchCommand.Create(streams),
        };
        int status = root.Parse(args).Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error });
        streams.Output.Flush();
        return status;
    }
}
