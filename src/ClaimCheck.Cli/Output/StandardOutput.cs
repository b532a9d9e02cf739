using Microsoft.Win32.SafeHandles;

namespace ClaimCheck.Cli.Output;

/// <summary>Standard output of this process, and what may be known of the terminal behind it.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>
    /// Opens it. The console's own stream swallows a broken pipe, and a batch would go on for nobody: a pipe is therefore written to directly.
    /// A file is not, because the direct stream keeps a position of its own and would overwrite what others append.
    /// </summary>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var direct = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!direct.CanSeek)
                {
                    return direct;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // A closed or odd descriptor: the console's stream knows what to do with it.
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Adds what is known of the terminal.</summary>
    public static CommandStreams Describe(CommandStreams streams)
    {
        string? terminal = Environment.GetEnvironmentVariable("TERM");
        bool isTerminal = !Console.IsOutputRedirected && terminal != "dumb";
        streams = streams with { IsErrorTerminal = !Console.IsErrorRedirected && terminal != "dumb" };
        return !isTerminal ? streams : streams with
        {
            IsTerminal = true,
            Width = Width(),
            IsUnicode = Console.OutputEncoding.CodePage == 65001,
            NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    private static int Width()
    {
        try
        {
            // The last column is left free: some terminals wrap when it is written.
            return Console.WindowWidth > 1 ? Console.WindowWidth - 1 : 100;
        }
        catch (IOException)
        {
            return 100;
        }
    }
}
