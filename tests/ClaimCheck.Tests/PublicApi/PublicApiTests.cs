using System.Runtime.CompilerServices;

namespace ClaimCheck.Tests.PublicApi;

/// <summary>The public surface of the library, approved by hand: who changes it changes <c>PublicApi.approved.txt</c> in the same commit.</summary>
public sealed class PublicApiTests
{
    [Test]
    public void The_public_surface_is_the_approved_one() => Approved.Verify(PublicSurface.Of(typeof(ClaimChecker).Assembly), ApprovedFile(), "The public surface");

    [Test]
    public void Everything_public_is_at_the_front_door() =>
        Assert.That(typeof(ClaimChecker).Assembly.GetExportedTypes().Where(type => type.Namespace != "ClaimCheck"), Is.Empty);

    private static string ApprovedFile([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "PublicApi.approved.txt");
}
