using ClaimCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Text;

public sealed class TokenizerTests
{
    [TestCase("", "")]
    [TestCase(" \t\r\n ", "")]
    [TestCase("Rain fell.", "Rain|fell|.")]
    [TestCase("2,200 boats", "2|,|200|boats")]
    [TestCase("3.5m", "3|.|5|m")]
    [TestCase("10km", "10|km")]
    [TestCase("don't", "don't")]
    [TestCase("Kenya’s 4", "Kenya’s|4")]
    [TestCase("the dogs' bowls", "the|dogs|'|bowls")]
    [TestCase("twenty-one", "twenty|-|one")]
    [TestCase("U.S.", "U|.|S|.")]
    [TestCase("A4", "A|4")]
    [TestCase("$4bn", "$|4|bn")]
    [TestCase("fire 🔥 12", "fire|🔥|12")]
    [TestCase("a\u00A0b\u202Fc\u200Bd\uFEFFe", "a|b|c|d|e")]
    [TestCase("cafe\u0301 7", "cafe\u0301|7")]
    [TestCase("Straße 5", "Straße|5")]
    [TestCase("١٢ ships", "١٢|ships")]
    [TestCase("'quoted'", "'|quoted|'")]
    [TestCase("rock'n'roll", "rock'n'roll")]
    [TestCase("½ cup", "½|cup")]
    public void A_text_is_cut_into(string text, string expected) =>
        Assert.That(string.Join('|', Tokens(text).Select(token => text[token.Start..token.End])), Is.EqualTo(expected));

    [TestCase("a b", "0 0")]
    [TestCase("a\nb", "0 1")]
    [TestCase("a\r\nb", "0 1")]
    [TestCase("a\rb", "0 1")]
    [TestCase("a\n\nb", "0 2")]
    [TestCase("a\r\n\r\nb", "0 2")]
    [TestCase("a \r \r \r b", "0 2")]
    [TestCase("\na", "1")]
    [TestCase("a\u2028b", "0 0", Description = "Unicode line separators are white space only, as in SourceMap")]
    public void Line_breaks_before_a_token_are_counted_up_to_two(string text, string expected) =>
        Assert.That(string.Join(' ', Tokens(text).Select(token => token.LineBreaksBefore)), Is.EqualTo(expected));

    [Test]
    public void A_lone_surrogate_is_a_mark()
    {
        // Not a test case: an attribute cannot carry it.
        string text = new(['\uD800', 'x', '\uDC00']);
        Assert.That(Tokens(text).Select(token => token.Kind), Is.EqualTo(new[] { TokenKind.Mark, TokenKind.Word, TokenKind.Mark }));
    }

    [Test]
    public void Space_before_is_known() =>
        Assert.That(Tokens("12 km, 3km").Select(token => token.SpaceBefore), Is.EqualTo(new[] { true, true, false, true, false }));

    [Test]
    public void Every_character_that_is_not_white_space_lies_in_exactly_one_token() =>
        Properties.Hold(TestTexts.Any, text =>
        {
            var covered = new int[text.Length];
            foreach (Token token in Tokens(text))
            {
                for (int i = token.Start; i < token.End; i++)
                {
                    covered[i]++;
                }
            }

            return text.Zip(covered).All(x => x.Second == (char.IsWhiteSpace(x.First) || x.First is '\u200B' or '\uFEFF' ? 0 : 1));
        });

    [Test]
    public void Tokens_are_in_order_inside_the_text_and_not_empty() =>
        Properties.Hold(TestTexts.Any, text =>
        {
            int end = 0;
            return Tokens(text).All(token =>
            {
                bool follows = token.Start >= end && token.End > token.Start && token.End <= text.Length;
                end = token.End;
                return follows;
            });
        });

    [Test]
    public void Tokens_carry_the_number_of_their_word_in_the_vocabulary()
    {
        var vocabulary = new Vocabulary();
        ushort day = vocabulary.Add("Thursday"), sign = vocabulary.Add("%"), rock = vocabulary.Add("rock'n'roll");
        Assert.That(Tokens("thursday 5% THURSDAY’s Rock'n'Roll noise", vocabulary).Select(token => (token.Word, token.Owner)), Is.EqualTo(new (ushort, ushort)[]
        {
            (day, 0), (0, 0), (sign, 0), (0, day), (rock, 0), (0, 0),
        }));
    }

    [Test]
    public void More_tokens_than_a_text_of_words_has_are_all_kept() => Assert.That(Tokens(new string(',', 10_000)), Has.Length.EqualTo(10_000));

    private static Token[] Tokens(string text) => Tokens(text, new Vocabulary());

    private static Token[] Tokens(string text, Vocabulary vocabulary) => new Tokenizer(vocabulary, TermSet.Empty).Tokenize(text, out int count)[..count];
}
