using System.Globalization;

namespace ClaimCheck.Cli.Input;

/// <summary>What <c>--published</c> says: DATE for all files, FILE=DATE for one, which goes before the other.</summary>
internal sealed class PublishedDates
{
    private readonly Dictionary<string, DateOnly> _byFile = new(StringComparer.Ordinal);
    private DateOnly? _forAll;

    private PublishedDates()
    {
    }

    /// <summary>Reads the values of the option; null with what is wrong, where one is no date or dates a file that is not given.</summary>
    public static PublishedDates? TryParse(IEnumerable<string> values, IReadOnlyCollection<string> files, out string problem)
    {
        var dates = new PublishedDates();
        problem = "";
        foreach (string value in values)
        {
            int sign = value.LastIndexOf('=');
            string file = sign < 0 ? "" : value[..sign];
            if (!DateOnly.TryParseExact(value[(sign + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                problem = $"--published {value}: expected a date as 2026-01-30, or FILE=2026-01-30";
                return null;
            }

            if (sign >= 0 && !files.Any(given => IsFile(given, file)))
            {
                problem = $"--published {value}: {file} is not among the files";
                return null;
            }

            if (sign < 0)
            {
                dates._forAll = day;
            }
            else
            {
                dates._byFile[file] = day;
            }
        }

        return dates;
    }

    /// <summary>The day of a file that was given as <paramref name="argument"/>, itself or a pattern.</summary>
    public DateOnly? Of(string file, string argument)
    {
        foreach (string name in new[] { file, argument, Path.GetFileName(file) })
        {
            if (_byFile.TryGetValue(name, out var day))
            {
                return day;
            }
        }

        return _forAll;
    }

    /// <summary>A pattern or a directory is expanded later: any name may be one of its files.</summary>
    private static bool IsFile(string given, string file) =>
        given == file || Path.GetFileName(given) == file || given.Contains('*', StringComparison.Ordinal) || Directory.Exists(given);
}
