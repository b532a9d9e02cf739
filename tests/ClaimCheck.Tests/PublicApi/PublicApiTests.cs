using System.Runtime.CompilerServices;

namespace ClaimCheck.Tests.PublicApi;

/// <summary>The public surface of the library, approved by hand: who changes it changes <c>PublicApi.approved.txt</c> in the same commit.</summary>
public sealed class PublicApiTests
{
    [Test]
    public void The_public_surface_is_the_approved_one()
    {
        string actual = PublicSurface.Of(typeof(ClaimChecker).Assembly), path = ApprovedFile();
        string approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual != approved)
        {
            string received = Path.Combine(TestContext.CurrentContext.WorkDirectory, "PublicApi.received.txt");
            File.WriteAllText(received, actual);
            Assert.Fail($"The public surface has changed. If that is meant: cp \"{received}\" \"{path}\"\n{Difference(approved, actual)}");
        }
    }

    [Test]
    public void Everything_public_is_at_the_front_door() =>
        Assert.That(typeof(ClaimChecker).Assembly.GetExportedTypes().Where(type => type.Namespace != "ClaimCheck"), Is.Empty);

    private static string Difference(string approved, string actual)
    {
        string[] before = approved.Split('\n'), after = actual.Split('\n');
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")));
    }

    private static string ApprovedFile([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "PublicApi.approved.txt");
}
