using System.Diagnostics;

namespace ClaimCheck.Cli.Tests;

/// <summary>A few runs as a process of its own: real pipes and a real exit status.</summary>
public sealed class ProcessTests
{
    [Test]
    public void Sample_is_a_success_without_escape_sequences()
    {
        var (status, output, error) = Run("", "sample");
        Assert.That((status, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.Contain("harbour-gazette.txt").And.Not.Contain('\u001b'));
    }

    [Test]
    public void Batch_reads_standard_input_in_UTF8()
    {
        var (status, output, _) = Run("""{"id":"é","documents":[{"name":"日本","text":"x"}]}""" + "\nbad\n", "batch");
        Assert.That(status, Is.EqualTo(3));
        Assert.That(output, Does.Contain("\"id\":\"é\"").And.Contain("日本").And.Contain("\"line\":2"));
    }

    [Test]
    public void A_missing_file_is_one_line_on_standard_error() =>
        Assert.That(Run("", "check", "no-such-file"), Is.EqualTo((3, "0 disagreements, 0 agreements; 1 file not read, exit 3\n", $"claimcheck: no-such-file: no such file{Environment.NewLine}")));

    [Test]
    public void A_reader_that_goes_away_ends_a_batch_quietly()
    {
        using var process = Start(["batch"]);
        string line = """{"id":"a","documents":[{"name":"a","text":"x"}]}""";
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        Assert.That(process.StandardOutput.ReadLine(), Does.Contain("\"id\":\"a\""));
        process.StandardOutput.Close();
        try
        {
            for (int i = 0; i < 10_000 && !process.HasExited; i++)
            {
                process.StandardInput.WriteLine(line);
            }
        }
        catch (IOException)
        {
            // It has gone, which is what is asked of it.
        }

        Assert.That(process.WaitForExit(20_000), Is.True);
        Assert.That(process.StandardError.ReadToEnd(), Is.Empty);
    }

    [TestCase("INT", 130)]
    [TestCase("TERM", 143)]
    [Platform(Exclude = "Win")]
    public void A_signal_ends_a_run_quietly_with_the_status_of_shells(string signal, int status)
    {
        using var process = Start(["batch"]);
        process.StandardInput.WriteLine("""{"id":"a","documents":[{"name":"a","text":"x"}]}""");
        process.StandardInput.Flush();
        Assert.That(process.StandardOutput.ReadLine(), Does.Contain("\"id\":\"a\"").And.EndWith("}"));
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.That(process.WaitForExit(20_000), Is.True);
        Assert.That((process.ExitCode, process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd()), Is.EqualTo((status, "", "")));
    }

    [Test]
    public void Completion_is_suggested()
    {
        Assert.That(Run("", "[suggest:10]", "check --fo"), Is.EqualTo((0, $"--format{Environment.NewLine}", "")));
        Assert.That(Run("", "[suggest:17]", "check --format sa").Output.Trim(), Is.EqualTo("sarif"));
        Assert.That(Run("", "[suggest:11]", "explain num").Output.Trim(), Is.EqualTo("number-conflict"));
    }

    [Test]
    public void The_directory_that_one_is_in_is_not_part_of_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/a.txt", "x");
        using var process = Start(folder.Path, ["check", ".", "--recursive", "--format", "json"]);
        Assert.That(process.StandardOutput.ReadToEnd(), Does.Contain("\"name\": \"sub/a.txt\""));
    }

    private static (int Status, string Output, string Error) Run(string input, params string[] args)
    {
        using var process = Start(args);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static Process Start(string[] args) => Start(Environment.CurrentDirectory, args);

    private static Process Start(string folder, string[] args)
    {
        // A shell in the background lets its children ignore an interruption, and with them the tests and what they start: GNU env sets that right.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start)!;
    }
}
