namespace ClaimCheck.Cli.Configuration;

/// <summary>A configuration file cannot be used: one line for each reason. Exit status 2.</summary>
internal sealed class ConfigurationException(IReadOnlyList<string> lines) : Exception(lines[0])
{
    public IReadOnlyList<string> Lines => lines;
}
