namespace ClaimCheck.Readers.JsonLines;

/// <summary>A line is no valid case. The message says what is wrong, and where.</summary>
internal sealed class JsonCaseException(string message) : Exception(message);
