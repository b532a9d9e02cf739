using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimCheck.Reporting.Json;

namespace ClaimCheck;

/// <summary>
/// Writes a report as JSON with the schema <c>claimcheck-report/1</c>, ended by a line feed. Fields that have no value are written as null.
/// The same report always gives the same text. Immutable and thread-safe.
/// </summary>
public sealed class JsonReportWriter : IReportWriter
{
    // Readable output: only what JSON itself or a line of JSON needs is escaped. The report is no HTML.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <inheritdoc/>
    public string Name => "json";

    /// <summary>Writes the whole report, indented.</summary>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Write(report, null, [], output, Indented);
    }

    /// <summary>Writes the whole report on one line, with the id of the case that it answers.</summary>
    /// <param name="report">The report.</param>
    /// <param name="id">A JSON string or number that is written as it is; an undefined element is written as null.</param>
    /// <param name="warnings">What was wrong with the case and did not keep it from being read; written as "warnings" where there is any.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/>, <paramref name="warnings"/> or <paramref name="output"/> is null.</exception>
    public static void WriteLine(Report report, JsonElement id, IReadOnlyList<string> warnings, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(warnings);
        ArgumentNullException.ThrowIfNull(output);
        Write(report, id, warnings, output, OneLine);
    }

    private static void Write(Report report, JsonElement? id, IReadOnlyList<string> warnings, TextWriter output, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            JsonReport.Write(json, report, id, warnings);
        }

        // Decoded a piece at a time: a report of many megabytes then costs its own bytes once, not three times.
        var decoder = Encoding.UTF8.GetDecoder();
        Span<char> piece = stackalloc char[2048];
        for (var rest = buffer.WrittenSpan; rest.Length > 0;)
        {
            decoder.Convert(rest, piece, false, out int read, out int written, out _);
            output.Write(piece[..written]);
            rest = rest[read..];
        }

        output.Write('\n');
    }
}
