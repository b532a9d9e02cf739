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

    private static ClaimSlots Contrast(string name) => new() { Contrasts = [name] };
}
