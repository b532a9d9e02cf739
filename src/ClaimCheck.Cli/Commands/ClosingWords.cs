using Humanizer;

namespace ClaimCheck.Cli.Commands;

/// <summary>What the closing line of a report says of the run itself: "1 file not read, exit 3".</summary>
internal static class ClosingWords
{
    public static string For(int unread, int status) =>
        unread > 0 ? $"{"file".ToQuantity(unread)} not read, exit {status}" : $"exit {status}";
}
