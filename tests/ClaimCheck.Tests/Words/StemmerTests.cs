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
    [TestCase("move", "moved")]
    [TestCase("move", "moving")]
    [TestCase("place", "placed")]
    [TestCase("score", "scored")]
    [TestCase("raise", "raised")]
    [TestCase("plan", "planned")]
    [TestCase("base", "bases")]
    [TestCase("time", "times")]
    [TestCase("attack", "attacked")]
    [TestCase("church", "churches")]
    public void Forms_of_one_word_share_a_stem(string a, string b) =>
        Assert.That(EnglishStems.Stemmer.Stem(a), Is.EqualTo(EnglishStems.Stemmer.Stem(b)));

    [TestCase("news", "new")]
    [TestCase("glass", "gla")]
    [TestCase("crisis", "crise")]
    [TestCase("bus", "bush")]
    [TestCase("plan", "plane")]
    [TestCase("car", "care")]
    public void Different_words_keep_different_stems(string a, string b) =>
        Assert.That(EnglishStems.Stemmer.Stem(a), Is.Not.EqualTo(EnglishStems.Stemmer.Stem(b)));

    [Test]
    public void Case_does_not_count() => Assert.That(EnglishStems.Stemmer.Stem("ELECTION"), Is.EqualTo(EnglishStems.Stemmer.Stem("election")));
}
