namespace ClaimCheck.Cli.Output;

/// <summary>Brings a report to its place: standard output, or a file that is either the whole new report or what it was before.</summary>
internal static class ReportOutput
{
    /// <summary>Writes beside the file and moves, or into what holds nothing; null, or what went wrong. A link stays one.</summary>
    public static string? TryWriteFile(string file, Interruption interruption, Action<TextWriter> write)
    {
        string temporary = "";
        try
        {
            string target = Path.GetFullPath(file);
            target = new FileInfo(target) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : target;
            if (Directory.Exists(target))
            {
                return "is a directory";
            }

            if (File.Exists(target) && new FileInfo(target).Length == 0)
            {
                WriteInPlace(target, interruption, write);
                return null;
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

    /// <summary>A device or a pipe is no file to put another in place of; an empty file has nothing to lose, and is empty again where writing fails.</summary>
    private static void WriteInPlace(string target, Interruption interruption, Action<TextWriter> write)
    {
        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        using var undo = interruption.Undoing(() => Empty(stream));
        try
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            write(writer);
            writer.Flush();
        }
        catch (IOException)
        {
            Empty(stream);
            throw;
        }
    }

    private static void Empty(FileStream stream)
    {
        try
        {
            stream.SetLength(0);
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException)
        {
            // A device or a pipe has no length; why nothing could be written is the reason to tell.
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
