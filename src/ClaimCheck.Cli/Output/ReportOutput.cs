namespace ClaimCheck.Cli.Output;

/// <summary>Brings a report to its place: standard output, or a file that is either the whole new report or what it was before.</summary>
internal static class ReportOutput
{
    /// <summary>Writes beside the file and moves; null, or what went wrong.</summary>
    public static string? TryWriteFile(string file, Interruption interruption, Action<TextWriter> write)
    {
        string temporary = "";
        try
        {
            string target = Path.GetFullPath(file);
            if (Directory.Exists(target))
            {
                return "is a directory";
            }

            temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
            string half = temporary;
            using var undo = interruption.Undoing(() => TryDelete(half));
            using (var writer = new StreamWriter(temporary))
            {
                write(writer);
            }

            interruption.Whole(() => File.Move(half, target, overwrite: true));
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return "its folder does not exist";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            TryDelete(temporary);
            return "cannot be written: " + PrintableText.Of(exception.Message);
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            if (file.Length > 0)
            {
                File.Delete(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be deleted either; the first reason is the one to tell.
        }
    }
}
