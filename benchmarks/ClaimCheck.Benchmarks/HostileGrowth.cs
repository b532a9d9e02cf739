using System.Diagnostics;
using System.Globalization;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// What texts cost that nobody wrote to be read, by their length, in processor time: reading one, and checking two equal ones. Four times the length takes about four times the time, whatever the text.
/// </summary>
internal static class HostileGrowth
{
    private const int Kilobyte = 1000;
    private const int Repetitions = 3;

    private static readonly (string Name, string Piece)[] Texts =
    [
        ("one number of all digits", "7"),
        ("one number again and again", "3 "),
        ("number words without end", "thousand "),
        ("one letter, no space", "a"),
        ("commas", ","),
        ("one sentence again and again", "Walter Quimby said that 37 men met 4 dogs in Brimsea. "),
        ("one sentence without end", "37 men and 4 dogs, "),
        ("dates", "3 May 2026, "),
        ("ranges and hedges", "about 5 to 7 or "),
        ("opening brackets and quotes", "(“"),
        ("names with numbers", "Ada Brook, 41, of Tealby, "),
        ("rows of a table", "| 3 | 4.5 | $7 |\n"),
        ("digits of another script", "٣٤ "),
    ];

    public static void Print(params ReadOnlySpan<int> kilobytes)
    {
        string sizes = string.Concat(kilobytes.ToArray().Select(size => string.Create(CultureInfo.InvariantCulture, $"{size + " KB",10}")));
        Console.WriteLine($"ms of processor time           read{sizes}    times     check two{sizes}    times");
        foreach ((string name, string piece) in Texts)
        {
            Console.WriteLine($"{name,-35}{Row(piece, kilobytes, 1)}              {Row(piece, kilobytes, 2)}");
        }
    }

    private static string Row(string piece, ReadOnlySpan<int> kilobytes, int documents)
    {
        double[] times = [.. kilobytes.ToArray().Select(size => Milliseconds(string.Concat(Enumerable.Repeat(piece, size * Kilobyte / piece.Length)), documents))];
        return string.Concat(times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time,10:0.0}"))) + string.Create(CultureInfo.InvariantCulture, $"{times[^1] / times[0],9:0.0}");
    }

    /// <summary>The least of some runs: the others were disturbed.</summary>
    private static double Milliseconds(string text, int documents)
    {
        Document[] same = [.. Enumerable.Range(0, documents).Select(n => new Document($"{n}", text))];
        double least = double.PositiveInfinity;
        for (int n = 0; n < Repetitions; n++)
        {
            TimeSpan start = Process.GetCurrentProcess().TotalProcessorTime;
            _ = documents == 1 ? ClaimChecker.Default.Read(same) : ClaimChecker.Default.Check(same);
            least = Math.Min(least, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalMilliseconds);
        }

        return least;
    }
}
