using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Alignment;

public sealed class PairTableTests
{
    private static readonly IReadOnlyList<ClaimView> Claims = ClaimsOf("3 men, 4 dogs, 5 cats and 6 cows came.");
    private static readonly PairTable Sample = new(
        4, [new ClaimLink(Pair(0, 1), 0.1f), new ClaimLink(Pair(0, 3), 0.3f), new ClaimLink(Pair(1, 2), 0.5f), new ClaimLink(Pair(1, 3), 0.7f)]);

    [Test]
    public void A_pair_is_found_from_either_side()
    {
        Assert.That(Sample.Find(1, 3), Is.EqualTo(0.7f));
        Assert.That(Sample.Find(3, 1), Is.EqualTo(0.7f));
        Assert.That(Sample.Find(2, 3), Is.Null);
    }

    [Test]
    public void Partners_ascend() =>
        Assert.That(Sample.PartnersOf(1).ToArray(), Is.EqualTo(new Partner[] { new(0, 0.1f), new(2, 0.5f), new(3, 0.7f) }));

    [Test]
    public void The_end_of_a_stretch_of_partners_is_excluded() =>
        Assert.That(Sample.PartnersOf(1, 1, 3).ToArray(), Is.EqualTo(new Partner[] { new(2, 0.5f) }));

    private static ClaimPair Pair(int a, int b) => new(Claims[a], Claims[b], ValueLevel.Equal);

    private static IReadOnlyList<ClaimView> ClaimsOf(string text)
    {
        ClaimDocument read = new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a", text), 0);
        return new AlignmentSpace([read], new QuantityValues(new QuantityComparer(ComparisonWidths.Default)), SupportedLanguages.Default.Words.Prior).Claims;
    }
}
