namespace ClaimCheck.Cli.Configuration;

/// <summary>Finds and reads a configuration file.</summary>
internal static class ConfigurationFile
{
    /// <summary>The file that is used where it lies in the working directory.</summary>
    public const string DefaultName = "claimcheck.json";

    private const int Megabyte = 1024 * 1024;

    /// <summary>The configuration of the working directory; empty where there is none.</summary>
    /// <exception cref="ConfigurationException">It cannot be used.</exception>
    public static CheckSettings ReadDefault() => File.Exists(DefaultName) ? Read(DefaultName) : CheckSettings.Empty;

    /// <exception cref="ConfigurationException">It cannot be read or used: one line for everything that is wrong.</exception>
    public static CheckSettings Read(string file)
    {
        var problems = new List<ConfigProblem>();
        ConfigNode? parsed = Parse(file, problems);
        CheckSettings settings = parsed is null ? CheckSettings.Empty : new ConfigurationReader(problems).Read(parsed);
        ThrowOn(problems, file);

        // A path in the file is meant from the file, wherever the command is run.
        return settings.Baseline is { } baseline ? settings with { Baseline = Path.Combine(Path.GetDirectoryName(file) ?? "", baseline) } : settings;
    }

    /// <summary>The file as JSON with places; null where it is none, which is among the problems then.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">What is wrong with it is added here.</param>
    /// <param name="largest">How many megabytes it may have.</param>
    /// <exception cref="ConfigurationException">It cannot be read.</exception>
    public static ConfigNode? Parse(string file, List<ConfigProblem> problems, int largest = 1)
    {
        byte[] content = Content(file, largest);
        int mark = content.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        ConfigNode? parsed = ConfigParser.Parse(content.AsSpan(mark), out ConfigProblem? problem);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return parsed;
    }

    /// <exception cref="ConfigurationException">There are problems: a line for each, in the order of the file.</exception>
    public static void ThrowOn(List<ConfigProblem> problems, string file)
    {
        if (problems.Count > 0)
        {
            throw new ConfigurationException([.. problems.OrderBy(known => (known.Place.Line, known.Place.Column)).Select(known => PrintableText.Of($"{file}:{known.Place.Line}:{known.Place.Column}: {known.Message}"))]);
        }
    }

    private static byte[] Content(string file, int largest)
    {
        try
        {
            if (Directory.Exists(file))
            {
                throw new ConfigurationException([$"{file}: is a directory"]);
            }

            return new FileInfo(file).Length <= (long)largest * Megabyte ? File.ReadAllBytes(file) : throw new ConfigurationException([$"{file}: is larger than {largest} MB"]);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ConfigurationException([$"{file}: no such file"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationException([$"{file}: cannot be read: {PrintableText.Of(exception.Message)}"]);
        }
    }
}
