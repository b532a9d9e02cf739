using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Claims;

public sealed class ClaimContextTests
{
    private const string Text = "In Tealby, the old harbour museum drew 4,000 summer visitors, said its owner.";

    [Test]
    public void Nearer_words_weigh_more()
    {
        IReadOnlyList<ContextWord> left = Read(Text).Left;
        Assert.That(left.Select(word => word.Weight), Is.Ordered.Descending);
        Assert.That(left[0].Term, Is.EqualTo("drew").Or.EqualTo("draw"));
    }

    [Test]
    public void A_comma_between_takes_weight_away() =>
        Assert.That(Read("The museum drew 4,000 visitors, farmers.").Right[1].Weight, Is.LessThan(Read("The museum drew 4,000 visitors farmers.").Right[1].Weight));

    [Test]
    public void Function_words_are_no_context() => Assert.That(Read(Text).Left.Select(word => word.Term), Has.None.EqualTo("the").And.None.EqualTo("in"));

    [Test]
    public void The_very_next_words_are_kept_as_they_are()
    {
        Assert.That((Read(Text).Before, Read(Text).After), Is.EqualTo(("drew", "summer")));
        Assert.That((Read("4,000 came").Before, Read("They drew 4,000").After), Is.EqualTo(("^", "$")));
    }

    [Test]
    public void The_nearest_name_to_the_left_is_known() => Assert.That(Read(Text).NearestName, Is.EqualTo("tealby"));

    [Test]
    public void Context_ends_with_the_sentence() =>
        Assert.That(Read("The harbour closed. It drew 4,000 visitors. The owner left.").Left.Concat(Read("The harbour closed. It drew 4,000 visitors. The owner left.").Right).Select(word => word.Term), Has.None.EqualTo("harbour").And.None.EqualTo("owner"));

    private static ClaimContext Read(string text) =>
        new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0).Claims.First(claim => claim.Text == "4,000").Slots.Context;
}
