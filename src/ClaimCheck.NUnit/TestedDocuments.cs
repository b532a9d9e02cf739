namespace ClaimCheck.Testing;

/// <summary>Takes what stands in an assertion for documents.</summary>
internal static class TestedDocuments
{
    /// <exception cref="ArgumentException">It is no document and no list of them, or an empty list.</exception>
    public static IReadOnlyList<Document> Of(object? actual) => actual switch
    {
        Document document => [document],
        IEnumerable<Document> documents => NotEmpty(documents, nameof(actual)),
        string => throw new ArgumentException("A string is no document: Docs.File(…) reads a file, Docs.Text(…) takes a text.", nameof(actual)),
        null => throw new ArgumentNullException(nameof(actual), "There is no document to look at."),
        _ => throw new ArgumentException($"{actual.GetType().Name} is no document and no list of documents: Docs.File, Docs.Text and Docs.Folder make them.", nameof(actual)),
    };

    /// <exception cref="ArgumentException">There is none, so that an assertion would hold whatever it says.</exception>
    public static IReadOnlyList<Document> NotEmpty(IEnumerable<Document> documents, string name)
    {
        ArgumentNullException.ThrowIfNull(documents, name);
        Document[] all = [.. documents.Select(document => document ?? throw new ArgumentNullException(name, "A document is null."))];
        return all.Length > 0 ? all : throw new ArgumentException("There is no document to look at.", name);
    }

    /// <summary>"a.md", "a.md and b.md", "a.md, b.md and 3 more".</summary>
    public static string NamesOf(IReadOnlyList<Document> documents)
    {
        string[] names = [.. documents.Take(3).Select(document => PrintableText.Of(document.Name))];
        return documents.Count > 3 ? $"{names[0]}, {names[1]} and {documents.Count - 2} more" : names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
