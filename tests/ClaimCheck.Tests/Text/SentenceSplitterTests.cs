using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Text;

public sealed class SentenceSplitterTests
{
    // "|" marks where a sentence ends; the cases are English.
    [TestCase("Rain fell. Roads closed.", "Rain fell.|Roads closed.")]
    [TestCase("Rain fell! Roads closed? Nobody knew.", "Rain fell!|Roads closed?|Nobody knew.")]
    [TestCase("Rain fell… Roads closed.", "Rain fell…|Roads closed.")]
    [TestCase("Rain fell... Roads closed.", "Rain fell...|Roads closed.")]
    [TestCase("Mr. Odell and Dr. Pine met. They ate.", "Mr. Odell and Dr. Pine met.|They ate.")]
    [TestCase("Gov. Marsh met Sen. Vale.", "Gov. Marsh met Sen. Vale.")]
    [TestCase("The painter J. R. Moss sold 3 works. He left.", "The painter J. R. Moss sold 3 works.|He left.")]
    [TestCase("It was seen by U.S. officials on Monday.", "It was seen by U.S. officials on Monday.")]
    [TestCase("It was seen by U.S. Navy crews.", "It was seen by U.S. Navy crews.")]
    [TestCase("They met at 5 p.m. The hall was full.", "They met at 5 p.m.|The hall was full.")]
    [TestCase("They met at 5 p.m. on Friday.", "They met at 5 p.m. on Friday.")]
    [TestCase("They met at 5 p.m. Friday in the hall.", "They met at 5 p.m. Friday in the hall.")]
    [TestCase("They left at 9 a.m. Monday.", "They left at 9 a.m. Monday.")]
    [TestCase("It fell 3.5 metres. It broke.", "It fell 3.5 metres.|It broke.")]
    [TestCase("It opened on Jan. 21, 2031. Crowds came.", "It opened on Jan. 21, 2031.|Crowds came.")]
    [TestCase("Lot No. 12 was sold.", "Lot No. 12 was sold.")]
    [TestCase("Did they pay? No. They refused.", "Did they pay?|No.|They refused.")]
    [TestCase("\"We lost two barns.\" The farmer wept.", "\"We lost two barns.\"|The farmer wept.")]
    [TestCase("“We lost two barns.” The farmer wept.", "“We lost two barns.”|The farmer wept.")]
    [TestCase("\"Why us?\" she asked.", "\"Why us?\" she asked.")]
    [TestCase("She said: \"Go.\" \"Where?\" he asked.", "She said: \"Go.\"|\"Where?\" he asked.")]
    [TestCase("It rained (for two days.) Then it stopped.", "It rained (for two days.)|Then it stopped.")]
    [TestCase("Twelve boats sank. 30 people swam.", "Twelve boats sank.|30 people swam.")]
    [TestCase("Twelve boats sank. $4m was lost.", "Twelve boats sank.|$4m was lost.")]
    [TestCase("Harbour fire: 12 boats lost\nA fire broke out.", "Harbour fire: 12 boats lost|A fire broke out.")]
    [TestCase("Harbour fire\r\n\r\nA fire broke out.\r\nIt spread.", "Harbour fire|A fire broke out.|It spread.")]
    [TestCase("- two eggs\n- three cups", "- two eggs|- three cups")]
    [TestCase("Acme Inc. sold 3 mills. It kept one.", "Acme Inc. sold 3 mills.|It kept one.")]
    [TestCase("It cost 5 million in the U.S. He paid.", "It cost 5 million in the U.S.|He paid.")]
    [TestCase("The depth is given in ft. and in m.", "The depth is given in ft. and in m.")]
    [TestCase("Shops, cafes, etc. were shut.", "Shops, cafes, etc. were shut.")]
    [TestCase("He was born in 1990. In 2010 he left.", "He was born in 1990.|In 2010 he left.")]
    [TestCase("Section 5.Nothing follows", "Section 5.Nothing follows")]
    [TestCase("no capitals here. none there.", "no capitals here. none there.")]
    [TestCase("Plan B. It worked.", "Plan B.|It worked.")]
    [TestCase("Plan B. Moss liked it.", "Plan B. Moss liked it.", Description = "a single capital is taken for an initial")]
    [TestCase("The bank of Acme Inc. The sum is 3.", "The bank of Acme Inc.|The sum is 3.")]
    [TestCase("The train leaves at 5 p.m. EST daily.", "The train leaves at 5 p.m. EST daily.")]
    [TestCase("It closed at 5 p.m. Crowds stayed.", "It closed at 5 p.m.|Crowds stayed.")]
    [TestCase("...", "...")]
    [TestCase("", "")]
    public void A_text_is_divided_into(string text, string expected) =>
        Assert.That(string.Join('|', Split(text).Sentences.ToArray().Select(sentence => text[sentence.Span.Start..sentence.Span.End])), Is.EqualTo(expected));

