namespace ClaimCheck.Readers;

/// <summary>A file cannot be read as a document. The message is one line that says why and goes on from the file's name: "is a PDF file, which is not read".</summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>Makes an exception.</summary>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that keeps what a parser said.</summary>
    public UnreadableFileException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
