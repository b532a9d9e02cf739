namespace ClaimCheck.Readers;

/// <summary>Reads a stream as far as the limit of a file: a stream need not end.</summary>
internal static class LimitedContent
{
    private const int Piece = 64 * 1024;

    /// <exception cref="UnreadableFileException">It is longer.</exception>
    public static ReadOnlyMemory<byte> Of(Stream stream, int limit)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limit)
        {
            throw new UnreadableFileException(TooMuch.Bytes(limit));
        }

        byte[] buffer = new byte[stream.CanSeek ? Math.Max(1, stream.Length - stream.Position + 1) : Piece];
        int length = 0;
        for (int read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, length, buffer.Length - length))
        {
            length += read;
            if (length > limit)
            {
                throw new UnreadableFileException(TooMuch.Bytes(limit));
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        return buffer.AsMemory(0, length);
    }
}
