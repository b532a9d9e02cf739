namespace ClaimCheck.Tests.Architecture;

public sealed class FolderDependencyTests
{
    private static readonly SourceFile[] Library =
    [
        new("Text/Document.cs", "namespace ClaimCheck;\npublic sealed record Document;"),
        new("Text/Tokenizer.cs", "namespace ClaimCheck.Text;\ninternal static class Tokenizer { private enum Secret { A } }"),
        new("Recognition/Numbers/NumberReader.cs", "namespace ClaimCheck.Recognition.Numbers;\ninternal sealed class NumberReader { }"),
        new("Recognition/Dates/DateReader.cs", "namespace ClaimCheck.Recognition.Dates;\ninternal sealed class DateReader { NumberReader r; }"),
        new("Rules/RuleEngine.cs", "namespace ClaimCheck.Rules;\ninternal sealed class RuleEngine { }"),
        new("ClaimChecker.cs", "namespace ClaimCheck;\npublic sealed class ClaimChecker { Tokenizer t; RuleEngine e; }"),
    ];

    [Test]
    public void Every_folder_uses_only_what_the_design_allows() => Assert.That(FolderDependencies.Violations(LibrarySource.Files), Is.Empty);

    [Test]
    public void Every_folder_stands_in_the_table() =>
        Assert.That(LibrarySource.Files.Select(file => file.Folder.Split('/')[0]).Distinct().Except(FolderDependencies.Folders), Is.EqualTo(new[] { "" }));

    [TestCase("Rules/Planted.cs", "class Planted { void M() { Tokenizer.Tokenize(); } }", "Tokenizer of Text")]
    [TestCase("Rules/Planted.cs", "class Planted { Document d; }", "Document of Text")]
    [TestCase("Rules/Planted.cs", "class Planted { void M(List<Document> d) { } }", "Document of Text")]
    [TestCase("Rules/Planted.cs", "class Planted { string M() => $\"{new Document()}\"; }", "Document of Text")]
    [TestCase("Rules/Planted.cs", "class Planted { int Document { get; } void M() { _ = new Document(); } }", "Document of Text")]
    [TestCase("Rules/Planted.cs", "class Planted { Document Document { get; } }", "Document of Text")]
    [TestCase("Rules/Planted.cs", "class Planted { object M() => Text.Tokenizer.Tokenize(); }", "Tokenizer of Text")]
    [TestCase("Text/Planted.cs", "class Planted : RuleEngine { }", "RuleEngine of Rules")]
    [TestCase("Text/Planted.cs", "class Planted { ClaimChecker c; }", "ClaimChecker of the root")]
    [TestCase("Recognition/Numbers/Planted.cs", "class Planted { DateReader r; }", "DateReader of Recognition/Dates")]
    [TestCase("Languages/English/Planted.cs", "class Planted { NumberReader r; }", "NumberReader of Recognition/Numbers")]
    [TestCase("Alignment/Planted.cs", "class Planted { object M(object o) => o is Document d ? d : null; }", "Document of Text")]
    public void A_planted_use_is_found(string path, string code, string used) =>
        Assert.That(FolderDependencies.Violations([.. Library, new SourceFile(path, code)]), Is.EqualTo(new[] { $"{path} uses {used}" }));

    [Test]
    public void A_type_with_a_part_in_the_root_is_of_its_folder()
    {
        SourceFile[] parts = [new("Text/Span.cs", "namespace ClaimCheck;\npublic partial struct Span;"), new("SpanParsing.cs", "namespace ClaimCheck;\npublic partial struct Span { ClaimChecker c; }")];
        Assert.That(FolderDependencies.Violations([.. Library, .. parts, new SourceFile("Recognition/Fine.cs", "class Fine { Span s; }")]), Is.Empty);
        Assert.That(FolderDependencies.Violations([.. Library, .. parts, new SourceFile("Words/Fine.cs", "class Fine { RuleEngine e; }")]), Has.Count.EqualTo(1));
    }

    [Test]
    public void Alignment_never_looks_at_a_value() =>
        Assert.That(LibrarySource.Files.Where(file => file.Folder == "Alignment" && file.LooksAt("Quantity")).Select(file => file.Path), Is.Empty);

    [Test]
    public void A_planted_look_at_a_value_is_found() =>
        Assert.That(new SourceFile("Alignment/Planted.cs", "class Planted { object M(Claim c) => c.Quantity; }").LooksAt("Quantity"), Is.True);

    [TestCase("Text/Planted.cs", "using ClaimCheck.Rules;\nclass Planted { }")]
    [TestCase("Recognition/Numbers/Planted.cs", "using ClaimCheck.Recognition.Dates;\nclass Planted { }")]
    public void A_planted_using_is_found(string path, string code) =>
        Assert.That(FolderDependencies.Violations([.. Library, new SourceFile(path, code)]), Has.Count.EqualTo(1).And.One.Contains("opens namespace"));

    [TestCase("Rules/Fine.cs", "class Fine { int M(dynamic c) => c.Document.Length; }")]
    [TestCase("Rules/Fine.cs", "class Fine { int Document { get; } int M() => Document + 1; }")]
    [TestCase("Rules/Fine.cs", "/* Document */ class Fine { string s = \"Document\"; } // Tokenizer")]
    [TestCase("Rules/Fine.cs", "class Fine { string s = \"\"\" the \"Document\" \"\"\"; char c = '\"'; string t = @\"a\"\"Document\"; }")]
    [TestCase("Rules/Fine.cs", "enum Fine { Document, Tokenizer }")]
    [TestCase("Rules/Fine.cs", "class Fine { object M(dynamic d) => d with { Document = 3 }; }")]
    [TestCase("Recognition/Dates/Fine.cs", "using ClaimCheck.Recognition.Numbers;\nclass Fine { NumberReader r; Document d; }")]
    [TestCase("Rules/Fine.cs", "class Fine { Secret s; }")]
    public void What_only_looks_like_a_use_is_not_reported(string path, string code) =>
        Assert.That(FolderDependencies.Violations([.. Library, new SourceFile(path, code)]), Is.Empty);
}
