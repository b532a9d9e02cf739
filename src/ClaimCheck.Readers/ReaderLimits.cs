namespace ClaimCheck.Readers;

/// <summary>How much of a file is read, so that a hostile or mistaken one costs neither memory nor patience. Immutable.</summary>
public sealed record ReaderLimits
{
    /// <summary>The defaults.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>The bytes of the largest file: 64 MB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int FileBytes { get; init => field = Positive(value); } = 64 * 1024 * 1024;

    /// <summary>The bytes that the parts of a .docx may unpack to: 256 MB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int UnpackedBytes { get; init => field = Positive(value); } = 256 * 1024 * 1024;

    /// <summary>The UTF-16 code units of the longest text that a file may have: 16 million, in all of its documents together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not positive.</exception>
    public int TextLength { get; init => field = Positive(value); } = 16 * 1024 * 1024;

    private static int Positive(int value) =>
        value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is at least 1.");
}
