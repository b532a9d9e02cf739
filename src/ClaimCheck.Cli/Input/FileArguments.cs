using ClaimCheck.Readers;

namespace ClaimCheck.Cli.Input;

/// <summary>The files that arguments name: themselves, what patterns match, what directories hold, or standard input.</summary>
internal sealed class FileArguments(bool isRecursive)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// The files of each argument, in the order given; those of patterns and directories in ordinal order, and none that was named before. An argument that names nothing
    /// becomes a problem.
    /// </summary>
    public IEnumerable<InputFile> Expand(IEnumerable<string> arguments, ICollection<InputProblem> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string argument in arguments)
        {
            if (argument == StandardInput && seen.Contains(argument))
            {
                problems.Add(new InputProblem(argument, "standard input can be read only once"));
                continue;
            }

            bool isFolder = argument != StandardInput && Directory.Exists(argument);
            if (isFolder && !isRecursive)
            {
                problems.Add(new InputProblem(argument, "is a directory; --recursive reads the files in it"));
                continue;
            }

            IReadOnlyList<string> files = argument == StandardInput ? [argument] : isFolder ? FilesIn(argument) : FilePattern.Expand(argument);
            if (files.Count == 0)
            {
                problems.Add(new InputProblem(argument, isFolder ? $"holds no file that is read ({string.Join(", ", DocumentReader.Endings)})" : "no file matches"));
            }

            bool isOne = files.Count == 1 && files[0] == argument;
            foreach (string file in files)
            {
                if (seen.Add(file) || isOne)
                {
                    yield return new InputFile(file, argument);
                }
            }
        }
    }

    /// <summary>Files of the kinds that are read, in all folders below. Hidden ones and links to other folders are not followed.</summary>
    private static List<string> FilesIn(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        string root = folder.TrimEnd('/', '\\') is { Length: > 0 } trimmed ? trimmed : folder;
        return
        [
            .. Directory.EnumerateFiles(root, "*", options).Select(file => file.Replace('\\', '/')).Select(file => root == "." ? file["./".Length..] : file)
                .Where(file => DocumentReader.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];
    }
}
