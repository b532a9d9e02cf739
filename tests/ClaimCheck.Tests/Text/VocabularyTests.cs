using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Text;

public sealed class VocabularyTests
{
    [Test]
    public void A_word_is_found_whatever_its_case()
    {
        var vocabulary = new Vocabulary();
        ushort word = vocabulary.Add("o’clock"), umlaut = vocabulary.Add("März");
        Assert.Multiple(() =>
        {
            Assert.That(vocabulary.Find("O’Clock"), Is.EqualTo(word));
            Assert.That(vocabulary.Find("MÄRZ"), Is.EqualTo(umlaut));
            Assert.That(vocabulary.Add("märz"), Is.EqualTo(umlaut));
        });
    }

    [TestCase("")]
    [TestCase("o’cloc")]
    [TestCase("o’clocks")]
    [TestCase("a word longer than any that is known")]
    public void Other_words_are_number_zero(string word)
    {
        var vocabulary = new Vocabulary();
        vocabulary.Add("o’clock");
        Assert.That(vocabulary.Find(word), Is.Zero);
    }

    [Test]
    public void Thousands_of_words_that_differ_in_one_letter_keep_their_numbers()
    {
        var vocabulary = new Vocabulary();
        string[] words = [.. Enumerable.Range(0, 9000).Select(k => "wo" + k.ToString("0000", CultureInfo.InvariantCulture) + "rd")];
        ushort[] numbers = [.. words.Select(vocabulary.Add)];
        Assert.Multiple(() =>
        {
            Assert.That(numbers, Is.Unique);
            Assert.That(words.Select(word => vocabulary.Find(word)), Is.EqualTo(numbers));
        });
    }

    [Test]
    public void A_closed_vocabulary_takes_no_new_word()
    {
        var vocabulary = new Vocabulary();
        ushort known = vocabulary.Add("known");
        vocabulary.Close();
        Assert.Multiple(() =>
        {
            Assert.That(vocabulary.Add("Known"), Is.EqualTo(known));
            Assert.That(() => vocabulary.Add("new"), Throws.InvalidOperationException);
        });
    }

    [Test]
    public void A_set_holds_its_words_and_no_others()
    {
        var vocabulary = new Vocabulary();
        TermSet set = vocabulary.Of("since until");
        ushort later = vocabulary.Add("before");
        Assert.Multiple(() =>
        {
            Assert.That(set.Contains("Since"), Is.True);
            Assert.That(set.Contains("before"), Is.False);
            Assert.That(set.Has(later), Is.False);
            Assert.That(set.Has(0), Is.False);
            Assert.That(TermSet.Empty.Contains("since"), Is.False);
        });
    }

    [Test]
    public void A_table_knows_nothing_of_other_words()
    {
        var vocabulary = new Vocabulary();
        var table = new WordTable<string>(vocabulary, "none", new Dictionary<string, string> { ["one"] = "1", ["two"] = "2" });
        ushort later = vocabulary.Add("three");
        Assert.Multiple(() =>
        {
            Assert.That(table[vocabulary.Find("TWO")], Is.EqualTo("2"));
            Assert.That(table[later], Is.EqualTo("none"));
            Assert.That(table[0], Is.EqualTo("none"));
            Assert.That(table.Where(entry => entry == "2").Has(vocabulary.Find("two")), Is.True);
            Assert.That(table.Where(entry => entry == "2").Has(vocabulary.Find("one")), Is.False);
        });
    }
}
