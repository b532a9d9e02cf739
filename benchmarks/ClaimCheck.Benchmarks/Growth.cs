using System.Diagnostics;
using System.Globalization;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// How the cost of a check grows with the number of documents, in processor time, which other work on the machine does not change; and whether what was found is right: a fact
/// belongs to one story, and hardly a story is without one.
/// </summary>
internal static class Growth
{
    private const int TellingsOfStory = 5;

    public static void Print(params ReadOnlySpan<int> counts)
    {
        Console.WriteLine("documents     MB   claims   read s  check s  µs a claim  peak MB  findings  largest conflict  of two stories  stories with findings");
        foreach (int count in counts)
        {
            Console.WriteLine(Row(StoriesOf(count), TellingsOfStory));
        }
    }

    /// <summary>Documents that tell one story nearly alike: the hardest case for anything that compares what is alike.</summary>
    public static void PrintNearEqual(int count) => Console.WriteLine($"near-equal:\n{Row([.. Enumerable.Range(0, count).Select(n => Telling(n, 0, n % 40))], count)}");

    private static List<Document> StoriesOf(int count) => [.. Enumerable.Range(0, count).Select(n => Telling(n, 1 + (n / TellingsOfStory), n % TellingsOfStory))];

    private static Document Telling(int number, int story, int telling) =>
        new(number.ToString(CultureInfo.InvariantCulture), NewsText.Of(1, telling, story)) { PublishedOn = new DateOnly(2031, 3, 18) };

    private static string Row(List<Document> documents, int tellings)
    {
        TimeSpan start = Used();
        int claims = ClaimChecker.Default.Read(documents).Claims.Count;
        TimeSpan read = Used();
        Report report = ClaimChecker.Default.Check(documents);
        TimeSpan check = Used();
        var stories = report.Findings.Select(finding => finding.Positions.SelectMany(position => position.Claims).Select(claim => claim.Source.Index / tellings).Distinct().ToList()).ToList();
        int strays = stories.Count(found => found.Count > 1), known = stories.Where(found => found.Count == 1).Select(found => found[0]).Distinct().Count();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{documents.Count,9}{documents.Sum(document => document.Text.Length) / 1e6,7:0.00}{claims,9}{(read - start).TotalSeconds,9:0.0}{(check - read).TotalSeconds,9:0.0}{(check - read).TotalMicroseconds / claims,12:0}{Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000,9}{report.Findings.Count,10}{LargestConflict(report),18}{strays,16}{known,16} of {documents.Count / tellings}");
    }

    /// <summary>How many claims are held against each other in one conflict at most.</summary>
    private static int LargestConflict(Report report) =>
        report.Findings.Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => finding.Positions.SelectMany(position => position.Claims).Distinct().Count()).DefaultIfEmpty().Max();

    private static TimeSpan Used() => Process.GetCurrentProcess().TotalProcessorTime;
}
