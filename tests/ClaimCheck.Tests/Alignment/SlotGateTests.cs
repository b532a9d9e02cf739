using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Alignment;

public sealed class SlotGateTests
{
    [TestCase("money/revenue", "money/profit", true)]
    [TestCase("money/revenue", "money/revenue", false)]
    [TestCase("money/revenue", "sex/male", false)]
    [TestCase("status/soldier", "status/civilian", true)]
    public void Two_names_of_one_contrast_group_are_two_facts(string a, string b, bool differ) =>
        Assert.That(SlotGate.ContrastsDiffer(Contrast(a), Contrast(b)), Is.EqualTo(differ));

    [Test]
    public void A_contrast_on_one_side_only_is_no_difference() =>
        Assert.That(SlotGate.ContrastsDiffer(Contrast("sex/male"), ClaimSlots.Empty), Is.False);

    [TestCase("The fire at the mill in Harwick was extinguished by 7 a.m.", "The fire at the mill in Harwick was extinguished by 6:40 a.m.", false)]
    [TestCase("The fire at the mill in Harwick was extinguished at 7 a.m.", "The fire at the mill in Harwick was extinguished at 6:40 a.m.", true)]
    [TestCase("The bridge at Harwick will be finished by 7 March.", "The bridge at Harwick will be finished by 19 March.", true)]
    public void Two_times_by_which_a_thing_had_happened_both_hold(string a, string b, bool isConflict)
    {
        Report report = ClaimChecker.Default.Check([new Document("a.txt", a), new Document("b.txt", b)]);

        Assert.That(report.Findings, Has.Count.EqualTo(isConflict ? 1 : 0));
    }

    private static ClaimSlots Contrast(string name) => new() { Contrasts = [name] };
}
