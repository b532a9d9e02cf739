namespace ClaimCheck.Tests.Architecture;

public sealed class HouseStyleTests
{
    private const int LongestFile = 300;

    private static readonly string[] BannedParts = ["Helper", "Manager", "Util", "Common"], BannedEndings = ["Base"];

    [Test]
    public void Internal_types_are_in_the_namespace_of_their_folder_and_public_ones_at_the_front_door() =>
        Assert.That(LibrarySource.Files.SelectMany(Misplaced), Is.Empty);

    [Test]
    public void No_file_is_over_300_lines() =>
        Assert.That(LibrarySource.Files.Where(file => file.Lines > LongestFile).Select(file => $"{file.Path}: {file.Lines}"), Is.Empty);

    [Test]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.That(LibrarySource.Files.SelectMany(file => file.Declared).Select(type => type.Name).Where(SaysNothing), Is.Empty);

    [Test]
    public void No_type_shares_its_folders_name() => Assert.That(
        LibrarySource.Files.Where(file => file.Declared.Any(type => file.Folder.Split('/').Contains(type.Name))).Select(file => file.Path), Is.Empty);

    [Test]
    public void A_file_is_named_for_a_type_it_declares() => Assert.That(
        LibrarySource.Files.Where(file => !file.Declared.Any(type => file.Path.EndsWith($"{type.Name}.cs", StringComparison.Ordinal))).Select(file => file.Path), Is.Empty);

    [TestCase("Rules/A.cs", "namespace ClaimCheck.Rules;\ninternal class A { }", 0)]
    [TestCase("Rules/A.cs", "namespace ClaimCheck;\npublic class A { }", 0)]
    [TestCase("Rules/A.cs", "namespace ClaimCheck;\ninternal class A { }", 1)]
    [TestCase("Rules/A.cs", "namespace ClaimCheck.Rules;\npublic class A { }", 1)]
    [TestCase("Rules/BuiltIn/A.cs", "namespace ClaimCheck.Rules;\ninternal class A { }", 1)]
    [TestCase("A.cs", "namespace ClaimCheck;\ninternal class A { }", 0)]
    public void A_planted_namespace_is_found(string path, string source, int expected) =>
        Assert.That(Misplaced(new SourceFile(path, source)).Count(), Is.EqualTo(expected));

    [TestCase("StringHelper", true)]
    [TestCase("RuleBase", true)]
    [TestCase("Utilities", true)]
    [TestCase("BaseUnit", false)]
    [TestCase("Claim", false)]
    public void A_planted_name_is_found(string name, bool expected) => Assert.That(SaysNothing(name), Is.EqualTo(expected));

    private static IEnumerable<string> Misplaced(SourceFile file)
    {
        string own = file.Folder.Length == 0 ? "ClaimCheck" : $"ClaimCheck.{file.Folder.Replace('/', '.')}";
        return file.Declared.Where(type => file.Namespace != (type.IsPublic ? "ClaimCheck" : own)).Select(type => $"{file.Path}: {type.Name} in {file.Namespace}");
    }

    private static bool SaysNothing(string name) =>
        BannedParts.Any(part => name.Contains(part, StringComparison.Ordinal)) || BannedEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
