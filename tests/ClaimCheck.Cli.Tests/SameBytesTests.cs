using System.Diagnostics;
using System.Security.Cryptography;

namespace ClaimCheck.Cli.Tests;

/// <summary>The same files give the same bytes, whatever machine, place or hour they are checked in: each case is a process in another environment.</summary>
public sealed class SameBytesTests
{
    private const string Files = "a.md", Others = "b.html", Third = "c.txt";

    private readonly Dictionary<string, string> _expected = new(StringComparer.Ordinal);
    private TemporaryFolder _first = null!, _second = null!;

    [OneTimeSetUp]
    public void Create()
    {
        (_first, _second) = (new TemporaryFolder(), new TemporaryFolder());
        foreach (TemporaryFolder folder in new[] { _first, _second })
        {
            folder.Write($"İnce ığdır/{Files}", "---\ndate: 2026-03-11\n---\n# The ferry İnci\n\nAround 310 passengers were evacuated on Tuesday from the ferry Halvar, 12.5 km off Skarvik, for €1,250.50.\n");
            folder.Write($"İnce ığdır/{Others}", "<html lang=\"en-GB\"><article><p>About 420 passengers were evacuated on 10 March 2026 from the ferry Halvar, eight miles off Skarvik.</p></article></html>");
            folder.Write($"İnce ığdır/{Third}", "On 11/03/2026 it was said that 4.5 million euros and nearly half of the 420 passengers of the ferry Halvar were safe at 3 p.m.");
        }

        foreach (string format in Formats)
        {
            _expected[format] = Hash(_first, format, []);
        }
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _first.Dispose();
        _second.Dispose();
    }

    private static IEnumerable<string> Formats => ["console", "json", "html"];

    [Test]
    public void In_another_culture([Values("tr_TR.UTF-8", "ar_SA.UTF-8", "fa_IR.UTF-8", "de_DE.UTF-8", "C")] string culture, [ValueSource(nameof(Formats))] string format) =>
        Assert.That(Hash(_first, format, [("LANG", culture), ("LC_ALL", culture)]), Is.EqualTo(_expected[format]));

    [Test]
    public void In_another_time_zone([ValueSource(nameof(Formats))] string format) =>
        Assert.That(Hash(_first, format, [("TZ", "Pacific/Kiritimati")]), Is.EqualTo(_expected[format]));

    [Test]
    public void In_another_directory([ValueSource(nameof(Formats))] string format) => Assert.That(Hash(_second, format, []), Is.EqualTo(_expected[format]));

    [Test]
    public void With_one_thread_or_many([Values("1", "16")] string processors, [ValueSource(nameof(Formats))] string format) =>
        Assert.That(Hash(_first, format, [("DOTNET_PROCESSOR_COUNT", processors)]), Is.EqualTo(_expected[format]));

    private static string Hash(TemporaryFolder folder, string format, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.At("İnce ığdır"), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string arg in (string[])[typeof(CommandLine).Assembly.Location, "check", Files, Others, Third, "--format", format])
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That((process.ExitCode, error, bytes.Length > 100), Is.EqualTo((1, "", true)));
        return Convert.ToHexString(SHA256.HashData(bytes.ToArray()));
    }
}
