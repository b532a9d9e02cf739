using System.Globalization;
using ClaimCheck.Recognition.Numbers;
using Humanizer;

namespace ClaimCheck.Tests.Languages;

/// <summary>Humanizer writes numbers in the words of each language without knowing how they are read here.</summary>
public class NumberOracleTests
{
    /// <summary>Prime to the numbers of a decimal system, so that every ending and every scale comes up.</summary>
    private const int Stride = 997;

    /// <summary>What Humanizer misspells, and how it is written.</summary>
    private static readonly (string Culture, string Wrong, string Right)[] Misspelt =
    [
        ("it", "trediceesimo", "tredicesimo"), ("it", "sediciesimo", "sedicesimo"),
    ];

    private static IEnumerable<int> Sample => Enumerable.Range(0, 10_001).Concat(Enumerable.Range(11, (1_000_000 / Stride) - 11).Select(k => k * Stride));

    [TestCase("es")]
    [TestCase("fr")]
    [TestCase("fr-BE")]
    [TestCase("de")]
    [TestCase("it")]
    [TestCase("pt")]
    [TestCase("nl")]
    [TestCase("sv")]
    public void Cardinals_up_to_a_million_are_read_back(string culture) =>
        Assert.That(Wrong(culture, Sample, n => ((long)n).ToWords(CultureInfo.GetCultureInfo(culture)), NumberForm.Cardinal), Is.Empty);

    // Above a thousand Humanizer says the hundreds of Swedish ordinals twice.
    [TestCase("es", 1_000_000)]
    [TestCase("fr", 1_000_000)]
    [TestCase("de", 1_000_000)]
    [TestCase("it", 1_000_000)]
    [TestCase("pt", 1_000_000)]
    [TestCase("nl", 1_000_000)]
    [TestCase("sv", 999)]
    public void Ordinals_are_read_back(string culture, int most) =>
        Assert.That(Wrong(culture, Sample.Where(n => n > 0 && n <= most), n => Spelt(culture, n.ToOrdinalWords(CultureInfo.GetCultureInfo(culture))), NumberForm.Ordinal), Is.Empty);

    private static string Spelt(string culture, string words) => Misspelt.Where(fault => fault.Culture == culture).Aggregate(words, (text, fault) => text.Replace(fault.Wrong, fault.Right, StringComparison.Ordinal));

    private static IEnumerable<string> Wrong(string culture, IEnumerable<int> numbers, Func<int, string> words, NumberForm form) =>
        numbers.Select(n => (Value: n, Words: words(n))).Where(x => !(LanguageReading.Mentions(culture, x.Words) is [var only] && only.Number.Value == x.Value && only.Number.Form == form && only.Surface == x.Words))
            .Select(x => $"{x.Value}: {x.Words}: {LanguageReading.Numbers(culture, x.Words)}").Take(20);
}
