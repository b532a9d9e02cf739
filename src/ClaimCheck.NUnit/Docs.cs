using System.Runtime.CompilerServices;
using ClaimCheck.Readers;

namespace ClaimCheck.Testing;

/// <summary>
/// Makes documents for assertions: plain text, Markdown, web pages, .docx and JSON Lines. A relative path is looked for in the folder of the test assembly and then in each folder above it, so that
/// "README.md" and "docs/spec.md" are found from a test project inside the repository; the nearest wins. A document is a record: <c>Docs.File("a.md") with { PublishedOn = new DateOnly(2026, 1, 30) }</c>.
/// </summary>
public static class Docs
{
    private const int LongestName = 40;

    /// <summary>The document in a file: <c>Docs.File("README.md")</c>. It is called as its path is given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file, in no folder from the test assembly's upwards.</exception>
    /// <exception cref="UnreadableFileException">It is no text, of a kind that is not read, broken or too large; or it holds more than one document, as JSON Lines may.</exception>
    public static Document File(string path) => One(path, DocumentFiles.Read(path, [DocumentFiles.Find(path)]));

    /// <summary>As <see cref="File"/>, without blocking a thread.</summary>
    /// <inheritdoc cref="File"/>
    public static async Task<Document> FileAsync(string path, CancellationToken cancellationToken = default) =>
        One(path, await DocumentFiles.ReadAsync(path, [DocumentFiles.Find(path)], cancellationToken).ConfigureAwait(false));

    /// <summary>A text: <c>Docs.Text("Up to 100 requests a minute.")</c>.</summary>
    /// <param name="text">The text, as it is: no Markdown.</param>
    /// <param name="name">What failure messages call it; where not given the variable, or "text".</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static Document Text(string text, [CallerArgumentExpression(nameof(text))] string name = "text") =>
        new(name is { Length: > 0 and <= LongestName } && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or ' ' or '/') ? name : "text", text);

    /// <summary>The documents in a folder and all below it, in the order of their names: <c>Docs.Folder("docs", "*.md")</c>.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="pattern">Which files, with * and ?; all of the kinds that are read where not given.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, from the test assembly's upwards.</exception>
    /// <exception cref="FileNotFoundException">It holds no such file.</exception>
    /// <exception cref="UnreadableFileException">A file cannot be read. The message begins with its name.</exception>
    public static IReadOnlyList<Document> Folder(string path, string pattern = "*") => DocumentFiles.Read(path, DocumentFiles.FindIn(path, pattern));

    /// <summary>As <see cref="Folder"/>, without blocking a thread.</summary>
    /// <inheritdoc cref="Folder"/>
    public static Task<IReadOnlyList<Document>> FolderAsync(string path, string pattern = "*", CancellationToken cancellationToken = default) =>
        DocumentFiles.ReadAsync(path, DocumentFiles.FindIn(path, pattern), cancellationToken);

    private static Document One(string path, IReadOnlyList<Document> documents) => documents.Count == 1 ? documents[0]
        : throw new UnreadableFileException($"{path}: holds {documents.Count} documents, not one; Docs.Folder(\"…\", \"{Path.GetFileName(path)}\") reads them all.");
}
