using Microsoft.Extensions.FileSystemGlobbing;

namespace ClaimCheck.Cli.Configuration;

/// <summary>What a configuration says of documents by name.</summary>
/// <param name="Name">The name of a file, with or without its folder, or a pattern with * and **.</param>
internal sealed record DocumentSettings(string Name, DateOnly? PublishedOn, string? Culture)
{
    /// <summary>Whether the document of that name is meant.</summary>
    public bool IsOf(string document)
    {
        if (document == Name || Path.GetFileName(document) == Name)
        {
            return true;
        }

        if (!Name.Contains('*', StringComparison.Ordinal))
        {
            return false;
        }

        // Patterns are of names, not of files: nothing is looked up.
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(Name);
        string path = document.Replace('\\', '/').TrimStart('/');
        return matcher.Match(path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path).HasMatches;
    }
}
