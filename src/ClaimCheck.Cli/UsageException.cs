namespace ClaimCheck.Cli;

/// <summary>The command line is wrong in a way that only a command can tell. The message is the line for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
