namespace ClaimCheck.Languages;

/// <summary>Reads tables that lie beside a language's code and are built into the library.</summary>
internal static class EmbeddedTable
{
    /// <param name="name">Folder and file below Languages: "English/link-weights.tsv".</param>
    /// <exception cref="InvalidOperationException">There is no such table: the library was built without it.</exception>
    public static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in the library.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
