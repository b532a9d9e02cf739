using System.CommandLine;
using ClaimCheck.Cli.Baseline;
using ClaimCheck.Cli.Configuration;

namespace ClaimCheck.Cli.Commands;

/// <summary>Which baseline a command goes by.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string> _baseline = new("--baseline")
    {
        HelpName = "FILE",
        Description = $"The file of findings that are known and not reported [default: what the configuration says, or {BaselineFile.DefaultName}, where there is one].",
    };

    private readonly Option<bool> _noBaseline = new("--no-baseline") { Description = "Report what the baseline knows too." };

    /// <param name="command">The command.</param>
    /// <param name="mayDoWithout">Whether the user may want none.</param>
    public void AddTo(Command command, bool mayDoWithout)
    {
        command.Options.Add(_baseline);
        if (mayDoWithout)
        {
            command.Options.Add(_noBaseline);
        }
    }

    /// <summary>The file, whether it is there or not.</summary>
    public string FileOf(ParseResult parsed, CheckSettings settings) => parsed.GetValue(_baseline) ?? settings.Baseline ?? BaselineFile.DefaultName;

    /// <summary>What is known; nothing where no file was named and none lies in the working directory.</summary>
    /// <exception cref="ConfigurationException">The file cannot be used.</exception>
    public IReadOnlyList<BaselineEntry> Read(ParseResult parsed, CheckSettings settings)
    {
        bool isNamed = (parsed.GetValue(_baseline) ?? settings.Baseline) is not null;
        return !parsed.GetValue(_noBaseline) && (isNamed || File.Exists(BaselineFile.DefaultName)) ? [.. BaselineFile.Read(FileOf(parsed, settings)).Select(known => known.Entry)] : [];
    }
}
