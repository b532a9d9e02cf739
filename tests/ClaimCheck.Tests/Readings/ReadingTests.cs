using System.Runtime.CompilerServices;

namespace ClaimCheck.Tests.Readings;

/// <summary>
/// Short texts with all that is read of them, looked over line by line: each was taken because some change of the code that no other test noticed reads it otherwise. Some are nonsense on
/// purpose, and not all are read as one would wish: what the tables hold is that nothing changes unseen. To add a text, write it on a line of its own and run the test, which says how it is read.
/// </summary>
public sealed class ReadingTests
{
    private const string Arrow = " => ";

    private static IEnumerable<string> Topics => Directory.EnumerateFiles(Folder(), "*.approved.txt").Select(file => Path.GetFileName(file).Split('.')[0]).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Topics))]
    public void Texts_are_read_as_approved(string topic)
    {
        string file = Path.Combine(Folder(), $"{topic}.approved.txt");
        IEnumerable<string> rows = File.ReadLines(file).Select(row => row.Split(Arrow)[0]).Select(text => $"{text}{Arrow}{TextReading.Of(text)}\n");
        Approved.Verify(string.Concat(rows), file, $"The reading of {topic}");
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Approved");
}
