using ClaimCheck.Cli.Configuration;
using ClaimCheck.Cli.Output;
using ClaimCheck.Readers;

namespace ClaimCheck.Cli.Input;

/// <summary>Reads files as documents. A file that cannot be read becomes a problem, and the rest is still read. What the caller says of a file goes before what the configuration says, and that before what it says itself.</summary>
internal sealed class DocumentFiles(PublishedDates published, string? culture, CheckSettings settings, Stream standardInput)
{
    public List<Document> Read(IReadOnlyList<InputFile> files, ICollection<InputProblem> problems, ProgressLine progress)
    {
        var documents = new List<Document>();
        for (int i = 0; i < files.Count; i++)
        {
            progress.Report($"reading {files[i].Name}", i, files.Count);
            InputFile file = files[i];
            foreach (Document document in TryRead(file.Name, problems))
            {
                documents.Add(document with
                {
                    PublishedOn = published.Of(file.Name, file.Argument) ?? settings.PublishedOnOf(document.Name) ?? document.PublishedOn,
                    Culture = culture ?? settings.CultureOf(document.Name) ?? document.Culture,
                });
            }
        }

        return documents;
    }

    private IReadOnlyList<Document> TryRead(string file, ICollection<InputProblem> problems)
    {
        string reason;
        try
        {
            return file == FileArguments.StandardInput ? DocumentReader.Default.Read(file, standardInput) : DocumentReader.Default.ReadFile(file);
        }
        catch (UnreadableFileException exception)
        {
            reason = exception.Message;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = "no such file";
        }
        catch (UnauthorizedAccessException)
        {
            reason = "may not be read (permission denied)";
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            reason = "cannot be read: " + PrintableText.Of(exception.Message);
        }
#pragma warning disable CA1031 // A fault in the reading of one file must not take the others down; it is said, and counts as a file not read.
        catch (Exception exception)
        {
            reason = $"cannot be read: internal error: {exception.GetType().Name}: {PrintableText.Of(exception.Message)}";
        }
#pragma warning restore CA1031

        problems.Add(new InputProblem(file, reason));
        return [];
    }
}
