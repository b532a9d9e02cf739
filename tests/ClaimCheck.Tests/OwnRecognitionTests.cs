using System.Text.RegularExpressions;

namespace ClaimCheck.Tests;

public sealed partial class OwnRecognitionTests
{
    private static readonly ClaimChecker Roman = new(new ClaimCheckOptions { Recognizers = [new RomanNumerals()] });

    [TestCase("The army had XII legions.", "XII", "12", "legions")]
    [TestCase("The army had about XX legions.", "about XX", "18 to 22", "legions")]
    [TestCase("The army had more than XX legions.", "more than XX", "over 20", "legions")]
    [TestCase("The road is MM km long.", "MM km", "2,000 km", null)]
    [TestCase("Between XII and XX legions came.", "Between XII and XX", "12 to 20", "legions")]
    public void What_stands_around_a_number_is_taken_in(string text, string words, string value, string? subject)
    {
        Claim claim = Roman.Read([new Document("a.txt", text)]).Claims.Single();
        Assert.That((claim.Text, claim.Quantity.ToString(), subject is null ? null : claim.Subject?.Split(' ')[0]), Is.EqualTo((words, value, subject)));
    }

    [Test]
    public void It_is_compared_with_what_the_library_reads()
    {
        Report report = Roman.Check([new Document("a.txt", "Some XII legions crossed the Rhine under Varus."), new Document("b.txt", "Twelve legions crossed the Rhine under Varus.")]);
        Assert.That(report.Findings.Single().Verdict, Is.EqualTo(Verdict.Agreement));
    }

    [Test]
    public void Without_it_the_words_are_words() => Assert.That(ClaimChecker.Default.Read([new Document("a.txt", "The army had XII legions.")]).Claims, Is.Empty);

    [TestCase("The fair of MMXXVI opens.", 16, 22, "2026-05-01")]
    public void A_day_is_a_date(string text, int start, int end, string day)
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new Fixed(new TextSpan(start - 4, end - 4), Quantity.Of(DateOnly.Parse(day, null)))] });
        Claim claim = checker.Read([new Document("a.txt", text)]).Claims.Single();
        Assert.That((claim.Text, claim.Quantity.Resolved), Is.EqualTo(("MMXXVI", day)));
    }

    [Test]
    public void Any_other_value_stands_as_it_is()
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new Fixed(new TextSpan(3, 8), Quantity.Parse("about 1,728"))] });
        Claim claim = checker.Read([new Document("a.txt", "of gross lamps")]).Claims.Single();
        Assert.That((claim.Text, claim.Quantity.Hedge, claim.Subject), Is.EqualTo(("gross", Hedge.About, "lamps")));
    }

    [Test]
    public void The_longer_of_two_counts_and_of_two_of_one_length_the_own()
    {
        Document[] text = [new Document("a.txt", "It has 12 gross of lamps and 7 chairs.")];
        Assert.That(Texts(new Fixed(new TextSpan(7, 15), Quantity.Of(1728)), text), Is.EqualTo(new[] { "12 gross=1728", "7=7" }));
        Assert.That(Texts(new Fixed(new TextSpan(29, 30), Quantity.Of(8)), text), Is.EqualTo(new[] { "12=12", "7=8" }));
    }

    [Test]
    public void A_span_is_widened_to_whole_words() => Assert.That(Texts(new Fixed(new TextSpan(1, 2), Quantity.Of(12)), [new Document("a.txt", "XII legions")]), Is.EqualTo(new[] { "XII=12" }));

    [Test]
    public void Only_white_space_is_no_value() => Assert.That(Texts(new Fixed(new TextSpan(3, 4), Quantity.Of(12)), [new Document("a.txt", "XII legions")]), Is.Empty);

    [TestCase(-1, 2)]
    [TestCase(3, 3)]
    [TestCase(9, 12)]
    public void A_place_outside_the_text_is_refused(int start, int end) =>
        Assert.That(() => Texts(new Fixed(new TextSpan(start, end), Quantity.Of(12)), [new Document("a.txt", "XII legions")]), Throws.InvalidOperationException.With.Message.StartsWith("Fixed gave a place outside the text"));

    [Test]
    public void Null_is_refused() => Assert.That(() => new ClaimCheckOptions { Recognizers = [null!] }, Throws.ArgumentNullException);

    private static IEnumerable<string> Texts(IValueRecognizer recognizer, Document[] documents) =>
        new ClaimChecker(new ClaimCheckOptions { Recognizers = [recognizer] }).Read(documents).Claims.Select(claim => $"{claim.Text}={claim.Quantity.Nominal}");

    private sealed class Fixed(TextSpan span, Quantity quantity) : IValueRecognizer
    {
        public IEnumerable<RecognizedValue> Recognize(Document document) => [new RecognizedValue(span, quantity)];
    }

    private sealed partial class RomanNumerals : IValueRecognizer
    {
        private const string Letters = "IVXLCDM";
        private static readonly int[] Values = [1, 5, 10, 50, 100, 500, 1000];

        public IEnumerable<RecognizedValue> Recognize(Document document) =>
            Numeral().Matches(document.Text).Select(match => new RecognizedValue(new TextSpan(match.Index, match.Index + match.Length), Quantity.Of(ValueOf(match.Value))));

        private static int ValueOf(string numeral) => numeral.Select((letter, i) =>
        {
            int value = Values[Letters.IndexOf(letter)];
            return i + 1 < numeral.Length && Values[Letters.IndexOf(numeral[i + 1])] > value ? -value : value;
        }).Sum();

        [GeneratedRegex(@"\b[MDCLXVI]{2,}\b")]
        private static partial Regex Numeral();
    }
}
