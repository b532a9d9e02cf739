using System.Text;

namespace ClaimCheck.Cli.Tests;

/// <summary>What a run of the command line in this process said, and its exit status.</summary>
internal sealed record CliRun(int Status, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CliRun Of(params string[] args) => With([], args);

    public static CliRun Batch(string input) => With(Encoding.UTF8.GetBytes(input), "batch");

    public static CliRun With(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return With(new CommandStreams(stream, TextWriter.Null, TextWriter.Null), args);
    }

    /// <summary>Output and error of <paramref name="streams"/> are replaced.</summary>
    public static CliRun With(CommandStreams streams, params string[] args)
    {
        using StringWriter output = new(), error = new();
        int status = CommandLine.Run(args, streams with { Output = output, Error = error });
        return new CliRun(status, output.ToString(), error.ToString());
    }
}
