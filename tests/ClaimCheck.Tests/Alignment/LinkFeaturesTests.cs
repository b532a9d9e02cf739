using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Alignment;

public sealed class LinkFeaturesTests
{
    private const string First = "A storm sank the ferry Orla off Tealby on Monday. At least 12 sailors were injured, and three are missing. Tealby has 4,000 residents.";
    private const string Second = "The ferry Orla went down near Tealby in a storm. Twelve sailors were hurt. The owner, Ada Rook, 61, said that repairs cost $4 million.";

    private static readonly AlignmentSpace Space = SpaceOf(First, Second);

    [Test]
    public void The_order_of_two_claims_changes_no_feature()
    {
        var features = new LinkFeatures(Space);
        foreach (ClaimView a in Space.Claims)
        {
            foreach (ClaimView b in Space.Claims)
            {
                ValueLevel level = Space.Values.Relate(a.Claim, b.Claim);
                Assert.That(features.Of(a, b, level).Values.ToArray(), Is.EqualTo(features.Of(b, a, level).Values.ToArray()).Within(1e-5f), $"{a.Claim.Text} | {b.Claim.Text}");
            }
        }
    }

    [Test]
    public void Claims_of_one_event_look_more_alike_than_others()
    {
        Assert.That(Feature("12", "Twelve", LinkFeature.EventEqual), Is.EqualTo(1f));
        Assert.That(Feature("12", "Twelve", LinkFeature.HeadEqual), Is.EqualTo(1f));
        Assert.That(Feature("12", "Twelve", LinkFeature.WindowCosine), Is.GreaterThan(Feature("4,000", "Twelve", LinkFeature.WindowCosine)));
    }

    [Test]
    public void The_value_free_features_do_not_change_with_the_value()
    {
        AlignmentSpace other = SpaceOf(First.Replace("12", "17", StringComparison.Ordinal), Second);
        float[] before = Features(Space, "12", "Twelve"), after = Features(other, "17", "Twelve");
        Assert.That(after[..(int)LinkFeature.ValueRarity], Is.EqualTo(before[..(int)LinkFeature.ValueRarity]).Within(1e-5f));
    }

    private static float Feature(string a, string b, LinkFeature feature) => Features(Space, a, b)[(int)feature];

    private static float[] Features(AlignmentSpace space, string a, string b) =>
        new LinkFeatures(space).Of(Find(space, 0, a), Find(space, 1, b), ValueLevel.Differ).Values.ToArray();

    private static ClaimView Find(AlignmentSpace space, int document, string text) =>
        space.Claims.First(claim => claim.Document == document && claim.Claim.Text.Contains(text, StringComparison.Ordinal));

    private static AlignmentSpace SpaceOf(params string[] texts)
    {
        var reader = new ClaimReader(ClaimCheckOptions.Default);
        List<ClaimDocument> documents = [.. texts.Select((text, index) => reader.Read(new Document($"{index}", text), index))];
        return new AlignmentSpace(documents, new QuantityValues(new QuantityComparer(ComparisonWidths.Default)), SupportedLanguages.Default.Words.Prior);
    }
}
