using ClaimCheck.Text;

namespace ClaimCheck.Tests.Text;

public sealed class CompoundWordsTests
{
    [TestCase("el fin de semana pasado", "el|fin de semana|pasado")]
    [TestCase("El Fin De Semana", "El|Fin De Semana")]
    [TestCase("fin de curso", "fin|de|curso")]
    [TestCase("el week-end et le week - end", "el|week-end|et|le|week - end")]
    [TestCase("fin\nde semana", "fin\nde semana")]
    [TestCase("fin de\n\nsemana", "fin|de|semana")]
    [TestCase("fin de", "fin|de")]
    public void Words_that_are_written_as_several_are_one_token(string text, string expected) => Assert.That(Tokens(text), Is.EqualTo(expected));

    [Test]
    public void The_longest_is_taken() => Assert.That(Tokens("antes de ayer mismo"), Is.EqualTo("antes de ayer|mismo"));

    [TestCase("l'année dernière", "l'|année|dernière")]
    [TestCase("L’année", "L’|année")]
    [TestCase("dell'8 marzo", "dell'|8|marzo")]
    [TestCase("aujourd'hui", "aujourd'hui")]
    [TestCase("l'", "l|'")]
    [TestCase("rock'n'roll", "rock'n'roll")]
    public void Words_that_lean_on_the_next_are_tokens_of_their_own(string text, string expected) => Assert.That(Tokens(text), Is.EqualTo(expected));

    private static string Tokens(string text)
    {
        var vocabulary = new Vocabulary();
        vocabulary.Compounds.Add("fin de semana");
        vocabulary.Compounds.Add("week-end");
        vocabulary.Compounds.Add("antes de");
        vocabulary.Compounds.Add("antes de ayer");
        vocabulary.Of("aujourd'hui");
        Token[] tokens = new Tokenizer(vocabulary, vocabulary.Of("l' dell' aujourd'")).Tokenize(text, out int count);
        return string.Join('|', tokens[..count].Select(token => text[token.Start..token.End]));
    }
}
