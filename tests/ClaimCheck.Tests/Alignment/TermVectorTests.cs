using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Tests.Alignment;

public sealed class TermVectorTests
{
    private static readonly TermVector Sample = new([(7, 1f), (2, 2f), (7, 3f), (-1, 9f)]);

    [Test]
    public void Terms_are_sorted_and_keep_their_greatest_weight()
    {
        Assert.That(Sample.Terms.ToArray(), Is.EqualTo([2, 7]));
        Assert.That(Sample.Weights.ToArray(), Is.EqualTo([2f, 3f]));
    }

    [Test]
    public void A_vector_is_its_own_nearest() => Assert.That(Sample.Cosine(Sample), Is.EqualTo(1f).Within(1e-6f));

    [Test]
    public void Vectors_without_a_shared_term_have_cosine_zero() => Assert.That(Sample.Cosine(new TermVector([(3, 5f)])), Is.Zero);

    [Test]
    public void Cosine_is_symmetric()
    {
        var other = new TermVector([(2, 1f), (9, 4f)]);
        Assert.That(Sample.Cosine(other), Is.EqualTo(other.Cosine(Sample)));
    }

    [Test]
    public void An_empty_vector_is_near_nothing() => Assert.That(new TermVector([]).Cosine(Sample), Is.Zero);
}
