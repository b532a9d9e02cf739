using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using FsCheck;
using FsCheck.Fluent;
using Humanizer;

namespace ClaimCheck.Tests.Recognition.Numbers;

/// <summary>Humanizer writes numbers in words without knowing how they are read here.</summary>
public class NumberOracleTests
{
    private const long Largest = 1_000_000_000_000_000_000;

    /// <summary>Prime to the numbers of a decimal system, so that every ending and every scale comes up; small enough to leave nothing to chance, large enough for a second or two.</summary>
    private const int Stride = 37;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly NumberRecognizer Recognizer = new(SupportedLanguages.Default.Numbers, NumberFormat.English);

    [Test]
    public void Cardinals_up_to_a_million_are_read_back([Values] bool withAnd) =>
        Assert.That(Enumerable.Range(0, (1_000_000 / Stride) + 1).Select(k => k * Stride).Where(n => !ReadsAs(Clothed(((long)n).ToWords(English, withAnd), n), n, NumberForm.Cardinal)), Is.Empty);

    [Test]
    public void Cardinals_up_to_two_thousand_are_read_back_in_all_their_clothes([Values] bool withAnd) =>
        Assert.That(Enumerable.Range(0, 2001).Where(n => Clothes(((long)n).ToWords(English, withAnd)).Any(words => !ReadsAs(words, n, NumberForm.Cardinal))), Is.Empty);

    [Test]
    public void Cardinals_up_to_a_trillion_of_millions_are_read_back() => Properties.Hold(
        from digits in Gen.Choose(1, 18)
        from high in Gen.Choose(0, 999_999_999)
        from low in Gen.Choose(0, 999_999_999)
        from withAnd in Gen.Elements(true, false)
        select (Value: ((high * 1_000_000_000L) + low) % Power(digits), withAnd),
        x => ReadsAs(Clothed(x.Value.ToWords(English, x.withAnd), x.Value), x.Value, NumberForm.Cardinal),
        5000);

    [Test]
    public void Ordinals_up_to_a_million_are_read_back() =>
        Assert.That(Enumerable.Range(0, (1_000_000 / Stride) + 1).Select(k => k * Stride).Where(n => !ReadsAs("the " + Clothed(OrdinalWords(n), n), n, NumberForm.Ordinal)), Is.Empty);

    [Test]
    public void Ordinals_up_to_two_thousand_are_read_back_in_all_their_clothes() =>
        Assert.That(Enumerable.Range(1, 2000).Where(n => Clothes(OrdinalWords(n)).Any(words => !ReadsAs("the " + words, n, NumberForm.Ordinal))), Is.Empty);

    [TestCase(Largest, "one quintillion")]
    [TestCase(Largest - 1, "nine hundred and ninety-nine quadrillion nine hundred and ninety-nine trillion nine hundred and ninety-nine billion nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine")]
    public void The_largest_are_read(long value, string words) => Assert.That(ReadsAs(words, value, NumberForm.Cardinal));

    [Test]
    public void Any_text_is_read_without_an_exception_and_within_its_bounds()
    {
        string[] pieces = ["9", "99,999", "million", "and", "a", "half", "/", "-", ".", "e", "28", "of", "one", "th", "dozen", "%", "$", "zero", "in", "third", "9999999999999999999999999999", " "];
        Properties.Hold(
            Gen.Elements(pieces).ArrayOf(),
            words =>
            {
                string text = string.Join(words.Length % 2 == 0 ? " " : "", words);
                return NumberReading.Read(text).All(x => text.Contains(x.Surface, StringComparison.Ordinal));
            },
            2000);
    }

    // Humanizer leaves the "one" out of "one thousand and first", as no English text does.
    private static string OrdinalWords(int n) => n.ToOrdinalWords(English) is var words && words.StartsWith("thousand ", StringComparison.Ordinal) ? "one " + words : words;

    /// <summary>The same words with hyphens and without, in small letters, capitals and title case; one of them by turns.</summary>
    private static string Clothed(string words, long turn) => Clothes(words).ElementAt((int)(turn / Stride % 6));

    private static IEnumerable<string> Clothes(string words)
    {
        foreach (string text in new[] { words, words.Replace('-', ' ') })
        {
            yield return text;
            yield return text.ToUpperInvariant();
            yield return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text);
        }
    }

    private static long Power(int digits)
    {
        long power = 1;
        for (int k = 0; k < digits; k++)
        {
            power *= 10;
        }

        return power;
    }

    private static bool ReadsAs(string words, decimal value, NumberForm form)
    {
        using var text = new TokenizedText(words + " boats", SupportedLanguages.Default.Sentences);
        var mentions = new List<Mention>();
        Recognizer.Recognize(text, new bool[text.Count], mentions);
        return mentions is [NumberMention only] && only.Value == value && only.Form == form && only.EndToken == text.Count - 1 && only.FirstToken <= 1;
    }
}
