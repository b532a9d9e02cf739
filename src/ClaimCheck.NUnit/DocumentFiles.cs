using ClaimCheck.Readers;

namespace ClaimCheck.Testing;

/// <summary>Finds files from the folder of the test assembly upwards, and reads them.</summary>
internal static class DocumentFiles
{
    /// <summary>The full path of a file.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static string Find(string path) => Nearest(path, File.Exists)
        ?? throw new FileNotFoundException($"There is no {path} in {AppContext.BaseDirectory} or a folder above it.", path);

    /// <summary>The full paths of the files in a folder and below it, hidden ones left out.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">It holds no such file.</exception>
    public static IReadOnlyList<string> FindIn(string path, string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        string folder = Nearest(path, Directory.Exists) ?? throw new DirectoryNotFoundException($"There is no folder {path} in {AppContext.BaseDirectory} or a folder above it.");
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        string[] files = [.. Directory.EnumerateFiles(folder, pattern, options).Where(file => DocumentReader.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files
            : throw new FileNotFoundException($"{path} holds no file that matches {pattern} and is read ({string.Join(", ", DocumentReader.Endings)}).", path);
    }

    /// <summary>The documents of files. They are called as the caller named the file, or the folder and their place in it.</summary>
    public static IReadOnlyList<Document> Read(string asked, IReadOnlyList<string> files) => [.. files.SelectMany(file => Read(NameOf(asked, file), File.ReadAllBytes(file)))];

    /// <inheritdoc cref="Read(string, IReadOnlyList{string})"/>
    public static async Task<IReadOnlyList<Document>> ReadAsync(string asked, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var documents = new List<Document>();
        foreach (string file in files)
        {
            documents.AddRange(Read(NameOf(asked, file), await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false)));
        }

        return documents;
    }

    private static IReadOnlyList<Document> Read(string name, byte[] content)
    {
        try
        {
            return DocumentReader.Default.Read(name, content);
        }
        catch (UnreadableFileException exception)
        {
            throw new UnreadableFileException($"{name} {exception.Message}", exception);
        }
    }

    private static string NameOf(string asked, string file)
    {
        string name = asked.Replace('\\', '/').TrimEnd('/'), full = file.Replace('\\', '/');
        int at = full.LastIndexOf($"/{name}/", StringComparison.Ordinal);
        return Path.IsPathRooted(asked) ? full : full.EndsWith(name, StringComparison.Ordinal) ? name : at >= 0 ? full[(at + 1)..] : Path.GetFileName(file);
    }

    private static string? Nearest(string path, Func<string, bool> exists)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Path.IsPathRooted(path))
        {
            return exists(path) ? path : null;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, path) is var candidate && exists(candidate))
            {
                return Path.GetFullPath(candidate);
            }
        }

        return null;
    }
}
