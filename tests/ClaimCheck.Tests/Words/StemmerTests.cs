using ClaimCheck.Languages.English;

namespace ClaimCheck.Tests.Words;

public sealed class StemmerTests
{
    [TestCase("prisoner", "prisoners")]
    [TestCase("relocate", "relocated")]
    [TestCase("relocate", "relocating")]
    [TestCase("city", "cities")]
    [TestCase("stop", "stopped")]
    [TestCase("Iraq", "Iraq's")]
    [TestCase("Iraq", "Iraq’s")]
    [TestCase("man", "men")]
    [TestCase("buy", "bought")]
    [TestCase("win", "winning")]
    public void Forms_of_one_word_share_a_stem(string a, string b) =>
        Assert.That(EnglishStems.Stemmer.Stem(a), Is.EqualTo(EnglishStems.Stemmer.Stem(b)));

    [TestCase("news", "new")]
    [TestCase("glass", "gla")]
    [TestCase("crisis", "crise")]
    [TestCase("bus", "bush")]
    public void Different_words_keep_different_stems(string a, string b) =>
        Assert.That(EnglishStems.Stemmer.Stem(a), Is.Not.EqualTo(EnglishStems.Stemmer.Stem(b)));

    [Test]
    public void Case_does_not_count() => Assert.That(EnglishStems.Stemmer.Stem("ELECTION"), Is.EqualTo(EnglishStems.Stemmer.Stem("election")));
}
