using ClaimCheck.Testing;

namespace ClaimCheck.NUnitSample;

// README starts
public class DocumentationTests
{
    [Test]
    public void Guide_and_specification_agree_on_the_plan() =>
        Assert.That(Docs.File("guide.md"), Is.ConsistentWith(Docs.File("spec.md")).About("plan"));

    [Test]
    public void The_guide_states_what_the_code_allows() =>
        Assert.That(Docs.File("guide.md"), States.Value("requests", 1_000));
}
// README ends
