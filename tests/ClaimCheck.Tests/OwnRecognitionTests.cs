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

    [TestCase("of about 2.5 Millionen", 9, 22, "2500000", null, "about 2.5 Millionen", "2,250,000 to 2,750,000")]
    [TestCase("of about dreißig", 9, 16, "30", null, "about dreißig", "27 to 33")]
    [TestCase("of more than 48 Prozent", 13, 23, "48", "%", "more than 48 Prozent", "over 48 %")]
    [TestCase("of 6.10 somethings", 3, 7, "6.1", null, "6.10", "6.095 to under 6.105")]
    [TestCase("of 2.500 km", 3, 8, "2500", null, "2.500 km", "2,450 to under 2,550 km")]
    [TestCase("of 1.2 to 1.5 Millionen", 10, 23, "1500000", null, "1.2 to 1.5 Millionen", "1,200,000 to 1,500,000")]
    public void A_number_as_written_is_read_on(string text, int start, int end, string value, string? unit, string words, string range)
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new Fixed(RecognizedValue.Of(new TextSpan(start, end), decimal.Parse(value, null), unit))] });
        Claim claim = checker.Read([new Document("a.txt", text)]).Claims.Single();
        Assert.That((claim.Text, claim.Quantity.ToString()), Is.EqualTo((words, range)));
    }

    [TestCase(QuantityKind.Ordinal, null, QuantityKind.Ordinal)]
    [TestCase(QuantityKind.Ratio, null, QuantityKind.Ratio)]
    [TestCase(QuantityKind.Number, "a", QuantityKind.Duration)]
    [TestCase(QuantityKind.Age, "a", QuantityKind.Age)]
    [TestCase(QuantityKind.Number, "EUR", QuantityKind.Money)]
    public void The_kind_is_as_told(QuantityKind told, string? unit, QuantityKind kind)
    {
        RecognizedValue value = RecognizedValue.Of(new TextSpan(3, 6), 12, unit, told);
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new Fixed(value)] });
        Assert.That((value.Quantity.Kind, checker.Read([new Document("a.txt", "of XII words")]).Claims.Single().Quantity.Kind), Is.EqualTo((kind, kind)));
    }

    [Test]
    public void A_kind_that_does_not_go_with_the_unit_is_refused() => Assert.That(() => RecognizedValue.Of(new TextSpan(0, 1), 1, "km", QuantityKind.Ordinal), Throws.ArgumentException);

    [TestCase("2026-03-10", "2026-03-10")]
    [TestCase(null, null)]
    public void What_a_timex_leaves_open_is_told_from_the_day_of_publication(string? published, string? resolved)
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new Fixed(RecognizedValue.Of(new TextSpan(3, 8), new Timex3("XXXX-WXX-2"))!)] });
        Claim claim = checker.Read([new Document("a.txt", "Am mardi war es.") { PublishedOn = published is null ? null : DateOnly.Parse(published, null) }]).Claims.Single();
        Assert.That((claim.Text, claim.Quantity.Timex, claim.Quantity.Resolved), Is.EqualTo(("mardi", "XXXX-WXX-2", resolved)));
    }

    [Test]
    public void One_that_replaces_the_library_is_alone_and_kept_from_addresses()
    {
        var own = new Replacing(RecognizedValue.Of(new TextSpan(0, 3), 12), RecognizedValue.Of(new TextSpan(28, 30), 19));
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [own] });
        Assert.That(checker.Read([new Document("a.txt", "XII legions and 7 had COVID-19.")]).Claims.Select(claim => claim.Text), Is.EqualTo(new[] { "XII" }));
    }

    [Test]
    public void What_was_not_read_is_told_with_its_place()
    {
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new Tired()] });
        Document[] documents = [new("a.txt", "Nothing."), new("b.txt", "A line.\nAnd XII.")];
        Report checkedReport = checker.Check(documents), readReport = checker.Read(documents);
        var json = new StringWriter();
        var console = new StringWriter();
        new JsonReportWriter().Write(checkedReport, json);
        new ConsoleReportWriter().Write(checkedReport, console);
        Assert.Multiple(() =>
        {
            Assert.That(checkedReport.Unread, Is.EqualTo(readReport.Unread));
            Assert.That(checkedReport.Unread.Select(unread => (unread.Document, unread.Span, unread.Reason)), Is.EqualTo(new[] { (1, new TextSpan(8, 16), "too tired") }));
            Assert.That(json.ToString(), Does.Contain("\"b.txt:2:1: not read: too tired\""));
            Assert.That(console.ToString(), Does.Contain("UNREAD    B 2:1 too tired"));
        });
    }

    [TestCase("The boats of the harbour were all at sea when the storm came over the hills, and nobody in the town had seen it.", null, "")]
    [TestCase("Les bateaux du port étaient tous en mer quand la tempête est arrivée, et personne dans la ville ne l'avait vue venir.", null, "fr")]
    [TestCase("Les bateaux du port étaient tous en mer quand la tempête est arrivée, et personne dans la ville ne l'avait vue venir.", "fr-CA", "fr-CA")]
    public void It_hears_the_language_that_a_text_was_taken_for(string text, string? given, string heard)
    {
        var listening = new Listening();
        new ClaimChecker(new ClaimCheckOptions { Recognizers = [listening] }).Read([new Document("a.txt", text) { Culture = given }]);
        Assert.That(listening.Heard, Is.EqualTo(heard));
    }

    private static IEnumerable<string> Texts(IValueRecognizer recognizer, Document[] documents) =>
        new ClaimChecker(new ClaimCheckOptions { Recognizers = [recognizer] }).Read(documents).Claims.Select(claim => $"{claim.Text}={claim.Quantity.Nominal}");

    private sealed class Fixed(params RecognizedValue[] values) : IValueRecognizer
    {
        public Fixed(TextSpan span, Quantity quantity)
            : this(new RecognizedValue(span, quantity))
        {
        }

        public IEnumerable<RecognizedValue> Recognize(Document document) => values;
    }

    private sealed class Replacing(params RecognizedValue[] values) : IValueRecognizer
    {
        public IEnumerable<RecognizedValue> Recognize(Document document) => values;

        public bool Replaces(Document document) => true;
    }

    private sealed class Listening : IValueRecognizer
    {
        public string? Heard { get; private set; }

        public IEnumerable<RecognizedValue> Recognize(Document document)
        {
            Heard = document.Culture ?? "";
            return [];
        }
    }

    private sealed class Tired : IValueRecognizer
    {
        public IEnumerable<RecognizedValue> Recognize(Document document) => [];

        public IEnumerable<RecognizedValue> Recognize(Document document, ICollection<UnreadText> unread)
        {
            if (document.Text.IndexOf('\n') is >= 0 and var line)
            {
                unread.Add(new UnreadText(new TextSpan(line + 1, document.Text.Length), "too tired"));
            }

            return [];
        }
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
