using Spectre.Console;

namespace ClaimCheck.Cli.Output;

/// <summary>Colours a report that the library wrote as plain text: the words that lines begin with, and the bars of charts.</summary>
internal static class ColouredText
{
    private const string BarCharacters = "├─┤●◄►";

    private static readonly (string Word, Color Colour)[] Words =
    [
        ("DISAGREE", Color.Red), ("POSSIBLE", Color.Yellow), ("AGREE", Color.Green), ("SKIPPED", Color.Grey),
    ];

    public static void Write(string report, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });

        // The report has been laid out already: nothing may be wrapped a second time.
        console.Profile.Width = short.MaxValue;
        foreach (string line in report.TrimEnd('\n').Split('\n'))
        {
            console.Write(Styled(line));
            console.WriteLine();
        }
    }

    private static Paragraph Styled(string line)
    {
        var paragraph = new Paragraph();
        int start = 0;
        foreach (var (word, colour) in Words)
        {
            if (line.StartsWith(word + " ", StringComparison.Ordinal))
            {
                paragraph.Append(word, new Style(colour, decoration: Decoration.Bold));
                start = word.Length;
                break;
            }
        }

        while (start < line.Length)
        {
            bool isBar = IsBar(line[start]);
            int end = start;
            while (end < line.Length && IsBar(line[end]) == isBar)
            {
                end++;
            }

            paragraph.Append(line[start..end], isBar ? new Style(Color.Aqua) : null);
            start = end;
        }

        return paragraph;
    }

    private static bool IsBar(char c) => BarCharacters.Contains(c, StringComparison.Ordinal);
}
