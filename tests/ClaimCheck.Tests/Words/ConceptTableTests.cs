using ClaimCheck.Languages.English;
using ClaimCheck.Words;

namespace ClaimCheck.Tests.Words;

public sealed class ConceptTableTests
{
    [TestCase("prisoners", "detainees")]
    [TestCase("killed", "deaths")]
    [TestCase("injured", "hurt")]
    [TestCase("received", "entered")]
    [TestCase("earthquake", "tremor")]
    [TestCase("acquired", "takeover")]
    public void Words_that_tell_one_fact_share_a_concept(string a, string b) => Assert.That(Name(a), Is.Not.Null.And.EqualTo(Name(b)));

    [TestCase("killed", "injured")]
    [TestCase("revenue", "profit")]
    [TestCase("magnitude", "depth")]
    [TestCase("bought", "sold")]
    public void Words_that_tell_different_facts_do_not(string a, string b) => Assert.That(Name(a), Is.Not.EqualTo(Name(b)));

    [Test]
    public void Revenue_and_profit_contrast() =>
        Assert.That((Find("revenue")?.Group, Find("profit")?.Group), Is.EqualTo(("money", "money")));

    private static string? Name(string word) => Find(word)?.Name;

    private static Concept? Find(string word) => EnglishConcepts.Table.Find(EnglishStems.Stemmer.Stem(word));
}
