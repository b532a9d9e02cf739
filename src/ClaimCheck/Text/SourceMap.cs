namespace ClaimCheck;

/// <summary>
/// Where the characters of a document's text stand in the file that it was read from. Immutable; two maps are equal when their segments are. Within a segment
/// the text runs on in one line of the file, character by character: what was left out of the file, or written differently there, lies between two segments.
/// </summary>
/// <example>For "A &amp;amp; B" of a web page, read as "A &amp; B": <c>new SourceMap([new(0, new(1, 1)), new(3, new(1, 7))])</c></example>
public sealed class SourceMap : IEquatable<SourceMap>
{
    private readonly SourceSegment[] _segments;
    private readonly int[] _starts;

    /// <summary>Makes a map.</summary>
    /// <param name="segments">In the order of the text, no two at one offset. What lies before the first is taken to be at the start of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> is null.</exception>
    /// <exception cref="ArgumentException">The segments are not in order.</exception>
    public SourceMap(IEnumerable<SourceSegment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        _segments = [.. segments];
        _starts = new int[_segments.Length];
        for (int i = 0; i < _starts.Length; i++)
        {
            _starts[i] = _segments[i].Start;
            if (i > 0 && _starts[i] <= _starts[i - 1])
            {
                throw new ArgumentException($"The segments are not in the order of the text: {_starts[i]} after {_starts[i - 1]}.", nameof(segments));
            }
        }
    }

    /// <summary>The place in the file of the character at an offset of the text, which may also be the end of the text.</summary>
    public TextPosition this[int offset]
    {
        get
        {
            int at = Array.BinarySearch(_starts, offset);
            at = at < 0 ? ~at - 1 : at;
            return at < 0 ? new TextPosition(1, 1) : _segments[at].Origin with { Column = _segments[at].Origin.Column + offset - _starts[at] };
        }
    }

    /// <summary>The map of a text that is the file as it is. A line ends with \n, \r\n or \r.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceMap OfLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var starts = new List<int> { 0 };
        for (int i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
            int next = text.AsSpan(i).IndexOfAny('\n', '\r');
            i = next < 0 ? -1 : i + next;
        }

        var lines = new SourceSegment[starts.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = new SourceSegment(starts[i], new TextPosition(i + 1, 1));
        }

        return new SourceMap(lines);
    }

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) => other is not null && _segments.AsSpan().SequenceEqual(other._segments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _segments.Length == 0 ? 0 : HashCode.Combine(_segments.Length, _segments[^1]);
}
