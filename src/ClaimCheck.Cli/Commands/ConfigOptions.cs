using System.CommandLine;
using ClaimCheck.Cli.Configuration;

namespace ClaimCheck.Cli.Commands;

/// <summary>Which configuration file a command goes by.</summary>
internal sealed class ConfigOptions
{
    private readonly Option<string> _config = new("--config") { HelpName = "FILE" };
    private readonly Option<bool> _noConfig = new("--no-config") { Description = $"Do not use {ConfigurationFile.DefaultName} of the working directory." };
    private readonly bool _usesDefault;

    /// <param name="usesDefault">Whether the file of the working directory is used where none is named.</param>
    public ConfigOptions(bool usesDefault = true)
    {
        _usesDefault = usesDefault;
        _config.Description = usesDefault ? $"The configuration file [default: {ConfigurationFile.DefaultName}, where there is one]." : "A configuration file; its rules, widths, tolerance and vocabulary are used.";
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_config);
        if (_usesDefault)
        {
            command.Options.Add(_noConfig);
        }
    }

    /// <exception cref="ConfigurationException">The file cannot be used.</exception>
    public CheckSettings Read(ParseResult parsed) =>
        parsed.GetValue(_config) is { } file ? ConfigurationFile.Read(file)
        : _usesDefault && !parsed.GetValue(_noConfig) ? ConfigurationFile.ReadDefault()
        : CheckSettings.Empty;
}
