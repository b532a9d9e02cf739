using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Tests.Output;

public sealed class ProgressLineTests
{
    [TestCase("reading a.html", 0, 4, "[                        ] 0/4 reading a.html")]
    [TestCase("reading a.html", 2, 4, "[############            ] 2/4 reading a.html")]
    [TestCase("comparing 40 documents", 0, 0, "[####                    ] comparing 40 documents")]
    [TestCase("reading a\u001b[2J", 1, 1, "[########################] 1/1 reading a\\u001b[2J")]
    [TestCase("reading a-name-that-is-far-too-long-for-a-line-of-a-terminal.html", 1, 1, "[########################] 1/1 reading a-name-that-is-far-too-long-f...")]
    public void It_says_how_far_the_work_has_come(string stage, int done, int total, string line) =>
        Assert.That(ProgressLine.Text(stage, done, total, isShare: false, 0), Is.EqualTo(line));

    [TestCase(0, "[                        ] 0 % comparing 40 documents")]
    [TestCase(455, "[##########              ] 45 % comparing 40 documents")]
    [TestCase(1000, "[########################] 100 % comparing 40 documents")]
    public void It_says_the_share_of_what_cannot_be_counted(int done, string line) =>
        Assert.That(ProgressLine.Text("comparing 40 documents", done, 1000, isShare: true, 0), Is.EqualTo(line));

    [Test]
    public void A_share_is_drawn_as_it_was_told_last()
    {
        using var error = new StringWriter();
        using (var progress = new ProgressLine(new CommandStreams(Stream.Null, TextWriter.Null, TextWriter.Synchronized(error)) { IsErrorTerminal = true }))
        {
            progress.Report("comparing 2 documents", 0, 0);
            progress.ShareOf("comparing 2 documents").Report(0.5);
            Thread.Sleep(2000);
        }

        Assert.That(error.ToString(), Does.Contain("50 % comparing 2 documents"));
    }

    [Test]
    public void It_is_drawn_for_long_work_at_a_terminal_and_taken_away([Values] bool isTerminal)
    {
        using var error = new StringWriter();
        using (var progress = new ProgressLine(new CommandStreams(Stream.Null, TextWriter.Null, TextWriter.Synchronized(error)) { IsErrorTerminal = isTerminal }))
        {
            progress.Report("reading a.html", 1, 2);
            Thread.Sleep(2000);
        }

        Assert.That(error.ToString(), isTerminal ? Does.Contain("1/2 reading a.html").And.EndWith("\r\u001b[K") : Is.Empty);
    }

    [Test]
    public void Work_that_is_soon_done_shows_nothing()
    {
        using var error = new StringWriter();
        using (var progress = new ProgressLine(new CommandStreams(Stream.Null, TextWriter.Null, error) { IsErrorTerminal = true }))
        {
            progress.Report("reading a.html", 1, 2);
        }

        Assert.That(error.ToString(), Is.Empty);
    }
}
