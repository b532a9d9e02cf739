using System.Globalization;
using ClaimCheck.Recognition.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Humanizer;

namespace ClaimCheck.Tests.Recognition.Numbers;

/// <summary>Humanizer writes numbers in words without knowing how they are read here.</summary>
public class NumberOracleTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Test]
    public void Cardinals_in_words_are_read_back() =>
        Properties.Hold(Gen.Choose(0, 2_000_000_000), n => ReadsAs(((long)n).ToWords(English), n, NumberForm.Cardinal));

    [Test]
    public void Every_cardinal_up_to_two_thousand_is_read_back([Range(0, 2000, 97)] int first) =>
        Assert.That(Enumerable.Range(first, 97).Where(n => !ReadsAs(n.ToWords(English), n, NumberForm.Cardinal)), Is.Empty);

    // Humanizer leaves the "one" out of "one thousand and first", as no English text does.
    [Test]
    public void Ordinals_in_words_are_read_back() =>
        Properties.Hold(Gen.Choose(1, 999_999), n => n / 1000 == 1 || ReadsAs("the " + n.ToOrdinalWords(English), n, NumberForm.Ordinal), 1000);

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

    private static bool ReadsAs(string words, decimal value, NumberForm form)
    {
        IReadOnlyList<(string Surface, NumberMention Number)> read = NumberReading.Read(words + " boats");
        return read is [var only] && only.Number.Value == value && only.Number.Form == form && words.EndsWith(only.Surface, StringComparison.Ordinal);
    }
}