    [TestCase("Harbour fire\nA fire broke out.", "1 0")]
    [TestCase("By Ann Moss\nMARCH 3\nA fire broke out. It spread.", "1 1 0 0")]
    [TestCase("A fire broke out. It spread", "0 0")]
    [TestCase("“A fire broke out.”", "0")]
    [TestCase("Was it a fire?", "0")]
    public void A_line_that_does_not_end_like_a_sentence_stands_alone(string text, string expected) =>
        Assert.That(string.Join(' ', Split(text).Sentences.ToArray().Select(sentence => sentence.IsOwnLine ? 1 : 0)), Is.EqualTo(expected));

    [Test]
    public void Every_token_is_in_exactly_one_sentence() =>
        Properties.Hold(TestTexts.Any, text =>
        {
            TokenizedText split = Split(text);
            int next = 0;
            return split.Sentences.ToArray().All(sentence =>
            {
                bool follows = sentence.FirstToken == next && sentence.EndToken > next && split.SpanOf(sentence.FirstToken, sentence.EndToken) == sentence.Span;
                next = sentence.EndToken;
                return follows;
            }) && next == split.Count;
        });

    [TestCase("Sie kam am 5. Januar. Dann ging sie.", "Sie kam am 5. Januar.|Dann ging sie.")]
    [TestCase("Im 19. Jahrhundert war es so.", "Im 19. Jahrhundert war es so.")]
    [TestCase("Er wurde 3. Das war gut.", "Er wurde 3.|Das war gut.")]
    [TestCase("Das war 2019. Kinder kamen.", "Das war 2019.|Kinder kamen.")]
    public void A_stop_may_make_an_ordinal_of_digits(string text, string expected)
    {
        var split = new TokenizedText(text, SupportedLanguages.Find("de")!.Sentences);
        var sentences = new List<string>();
        foreach (Sentence sentence in split.Sentences)
        {
            sentences.Add(text[sentence.Span.Start..sentence.Span.End]);
        }

        Assert.That(string.Join('|', sentences), Is.EqualTo(expected));
    }

    [Test]
    public void A_token_knows_its_sentence() =>
        Properties.Hold(TestTexts.Any, text =>
        {
            TokenizedText split = Split(text);
            return Enumerable.Range(0, split.Count).All(token => split.Sentences[split.SentenceOf(token)] is var sentence
                && sentence.FirstToken <= token && token < sentence.EndToken);
        });

    [TestCase("\" ")]
    [TestCase("\"")]
    [TestCase(". \" ")]
    [TestCase(") ")]
    [TestCase("U.")]
    [TestCase("Mr. ")]
    public void A_long_text_is_divided_to_its_end(string piece)
    {
        TokenizedText text = Split(string.Concat(Enumerable.Repeat(piece, 200_000)) + "end");
        Assert.That(text.Sentences[^1].Span.End, Is.EqualTo(text.Text.Length));
    }

    private static TokenizedText Split(string text) => new(text, SupportedLanguages.Default.Sentences);
}
