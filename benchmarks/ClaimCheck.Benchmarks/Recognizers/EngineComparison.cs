using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Recognizers;

namespace ClaimCheck.Benchmarks;

/// <summary>Reads one text with both engines: how long each takes in processor time, what it allocates, and the values on which they differ.</summary>
internal static partial class Engines
{
    private const int Kilobytes = 10;
    private const int MostShown = 60;
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(2);

    static partial void Compare(IReadOnlyList<string> args, ref int? status)
    {
        string culture = args.Count > 1 ? args[1] : "en";
        var document = new Document("text", args.Count > 0 ? File.ReadAllText(args[0]) : NewsText.Of(Kilobytes, 0)) { Culture = culture, PublishedOn = new DateOnly(2031, 3, 18) };
        var recognizer = new MicrosoftRecognizer(culture);
        var beside = new MicrosoftRecognizer(culture) { IsBeside = true };
        Console.WriteLine($"{document.Text.Length / 1000.0:0.0} KB, {culture}\n\nengine                              first ms   ms a reading     MB/s   KB allocated per KB   values  unread");
        IReadOnlyList<Claim> own = Row("ClaimCheck", ClaimCheckOptions.Default, document);
        IReadOnlyList<Claim> other = Row("Microsoft.Recognizers.Text", new ClaimCheckOptions { Recognizers = [recognizer] }, document);
        Row("both", new ClaimCheckOptions { Recognizers = [beside] }, document);
        Differences.Print(own, other, MostShown);
        status = 0;
    }

    private static IReadOnlyList<Claim> Row(string name, ClaimCheckOptions options, Document document)
    {
        long start = Stopwatch.GetTimestamp();
        var checker = new ClaimChecker(options);
        Report report = checker.Read([document]);
        TimeSpan first = Stopwatch.GetElapsedTime(start);
        for (start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < LeastTime / 2;)
        {
            checker.Read([document]);
        }

        int readings = 0;
        long allocated = GC.GetTotalAllocatedBytes(true);
        TimeSpan used = Used();
        for (start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < LeastTime; readings++)
        {
            checker.Read([document]);
        }

        double milliseconds = (Used() - used).TotalMilliseconds / readings, kilobytes = document.Text.Length / 1000.0;
        double allocatedPer = (GC.GetTotalAllocatedBytes(true) - allocated) / 1000.0 / readings / kilobytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{first.TotalMilliseconds,10:0}{milliseconds,15:0.00}{kilobytes / milliseconds,9:0.000}{allocatedPer,22:0.0}{report.Claims.Count,9}{report.Unread.Count,8}"));
        return report.Claims;
    }

    private static TimeSpan Used() => Process.GetCurrentProcess().TotalProcessorTime;
}
