using System.CommandLine;
using ClaimCheck.Cli.Configuration;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck schema</c>: the JSON Schema of the configuration file, for editors.</summary>
internal static class SchemaCommand
{
    private const string Resource = "claimcheck.schema.json";

    public static Command Create(CommandStreams streams)
    {
        var command = new Command("schema", $"Prints the JSON Schema of {ConfigurationFile.DefaultName}, for editors.");
        command.SetAction(_ =>
        {
            streams.Output.Write(Text());
            return ExitStatus.Success;
        });
        return command;
    }

    public static string Text()
    {
        using var reader = new StreamReader(typeof(SchemaCommand).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }
}
