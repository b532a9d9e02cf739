using ClaimCheck.Reporting.Html.Cards;

namespace ClaimCheck.Tests.Reporting.Html;

public sealed class QuoteTests
{
    [Test]
    public void Is_the_sentence_on_one_line()
    {
        var document = new Document("a", "First line.\nIt carried \t 20 cars, they said.\nLast line.");
        var quote = Quote.Of(HandMade.Claim(0, document, "20", HandMade.Number(20, 20, 20), "c1"), document.Text);
        Assert.That((quote.Before, quote.Words, quote.After), Is.EqualTo(("It carried ", "20", " cars, they said.")));
    }

    [Test]
    public void Of_a_long_sentence_keeps_whole_words_nearby()
    {
        string filler = string.Join(' ', Enumerable.Repeat("word", 60));
        var document = new Document("a", $"{filler} 20 {filler}");
        var quote = Quote.Of(HandMade.Claim(0, document, "20", HandMade.Number(20, 20, 20), "c1"), document.Text);
        Assert.That(quote.Before, Does.StartWith("…word ").And.EndWith("word ").And.Length.LessThan(120));
        Assert.That(quote.After, Does.StartWith(" word").And.EndWith("word…").And.Length.LessThan(120));
    }

    [Test]
    public void Of_a_claim_outside_its_text_is_the_claim()
    {
        var document = new Document("a", "It carried 20 cars.");
        var quote = Quote.Of(HandMade.Claim(0, document, "20", HandMade.Number(20, 20, 20), "c1"), "");
        Assert.That((quote.Before, quote.Words, quote.After), Is.EqualTo(("", "20", "")));
    }
}
