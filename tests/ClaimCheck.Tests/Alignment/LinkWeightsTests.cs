using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;

namespace ClaimCheck.Tests.Alignment;

public sealed class LinkWeightsTests
{
    [Test]
    public void Weights_are_read_by_model_and_feature()
    {
        LinkWeights weights = LinkWeights.Parse("# remark\nacross\tBias\t-1.5\nacross\tHeadEqual\t2\nconflict\tNear\t0.25\n");
        var features = new FeatureVector<LinkFeature> { [LinkFeature.Bias] = 1, [LinkFeature.HeadEqual] = 1 };
        Assert.That(weights.Across.Logit(features.Values), Is.EqualTo(0.5f));
        Assert.That(weights.Within.Logit(features.Values), Is.Zero);
    }

    [TestCase("across\tBias")]
    [TestCase("across\tBias\tmuch")]
    public void A_line_that_is_no_weight_is_an_error_that_shows_it(string line) =>
        Assert.That(() => LinkWeights.Parse(line), Throws.TypeOf<FormatException>().With.Message.Contains(line));

    [TestCase(0f, 0.5f)]
    [TestCase(100f, 1f)]
    [TestCase(-100f, 0f)]
    public void Logits_become_probabilities(float logit, float expected) =>
        Assert.That(LogisticModel.Sigmoid(logit), Is.EqualTo(expected).Within(1e-6f));
}
