namespace ClaimCheck.Readers.Tests.Fuzzing;

/// <summary>Whatever the file: documents or one line that says why not; the same twice; and every character of a text has a place in the file.</summary>
public sealed class MutatedFilesTests
{
    [Test]
    public void Nothing_breaks([Range(1, 4)] int seed) => Run(seed, 400);

    /// <summary>About ten million bytes.</summary>
    [Test]
    [Explicit("takes minutes")]
    public void Nothing_breaks_for_long([Range(100, 109)] int seed) => Run(seed, 2500);

    private static void Run(int seed, int files)
    {
        var mutated = new MutatedFiles(seed);
        for (int n = 0; n < files; n++)
        {
            (string name, byte[] content) = mutated.Next();
            try
            {
                Examine(name, content);
            }
            catch (Exception exception) when (exception is not AssertionException)
            {
                Assert.Fail($"{name} {Convert.ToBase64String(content)}\n{exception}");
            }
        }
    }

    private static void Examine(string name, byte[] content)
    {
        IReadOnlyList<Document> documents;
        try
        {
            documents = DocumentReader.Default.Read(name, content);
        }
        catch (UnreadableFileException exception)
        {
            Assert.That(exception.Message, Is.Not.Empty.And.Not.Contain('\n').And.Not.Contain('\u001b'));
            Assert.That(() => DocumentReader.Default.Read(name, content), Throws.TypeOf<UnreadableFileException>().With.Message.EqualTo(exception.Message));
            return;
        }

        Assert.That(DocumentReader.Default.Read(name, content), Is.EqualTo(documents));
        foreach (Document document in documents)
        {
            for (int i = 0; document.Origins is { } origins && i <= document.Text.Length; i++)
            {
                Assert.That(origins[i] is { Line: >= 1, Column: >= 1 }, Is.True, $"{i} of {document.Text}");
            }

            Assert.That(document.Ignored.Where(span => span.Span.Start < 0 || span.Span.End > document.Text.Length || span.Span.Start > span.Span.End), Is.Empty);
        }

        // What was read can be checked.
        Assert.That(() => ClaimChecker.Default.Check(documents), Throws.Nothing);
    }
}
