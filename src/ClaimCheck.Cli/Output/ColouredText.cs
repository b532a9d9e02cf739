using Spectre.Console;

namespace ClaimCheck.Cli.Output;

/// <summary>Colours a report that the library wrote as plain text: the words that lines begin with, the bars of charts, and claims marked in a text.</summary>
internal static class ColouredText
{
    private const string BarCharacters = "├─┤●◄►";
    private const string MarkCharacters = "⟦⟧⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly Style Bar = new(Color.Aqua), Mark = new(Color.Yellow);

    private static readonly (string Word, Color Colour)[] Words =
    [
        ("DISAGREE", Color.Red), ("POSSIBLE", Color.Yellow), ("AGREE", Color.Green), ("SKIPPED", Color.Grey), ("IGNORED", Color.Grey), ("RULE", Color.Grey), ("UNUSED", Color.Yellow),
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

        int open = 0;
        while (start < line.Length)
        {
            Style? style = StyleOf(line[start], open);
            int end = start;
            while (end < line.Length && StyleOf(line[end], open) == style)
            {
                open += line[end] switch { '⟦' => 1, '⟧' => -1, _ => 0 };
                end++;
            }

            paragraph.Append(line[start..end], style);
            start = end;
        }

        return paragraph;
    }

    /// <param name="open">How many marks of claims are open before the character.</param>
    private static Style? StyleOf(char c, int open) =>
        BarCharacters.Contains(c, StringComparison.Ordinal) ? Bar : open > 0 || MarkCharacters.Contains(c, StringComparison.Ordinal) ? Mark : null;
}
