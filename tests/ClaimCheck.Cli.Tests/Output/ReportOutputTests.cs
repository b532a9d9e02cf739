using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Tests.Output;

public sealed class ReportOutputTests
{
    [TestCase("")]
    [TestCase("the old report")]
    public void What_cannot_be_written_to_its_end_leaves_the_file_as_it_was(string old)
    {
        using var folder = new TemporaryFolder();
        using var interruption = new Interruption();
        string file = folder.Write("report.txt", old);
        string? problem = ReportOutput.TryWriteFile(file, interruption, output =>
        {
            output.Write(new string('x', 100_000));
            throw new IOException("No space left on device");
        });
        Assert.That(problem, Is.EqualTo("cannot be written: No space left on device"));
        Assert.That(File.ReadAllText(file), Is.EqualTo(old));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }
}
