namespace ClaimCheck.Reporting.Places;

/// <summary>The name of a document as a reference: "my notes.txt" is "my%20notes.txt", an absolute path a file URI.</summary>
internal static class FileUri
{
    public static string Of(string name)
    {
        string path = name.Replace('\\', '/');
        bool hasDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        string escaped = string.Join('/', path.Split('/').Select((segment, index) => hasDrive && index == 0 ? segment : Uri.EscapeDataString(segment)));
        return hasDrive ? "file:///" + escaped : path.StartsWith('/') ? "file://" + escaped : escaped;
    }
}
