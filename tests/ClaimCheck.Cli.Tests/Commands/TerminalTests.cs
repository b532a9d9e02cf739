namespace ClaimCheck.Cli.Tests.Commands;

/// <summary>Colour and drawing: only for a person at a terminal.</summary>
public sealed class TerminalTests
{
    private const char Escape = '\u001b';

    private static CommandStreams Terminal => new(Stream.Null, TextWriter.Null, TextWriter.Null) { IsTerminal = true, IsUnicode = true, Width = 90 };

    [Test]
    public void A_pipe_gets_plain_ASCII_of_our_own() =>
        Assert.That(CliRun.Of("sample").Output, Does.Not.Contain(Escape).And.Not.Contain('├').And.Not.Contain('·'));

    [Test]
    public void A_terminal_gets_colour_that_covers_the_same_text()
    {
        string plain = CliRun.With(Terminal, "sample", "--no-color").Output, coloured = CliRun.With(Terminal, "sample").Output;
        Assert.That(plain, Does.Not.Contain(Escape));
        Assert.That(System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "").ReplaceLineEndings("\n"), Is.EqualTo(plain));
    }

    [Test]
    public void Words_and_bars_are_coloured()
    {
        using var output = new StringWriter();
        Cli.Output.ColouredText.Write("DISAGREE  x\n  A  ├─●─┤ rest\nAGREE     y\n", output);
        Assert.That(output.ToString(), Does.Contain("mDISAGREE\u001b[0m  x").And.Contain("m├─●─┤\u001b[0m rest").And.Contain("mAGREE\u001b[0m"));
    }

    [Test]
    public void No_color_in_the_environment_is_heeded() =>
        Assert.That(CliRun.With(Terminal with { NoColor = true }, "sample").Output, Does.Not.Contain(Escape).And.Not.Contain('├'));

    [TestCase("json")]
    [TestCase("jsonl")]
    [TestCase("markdown")]
    [TestCase("csv")]
    [TestCase("sarif")]
    [TestCase("junit")]
    [TestCase("github")]
    public void What_programs_read_is_never_coloured(string format) => Assert.That(CliRun.With(Terminal, "sample", "--format", format).Output, Does.Not.Contain(Escape));
}
