using System.Text;

namespace ClaimCheck.Readers.Tests;

/// <summary>Reads files that tests write as strings.</summary>
internal static class Reading
{
    public static Document One(string name, string content) => One(name, Encoding.UTF8.GetBytes(content));

    public static Document One(string name, byte[] content) => DocumentReader.Default.Read(name, content).Single();

    public static string ProblemWith(string name, byte[] content) =>
        Assert.Throws<UnreadableFileException>(() => DocumentReader.Default.Read(name, content))!.Message;

    /// <summary>Whether a file, whatever it holds, gives documents or one line that says why not; anything else is thrown.</summary>
    public static bool IsReadOrRefused(string name, byte[] content)
    {
        try
        {
            return DocumentReader.Default.Read(name, content) is not null;
        }
        catch (UnreadableFileException exception)
        {
            return !exception.Message.Contains('\n', StringComparison.Ordinal);
        }
    }

    /// <summary>Where <paramref name="words"/> of the text stand in the file.</summary>
    public static TextPosition PlaceOf(this Document document, string words) => document.Origins![document.Text.IndexOf(words, StringComparison.Ordinal)];

    /// <summary>Where <paramref name="words"/> stand in a text of lines.</summary>
    public static TextPosition Find(string file, string words) => SourceMap.OfLines(file)[file.IndexOf(words, StringComparison.Ordinal)];
}
