using System.Runtime.CompilerServices;
using ClaimCheck.Tests.PublicApi;

namespace ClaimCheck.Recognizers.Tests;

public sealed class PublicApiTests
{
    [Test]
    public void The_public_surface_is_the_approved_one()
    {
        string actual = PublicSurface.Of(typeof(MicrosoftRecognizer).Assembly), path = ApprovedFile();
        string received = Path.Combine(TestContext.CurrentContext.WorkDirectory, "PublicApi.received.txt");
        File.WriteAllText(received, actual);
        Assert.That(actual, Is.EqualTo(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : ""), $"If that is meant: cp \"{received}\" \"{path}\"");
    }

    private static string ApprovedFile([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "PublicApi.approved.txt");
}
