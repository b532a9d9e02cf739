using System.Text.Json;
using System.Text.Unicode;

namespace ClaimCheck.Cli.Batch;

/// <summary>Answers each line of input on a line of its own, in the order read, and flushes it before the next line is looked at.</summary>
internal sealed class BatchRun(ClaimChecker checker, TextWriter output)
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
            if (lines.IsTooLong)
            {
                BatchError.Write(output, default, lines.Number, "the line is longer than 16 MB");
                status = ExitStatus.Input;
            }
            else if (!IsBlank(lines.Line.Span) && !Answer(lines.Line, lines.Number))
            {
                status = ExitStatus.Input;
            }

            output.Flush();
        }

        return status;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private bool Answer(Memory<byte> line, long number)
    {
        SurrogateRepair.Repair(line.Span);
        JsonElement id = default;
        try
        {
            if (!Utf8.IsValid(line.Span))
            {
                throw new BatchCaseException("the line is not valid UTF-8");
            }

            using var json = JsonDocument.Parse(line);
            id = BatchCase.Id(json.RootElement);
            var warnings = new List<string>();
            var report = checker.Check(BatchCase.Documents(json.RootElement, warnings));
            JsonReportWriter.WriteLine(report, id, warnings, output);
            return warnings.Count == 0;
        }
        catch (JsonException exception)
        {
            BatchError.Write(output, id, number, $"the line is not valid JSON (byte {exception.BytePositionInLine + 1})");
        }
        catch (BatchCaseException exception)
        {
            BatchError.Write(output, id, number, exception.Message);
        }
#pragma warning disable CA1031 // A fault of ours in one case must not take the other cases down; it is said, and counts as a case without an answer.
        catch (Exception exception) when (exception is not IOException)
        {
            BatchError.Write(output, id, number, $"internal error: {exception.GetType().Name}: {exception.Message}");
        }
#pragma warning restore CA1031

        return false;
    }
}
