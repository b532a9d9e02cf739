using ClaimCheck.Text;

namespace ClaimCheck.Tests.Text;

public sealed class PhraseSetTests
{
    [TestCase("il y a", 0, 3)]
    [TestCase("Il y a trois jours", 0, 3)]
    [TestCase("il faut", 0, 0)]
    [TestCase("depuis hier", 0, 1)]
    [TestCase("depuis le 3", 0, 2)]
    [TestCase("il y", 0, 0)]
    [TestCase("", 0, 0)]
    public void The_longest_phrase_at_a_token_is_found(string text, int at, int end)
    {
        (PhraseSet phrases, TokenizedText tokens) = Read(text);
        Assert.That(phrases.EndAt(tokens, at), Is.EqualTo(end));
    }

    [TestCase("il y a trois", 3, true)]
    [TestCase("il y a trois", 2, false)]
    [TestCase("depuis", 1, true)]
    [TestCase("trois", 0, false)]
    public void A_phrase_may_end_before_a_token(string text, int at, bool expected)
    {
        (PhraseSet phrases, TokenizedText tokens) = Read(text);
        Assert.That(phrases.EndsBefore(tokens, at), Is.EqualTo(expected));
    }

    [Test]
    public void The_empty_set_is_nowhere()
    {
        (_, TokenizedText tokens) = Read("il y a");
        Assert.That(PhraseSet.Empty.IsAt(tokens, 0) || PhraseSet.Empty.EndsBefore(tokens, 1), Is.False);
    }

    private static (PhraseSet Phrases, TokenizedText Tokens) Read(string text)
    {
        var vocabulary = new Vocabulary();
        PhraseSet phrases = vocabulary.Phrases("il y a|depuis|depuis le");
        return (phrases, new TokenizedText(text, new SentenceLexicon(vocabulary, TermSet.Empty, TermSet.Empty, TermSet.Empty)));
    }
}
