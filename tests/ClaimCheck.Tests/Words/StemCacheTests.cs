using ClaimCheck.Languages.English;
using ClaimCheck.Words;

namespace ClaimCheck.Tests.Words;

/// <summary>What is remembered is what would be found anew, whatever was asked for between.</summary>
public sealed class StemCacheTests
{
    private readonly StemCache _cache = new(EnglishStems.Stemmer);

    [Test]
    public void A_word_asked_for_again_has_the_very_same_stem()
    {
        string first = _cache.Stem("relocated");
        Assert.That(_cache.Stem("relocated"), Is.SameAs(first));
    }

    /// <summary>Forty thousand words fall on eight thousand places.</summary>
    [Test]
    public void Words_that_fall_on_one_place_keep_their_own_stems()
    {
        string[] words = [.. Enumerable.Range(0, 40_000).Select(n => $"word{n}ing")];
        Assert.That(words.Concat(words.Reverse()).Where(word => _cache.Stem(word) != EnglishStems.Stemmer.Stem(word)), Is.Empty);
    }

    [Test]
    public void Words_too_long_to_be_kept_are_stemmed_all_the_same()
    {
        string word = new string('x', 500) + "ing";
        Assert.That(_cache.Stem(word), Is.EqualTo(EnglishStems.Stemmer.Stem(word)));
    }
}
