using ClaimCheck.Rules;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules;

public sealed class GroupViewTests
{
    [Test]
    public void A_claim_that_fits_two_positions_is_listed_in_both()
    {
        GroupView view = View(Number("a", 6.1m), Between("b", 5.5m, 6.5m), Number("c", 6.2m));
        Assert.That(view.Positions.Select(Sources), Is.EqualTo(new[] { "ab", "bc" }));
    }

    [Test]
    public void Claims_come_in_the_order_of_documents_and_text()
    {
        GroupView view = View(Number("b", 3), Number("a", 3, at: 2), Number("a", 4, at: 1));
        Assert.That(view.Claims.Select(claim => $"{claim.Source.Name}{claim.Span.Start}"), Is.EqualTo(new[] { "a100", "a200", "b0" }));
        Assert.That(view.Positions.Select(Sources), Is.EqualTo(new[] { "a", "ab" }));
    }

    [Test]
    public void Claims_that_do_not_compare_are_parted_into_views()
    {
        IReadOnlyList<GroupView> views = GroupView.Of(
            Group(Number("a", 5, unit: Metre), Number("a", 5, unit: Kilogram, at: 1), Number("b", 7, unit: Metre), Number("b", 5, unit: Kilogram, at: 1)), Compare);
        Assert.That(views.Select(view => view.Oppositions.Count), Is.EqualTo(new[] { 1, 0 }));
    }

    [Test]
    public void A_claim_that_compares_with_no_other_is_left_out() =>
        Assert.That(GroupView.Of(Group(Number("a", 5, unit: Metre), Number("b", 5, unit: Kilogram)), Compare), Is.Empty);

    [Test]
    public void Oppositions_are_the_pairs_that_cannot_both_hold()
    {
        GroupView view = View(Number("a", 3), Between("b", 3, 4), Number("c", 4));
        Assert.That(view.Oppositions.Select(pair => pair.First.Source.Name + pair.Second.Source.Name), Is.EqualTo(new[] { "ac" }));
    }

    [Test]
    public void Oppositions_come_in_the_order_of_claims()
    {
        GroupView view = View(Number("b", 1), Number("a", 9), Number("c", 5), Number("d", 1));
        Assert.That(view.Oppositions.Select(pair => pair.First.Source.Name + pair.Second.Source.Name), Is.EqualTo(new[] { "ab", "ac", "ad", "bc", "cd" }));
    }

    [Test]
    public void One_claim_is_no_group() => Assert.That(GroupView.Of(Group(Number("a", 5)), Compare), Is.Empty);

    [Test]
    public void A_conflict_needs_a_rule_and_a_remark()
    {
        GroupView view = View(Number("a", 3), Number("b", 4));
        RuleDescriptor rule = RuleSet.BuiltIn.Descriptors[0];
        Assert.That(() => view.Conflict(null!), Throws.ArgumentNullException);
        Assert.That(() => view.Conflict(rule, null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Thousands_of_claims_give_few_oppositions()
    {
        var claims = Enumerable.Range(0, 4_000).Select(i => Number(i % 2 == 0 ? "a" : "b", i % 2, at: i)).ToArray();
        Assert.That(View(claims).Oppositions, Has.Count.EqualTo(64));
    }

    [Test]
    public void Very_many_different_values_that_oppose_each_other_are_seen_to()
    {
        var claims = Enumerable.Range(0, 3_000).Select(i => Number(i % 2 == 0 ? "a" : "b", i, at: i)).ToArray();
        Assert.That(View(claims).Oppositions, Is.Not.Empty);
    }

    private static string Sources(Position position) => string.Concat(position.Claims.Select(claim => claim.Source.Name));
}
