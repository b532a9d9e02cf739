using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Pairs;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Alignment.Pairs;

public sealed class PairFinderTests
{
    /// <summary>Four repeating it, eight that may agree and 16 that differ, chosen by the claim; and four times as many that choose it.</summary>
    private const int MostPartners = 5 * (4 + 8 + 16);

    [Test]
    public void In_short_texts_what_may_agree_meets_all_that_may()
    {
        AlignmentSpace space = SpaceOf(LongTexts.Row("a", "Walter Quimby said 37 men met in Brimsea. ", 20), LongTexts.Row("b", "Walter Quimby said 37 men met in Brimsea. ", 20));
        Assert.That(new PairFinder(space).Find().Where(pair => !pair.IsWithinDocument), Has.Exactly(20 * 20).Items);
    }

    [Test]
    public void In_short_texts_a_claim_meets_the_claim_on_its_own_town()
    {
        AlignmentSpace space = SpaceOf(LongTexts.Towns(20, 0), LongTexts.Towns(20, 400));
        var pairs = new PairFinder(space).Find().Select(pair => (pair.A.Index, pair.B.Index)).ToHashSet();
        Assert.That(Enumerable.Range(0, 20).Where(town => !pairs.Contains((town, 20 + town))), Is.Empty);
    }

    [Test]
    public void In_long_texts_a_claim_meets_the_claim_on_its_own_town()
    {
        AlignmentSpace space = SpaceOf(LongTexts.Towns(1500, 0), LongTexts.Towns(1500, 400));
        var pairs = new PairFinder(space).Find().Select(pair => (pair.A.Index, pair.B.Index)).ToHashSet();
        Assert.That(Enumerable.Range(0, 1500).Where(town => !pairs.Contains((town, 1500 + town))), Is.Empty);
    }

    [TestCase("3 ")]
    [TestCase("Walter Quimby said 37 men met 4 dogs in Brimsea. ")]
    [TestCase("On March 3 the 12 boats came. ")]
    public void However_alike_they_are_a_claim_has_few_partners(string piece)
    {
        AlignmentSpace space = SpaceOf(LongTexts.Row("a", piece, 400), LongTexts.Row("b", piece, 400));
        var partners = new PairFinder(space).Find().SelectMany(pair => new[] { pair.A.Index, pair.B.Index }).CountBy(claim => claim);
        Assert.That(partners.Max(entry => entry.Value), Is.LessThanOrEqualTo(MostPartners));
    }

    [Test]
    public void One_fact_of_very_many_documents_ties_each_to_others()
    {
        AlignmentSpace space = SpaceOf([.. Enumerable.Range(0, 600).Select(n => LongTexts.Row($"{n}", "Walter Quimby said 37 men met in Brimsea.", 1))]);
        var partners = new PairFinder(space).Find().SelectMany(pair => new[] { pair.A.Index, pair.B.Index }).CountBy(claim => claim).ToDictionary();
        Assert.That(partners, Has.Count.EqualTo(600));
        Assert.That(partners.Values, Is.All.InRange(8, MostPartners));
    }

    [Test]
    public void Pairs_ascend_and_stand_there_once()
    {
        List<ClaimPair> pairs = new PairFinder(SpaceOf(LongTexts.Towns(300, 0), LongTexts.Towns(300, 2))).Find();
        Assert.That(pairs.Select(pair => (pair.A.Index, pair.B.Index)), Is.Ordered.And.Unique);
        Assert.That(pairs.Where(pair => pair.A.Index >= pair.B.Index), Is.Empty);
    }

    private static AlignmentSpace SpaceOf(params Document[] texts)
    {
        var reader = new ClaimReader(ClaimCheckOptions.Default);
        List<ClaimDocument> documents = [.. texts.Select((text, index) => reader.Read(text, index))];
        return new AlignmentSpace(documents, new QuantityValues(new QuantityComparer(ComparisonWidths.Default)), SupportedLanguages.Default.Words.Prior);
    }
}
