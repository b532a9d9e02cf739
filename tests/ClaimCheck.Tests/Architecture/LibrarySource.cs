using System.Runtime.CompilerServices;

namespace ClaimCheck.Tests.Architecture;

/// <summary>The library's source files, found from where this file was compiled.</summary>
internal static class LibrarySource
{
    public static IReadOnlyList<SourceFile> Files { get; } = Read(Folder());

    private static List<SourceFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(path => !path.StartsWith("obj", StringComparison.Ordinal) && !path.StartsWith("bin", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(folder, path)))),
    ];

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "src", "ClaimCheck"));
}
