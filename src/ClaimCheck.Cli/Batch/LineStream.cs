namespace ClaimCheck.Cli.Batch;

/// <summary>
/// Cuts a stream into lines at \n. Holds one line at most: a line longer than the limit is skipped without being kept.
/// A byte order mark before the first line and a \r at the end of a line are dropped.
/// </summary>
internal sealed class LineStream(Stream input, int limit)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The number of the current line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line; empty where it is too long. Valid until the next one is read; may be changed in place.</summary>
    public Memory<byte> Line { get; private set; }

    /// <summary>The current line is longer than the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line.</summary>
    public bool Next()
    {
        IsTooLong = false;
        int scanned = 0;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return Take(scanned + feed, 1);
            }

            scanned = _end - _start;
            if (_isAtEnd)
            {
                return (scanned > 0 || IsTooLong) && Take(scanned, 0);
            }

            // One byte more than the limit, for the \r that does not count.
            if (scanned > limit + 1)
            {
                IsTooLong = true;
                _start = _end;
                scanned = 0;
            }

            Fill();
        }
    }

    private bool Take(int length, int feed)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length + feed;
        Number++;
        if (Number == 1 && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        if (line.Length > 0 && line.Span[^1] == '\r')
        {
            line = line[..^1];
        }

        IsTooLong |= line.Length > limit;
        Line = IsTooLong ? Memory<byte>.Empty : line;
        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
    }
}
