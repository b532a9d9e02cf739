namespace ClaimCheck.Tests;

/// <summary>What a caller's own words change: which texts meet, which must not, and which units are read.</summary>
public sealed class OwnVocabularyTests
{
    [Test]
    public void Synonyms_bring_claims_together()
    {
        Document[] documents = [new("a.txt", "The sprint closed 40 tickets of the parser team."), new("b.txt", "The sprint closed 52 work items of the parser team.")];
        Assert.That(Conflicts(new OwnVocabulary { Synonyms = [["ticket", "work item"]] }, documents), Is.EqualTo(new[] { "40 / 52" }));
    }

    [Test]
    public void A_synonym_of_a_known_word_means_what_that_means()
    {
        Document[] documents = [new("a.txt", "The mill of Orvik laid off 300 workers."), new("b.txt", "The mill of Orvik rightsized 420 workers.")];
        Assert.That(Conflicts(new OwnVocabulary { Synonyms = [["layoff", "rightsize"]] }, documents), Is.EqualTo(new[] { "300 / 420" }));
    }

    [Test]
    public void Names_and_their_aliases_are_one()
    {
        Claim claim = Read(new OwnVocabulary { Names = [["Harbour Safety Board", "HSB"]] }, "In May the HSB closed 12 berths.");
        Claim whole = Read(new OwnVocabulary { Names = [["Harbour Safety Board", "HSB"]] }, "In May the Harbour Safety Board closed 12 berths.");
        Assert.That(claim.Slots.Context.NearestName, Is.EqualTo("harbour safety board"));
        Assert.That(whole.Slots.Context.NearestName, Is.EqualTo("harbour safety board"));
    }

    [Test]
    public void A_name_is_found_as_it_is_written_only() =>
        Assert.That(Read(new OwnVocabulary { Names = [["United States", "US"]] }, "It took us 12 days.").Slots.Context.Left.Select(word => word.Term), Has.None.EqualTo("united states"));

    [TestCase("The board takes 12 story points a week.", "sp", "12 story points")]
    [TestCase("The board takes 12 SP a week.", "sp", "12 SP")]
    [TestCase("The board is 3 furlongs long.", "fur", "3 furlongs")]
    [TestCase("The road is 5 klicks long.", "km", "5 klicks")]
    public void Units_are_read(string text, string unit, string words)
    {
        Claim claim = Read(Units, text);
        Assert.That((claim.Quantity.Unit, claim.Text), Is.EqualTo((unit, words)));
    }

    [Test]
    public void Units_convert()
    {
        Document[] documents = [new("a.txt", "The race track of Marle is 10 furlongs long."), new("b.txt", "The race track of Marle is 2 km long.")];
        Assert.That(new ClaimChecker(new ClaimCheckOptions { Vocabulary = Units }).Check(documents).Findings.Select(finding => finding.Verdict), Is.EqualTo(new[] { Verdict.Agreement }));
    }

    [Test]
    public void What_is_never_joined_is_not()
    {
        Document[] documents = [new("a.txt", "The API of Marle answers 600 requests a minute."), new("b.txt", "The API of Marle answers 600 lookups a minute."), new("c.txt", "The API of Marle answers 900 lookups a minute.")];
        var free = new ClaimChecker(ClaimCheckOptions.Default).Check(documents);
        var kept = new ClaimChecker(new ClaimCheckOptions { Vocabulary = new OwnVocabulary { NeverJoin = [["requests", "lookups"]] } }).Check(documents);
        Assert.That(free.Findings.SelectMany(finding => finding.Positions).SelectMany(position => position.Claims).Select(claim => claim.Source.Index), Does.Contain(0));
        Assert.That(kept.Findings.SelectMany(finding => finding.Positions).SelectMany(position => position.Claims).Select(claim => claim.Source.Index), Does.Not.Contain(0));
    }

    [Test]
    public void A_text_without_the_words_is_read_as_ever()
    {
        var own = new ClaimChecker(new ClaimCheckOptions { Vocabulary = new OwnVocabulary { Synonyms = [["ticket", "work item"]], Units = Units.Units, NeverJoin = [["requests", "lookups"]] } });
        Assert.That(TestNews.List(own.Check([TestNews.First, TestNews.Second])), Is.EqualTo(TestNews.List(ClaimChecker.Default.Check([TestNews.First, TestNews.Second]))));
    }

    [Test]
    public void A_unit_of_one_that_does_not_exist_is_refused() => Assert.That(
        () => new ClaimChecker(new ClaimCheckOptions { Vocabulary = new OwnVocabulary { Units = [new OwnUnit("x", ["x"]) { Of = "metre" }] } }), Throws.ArgumentException.With.Message.Contains("metre"));

    [Test]
    public void Lists_need_two_entries() => Assert.Multiple(() =>
    {
        Assert.That(() => new OwnVocabulary { Synonyms = [["one"]] }, Throws.ArgumentException);
        Assert.That(() => new OwnVocabulary { NeverJoin = [["one", " "]] }, Throws.ArgumentException);
        Assert.That(() => new OwnVocabulary { Names = null! }, Throws.ArgumentNullException);
        Assert.That(() => new OwnVocabulary { Units = [new OwnUnit("x", [])] }, Throws.ArgumentException);
        Assert.That(() => new OwnUnit("x", ["x"]) { Factor = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
    });

    private static OwnVocabulary Units => new()
    {
        Units = [new OwnUnit("sp", ["story point", "SP"]), new OwnUnit("fur", ["furlong"]) { Of = "m", Factor = 201.168m }, new OwnUnit("km", ["klick"])],
    };

    private static IEnumerable<string> Conflicts(OwnVocabulary vocabulary, Document[] documents) =>
        new ClaimChecker(new ClaimCheckOptions { Vocabulary = vocabulary }).Check(documents).Findings.Where(finding => finding.Verdict == Verdict.Conflict)
            .Select(finding => string.Join(" / ", finding.Positions.Select(position => position.Claims[0].Text)));

    private static Claim Read(OwnVocabulary vocabulary, string text) =>
        new ClaimReader(new ClaimCheckOptions { Vocabulary = vocabulary }).Read(new Document("a.txt", text), 0).Claims.First(claim => claim.Quantity.Kind != QuantityKind.Date);
}
