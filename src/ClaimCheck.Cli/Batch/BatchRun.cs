using System.Text.Json;
using System.Text.Unicode;
using ClaimCheck.Readers.JsonLines;

namespace ClaimCheck.Cli.Batch;

/// <summary>Answers each line of input on a line of its own, in the order read, and flushes it before the next line is looked at.</summary>
internal sealed class BatchRun(ClaimChecker checker, TextWriter output, Interruption interruption)
{
    /// <summary>Bytes of the longest line that is read: 16 MB.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    /// <summary>Reads to the end of <paramref name="input"/>; the exit status.</summary>
    public int Run(Stream input)
    {
        int status = ExitStatus.Success;
        var lines = new LineStream(input, LongestLine);
        while (lines.Next())
        {
            var answer = lines.IsTooLong ? new Answer(false, default, null, [], "the line is longer than 16 MB")
                : IsBlank(lines.Line.Span) ? null
                : AnswerTo(lines.Line);
            if (answer is not null)
            {
                status = answer.IsClean ? status : ExitStatus.Input;
                interruption.Whole(() => Write(answer, lines.Number));
            }
        }

        return status;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private Answer AnswerTo(Memory<byte> line)
    {
        SurrogateRepair.Repair(line.Span);
        JsonElement id = default;
        try
        {
            if (!Utf8.IsValid(line.Span))
            {
                throw new JsonCaseException("the line is not valid UTF-8");
            }

            using var json = JsonDocument.Parse(line);
            id = JsonCase.Id(json.RootElement);
            var warnings = new List<string>();
            Report report = checker.Check(JsonCase.Documents(json.RootElement, warnings));
            return new Answer(warnings.Count == 0, id, report, [.. warnings.Select(warning => warning + "; read without it")], "");
        }
        catch (JsonException exception)
        {
            return new Answer(false, id, null, [], $"the line is not valid JSON (byte {exception.BytePositionInLine + 1})");
        }
        catch (JsonCaseException exception)
        {
            return new Answer(false, id, null, [], exception.Message);
        }
#pragma warning disable CA1031 // A fault of ours in one case must not take the other cases down; it is said, and counts as a case without an answer.
        catch (Exception exception)
        {
            return new Answer(false, id, null, [], $"internal error: {exception.GetType().Name}: {exception.Message}");
        }
#pragma warning restore CA1031
    }

    /// <summary>Written and flushed as one: whoever stops the process gets whole lines.</summary>
    private void Write(Answer answer, long line)
    {
        if (answer.Report is { } report)
        {
            JsonReportWriter.WriteLine(report, answer.Id, answer.Warnings, output);
        }
        else
        {
            BatchError.Write(output, answer.Id, line, answer.Error);
        }

        output.Flush();
    }

    /// <summary>What is to be said to a line: a report, or what is wrong with it.</summary>
    private sealed record Answer(bool IsClean, JsonElement Id, Report? Report, IReadOnlyList<string> Warnings, string Error);
}
