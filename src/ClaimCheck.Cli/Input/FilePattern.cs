using Microsoft.Extensions.FileSystemGlobbing;

namespace ClaimCheck.Cli.Input;

/// <summary>Expands * and ** where the shell has not done so (cmd, quotes). A name with a star that exists is that file.</summary>
internal static class FilePattern
{
    /// <summary>The file itself, or the files that the pattern matches in ordinal order.</summary>
    public static IReadOnlyList<string> Expand(string argument) =>
        !argument.Contains('*', StringComparison.Ordinal) || File.Exists(argument) ? [argument] : Match(argument.Replace('\\', '/'));

    private static List<string> Match(string pattern)
    {
        // The part before the first star is a folder as it stands: the matcher takes no rooted patterns and no "..".
        int cut = pattern.LastIndexOf('/', pattern.IndexOf('*', StringComparison.Ordinal)) + 1;
        string folder = pattern[..cut];
        string root = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(root))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern[cut..]);
        return [.. matcher.GetResultsInFullPath(root).Select(file => folder + Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
