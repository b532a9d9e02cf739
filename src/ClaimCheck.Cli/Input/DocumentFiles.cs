namespace ClaimCheck.Cli.Input;

/// <summary>Reads files as documents. A file that cannot be read becomes a problem, and the rest is still read.</summary>
internal sealed class DocumentFiles(PublishedDates published, string? culture)
{
    public (List<Document> Documents, List<InputProblem> Problems) Read(IEnumerable<string> arguments)
    {
        var documents = new List<Document>();
        var problems = new List<InputProblem>();
        foreach (string argument in arguments)
        {
            var files = FilePattern.Expand(argument);
            if (files.Count == 0)
            {
                problems.Add(new InputProblem(argument, "no file matches"));
            }

            foreach (string file in files)
            {
                if (TryRead(file, out string reason) is { } text)
                {
                    documents.Add(new Document(file, text) { PublishedOn = published.Of(file, argument), Culture = culture });
                }
                else
                {
                    problems.Add(new InputProblem(file, reason));
                }
            }
        }

        return (documents, problems);
    }

    private static string? TryRead(string file, out string reason)
    {
        try
        {
            if (Directory.Exists(file))
            {
                reason = "is a directory";
                return null;
            }

            return TextDecoding.TryDecode(File.ReadAllBytes(file), out reason);
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

        return null;
    }
}
