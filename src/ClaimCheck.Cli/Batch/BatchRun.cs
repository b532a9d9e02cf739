using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Unicode;
using ClaimCheck.Readers.JsonLines;

namespace ClaimCheck.Cli.Batch;

/// <summary>
/// Answers each line of input on a line of its own, in the order read, as soon as it is ready: no answer waits for a line that has not come. As many lines are worked on at once as there are processors, and few
/// more are held.
/// </summary>
internal sealed class BatchRun(ClaimChecker checker, TextWriter output, Interruption interruption)
{
    /// <summary>Bytes of the longest line that is read: 16 MB.</summary>
    public const int LongestLine = 16 * 1024 * 1024;

    /// <summary>Reads to the end of <paramref name="input"/>; the exit status.</summary>
    public int Run(Stream input)
    {
        using var answers = new BlockingCollection<Task<Answer>>(Environment.ProcessorCount);
        using var stop = new CancellationTokenSource();
        Task<int> writing = Task.Factory.StartNew(() => WriteAll(answers, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var lines = new LineStream(input, LongestLine);
        try
        {
            while (lines.Next())
            {
                if (lines.IsTooLong || !IsBlank(lines.Line.Span))
                {
                    (byte[]? line, long number) = (lines.IsTooLong ? null : lines.Line.ToArray(), lines.Number);
                    answers.Add(Task.Run(() => Answered(line, number)), stop.Token);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Nobody reads the answers any more; why not is thrown below.
        }
        finally
        {
            answers.CompleteAdding();
            Task.WaitAny(writing);
        }

        return writing.GetAwaiter().GetResult();
    }

    private int WriteAll(BlockingCollection<Task<Answer>> answers, CancellationTokenSource stop)
    {
        int status = ExitStatus.Success;
        try
        {
            foreach (Task<Answer> waiting in answers.GetConsumingEnumerable())
            {
                Answer answer = waiting.GetAwaiter().GetResult();
                status = answer.IsClean ? status : ExitStatus.Input;

                // Written and flushed as one: whoever stops the process gets whole lines.
                interruption.Whole(() =>
                {
                    output.Write(answer.Line);
                    output.Flush();
                });
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }

        return status;
    }

    private Answer Answered(byte[]? line, long number)
    {
        Reply reply = line is null ? new Reply(default, null, [], "the line is longer than 16 MB") : ReplyTo(line);
        using var written = new StringWriter { NewLine = "\n" };
        if (reply.Report is { } report)
        {
            JsonReportWriter.WriteLine(report, reply.Id, reply.Warnings, written);
        }
        else
        {
            BatchError.Write(written, reply.Id, number, reply.Error);
        }

        return new Answer(written.ToString(), reply.Report is not null && reply.Warnings.Count == 0);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private Reply ReplyTo(Memory<byte> line)
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
            return new Reply(id, report, [.. warnings.Select(warning => warning + "; read without it")], "");
        }
        catch (JsonException exception)
        {
            return new Reply(id, null, [], $"the line is not valid JSON (byte {exception.BytePositionInLine + 1})");
        }
        catch (JsonCaseException exception)
        {
            return new Reply(id, null, [], exception.Message);
        }
#pragma warning disable CA1031 // A fault of ours in one case must not take the other cases down; it is said, and counts as a case without an answer.
        catch (Exception exception)
        {
            return new Reply(id, null, [], $"internal error: {exception.GetType().Name}: {exception.Message}");
        }
#pragma warning restore CA1031
    }

    /// <summary>What is to be said to a line: a report, or what is wrong with it.</summary>
    private sealed record Reply(JsonElement Id, Report? Report, IReadOnlyList<string> Warnings, string Error);

    /// <param name="Line">With its line break.</param>
    /// <param name="IsClean">It is a report without warnings.</param>
    private sealed record Answer(string Line, bool IsClean);
}
