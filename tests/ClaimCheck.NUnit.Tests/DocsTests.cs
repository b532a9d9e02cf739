using ClaimCheck.Readers;

namespace ClaimCheck.Testing.Tests;

public sealed class DocsTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("docs").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_file_is_found_in_a_folder_above_the_assembly()
    {
        Document readme = Docs.File("src/ClaimCheck/Rules/README.md");
        Assert.That((readme.Name, readme.Text.Length > 1000), Is.EqualTo(("src/ClaimCheck/Rules/README.md", true)));
    }

    [Test]
    public async Task A_file_is_read_without_blocking() => Assert.That(await Docs.FileAsync("README.md"), Is.EqualTo(Docs.File("README.md")));

    [Test]
    public void A_file_is_read_as_what_it_is()
    {
        Document page = Docs.File(Put("a.html", "<nav>12 news</nav><article><p>310 passengers came.</p></article>"));
        Assert.That(page.Text, Does.Contain("310 passengers").And.Not.Contain("12 news"));
    }

    [Test]
    public void What_a_page_ignores_on_purpose_is_ignored()
    {
        Document courier = Docs.Text("About 420 passengers were evacuated from the ferry Halvar off Skarvik.");
        const string gazette = "Around 310 passengers were evacuated from the ferry Halvar off Skarvik.\n";
        Assert.That(Docs.File(Put("a.md", gazette)), Is.Not.ConsistentWith(courier));
        Assert.That(Docs.File(Put("b.md", $"<!-- claimcheck-ignore-next-line: the older count is meant -->\n{gazette}")), Is.ConsistentWith(courier));
    }

    [Test]
    public void A_missing_file_is_said_with_where_it_was_looked_for() =>
        Assert.That(() => Docs.File("no-such.md"), Throws.InstanceOf<FileNotFoundException>().With.Message.EqualTo($"There is no no-such.md in {AppContext.BaseDirectory} or a folder above it."));

    [Test]
    public void An_unreadable_file_is_said_with_its_name()
    {
        string path = Put("a.pdf", "%PDF-1.7");
        Assert.That(() => Docs.File(path), Throws.InstanceOf<UnreadableFileException>().With.Message.EqualTo($"{path} is a PDF file, which is not read"));
    }

    [Test]
    public void More_than_one_document_is_no_document()
    {
        string path = Put("a.jsonl", "{\"text\":\"a\",\"name\":\"1\"}\n{\"text\":\"b\",\"name\":\"2\"}\n");
        Assert.That(() => Docs.File(path), Throws.InstanceOf<UnreadableFileException>().With.Message.Contains("holds 2 documents, not one; Docs.Folder(\"…\", \"a.jsonl\") reads them all."));
        Assert.That(Docs.Folder(_folder, "a.jsonl").Select(document => document.Name), Is.EqualTo(new[] { "1", "2" }));
    }

    [Test]
    public async Task A_folder_is_read_in_the_order_of_names()
    {
        Put("b.md", "2 men"); Put("c/a.txt", "3 men"); Put("a.md", "1 man"); Put("a.cs", "no text");
        string[] names = [.. Docs.Folder(_folder).Select(document => Path.GetRelativePath(_folder, document.Name).Replace('\\', '/'))];
        Assert.That(names, Is.EqualTo(new[] { "a.md", "b.md", "c/a.txt" }));
        Assert.That(await Docs.FolderAsync(_folder), Is.EqualTo(Docs.Folder(_folder)));
        Assert.That(Docs.Folder(_folder, "b.*").Single().Text, Does.Contain("2 men"));
    }

    [Test]
    public void Files_of_a_folder_are_called_by_their_place_in_it() => Assert.That(Docs.Folder("src/ClaimCheck/Rules", "README.md").Single().Name, Is.EqualTo("src/ClaimCheck/Rules/README.md"));

    [Test]
    public void An_empty_folder_is_no_list() => Assert.Multiple(() =>
    {
        Assert.That(() => Docs.Folder(_folder), Throws.InstanceOf<FileNotFoundException>());
        Assert.That(() => Docs.Folder("no-such-folder"), Throws.InstanceOf<DirectoryNotFoundException>());
    });

    [Test]
    public void A_text_is_called_by_its_variable()
    {
        string readme = "12 rules";
        Assert.That((Docs.Text(readme).Name, Docs.Text("12 rules!").Name, Docs.Text(readme, "a.md").Name), Is.EqualTo(("readme", "text", "a.md")));
    }

    private string Put(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
