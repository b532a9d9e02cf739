namespace ClaimCheck.Tests;

/// <summary>
/// Two articles about one invented event, told in different words: what must be held against each other is, and nothing else. The wording around the values
/// changes from case to case; the verdicts must not.
/// </summary>
public sealed class MainJobTests
{
    private const string First =
        """
        Norland has begun a large airlift of flood victims out of the Teal valley. The airlift is part of the capital's effort to care for thousands of evacuees.
        Health minister Ines Okoro confirmed that around four thousand flood evacuees already entered Norland shelters. She added that the airlift will go on in the coming weeks.
        The army of Estmark first organised the movement of evacuees starting March ninth, aiming to relocate about nine thousand villagers. This follows the sudden break of the Orda dam.
        Okoro said that thousands of homeless villagers could fall ill without clean water.
        """;

    private const string Second =
        """
        The airlift from the Teal valley weighs on Norland's hospitals. Norland is receiving thousands of villagers under an Estmark army plan.
        In March, the Orda dam broke after heavy rain. After the break, the army decided to relocate evacuees. The plan allows the transfer of up to 9,000 villagers to Norland.
        These evacuees are part of a much larger group counted in 2018. Officials registered more than 40,000 people on the flood plain. Many of them had come from around 30 towns.
        Reports say that Norland shelters already received around 2,900 female evacuees. The Estmark army confirmed the airlift in a March 9 statement. Initial flights moved 120 evacuees from Tealby to Norland.
        Norland has run shelters since 2016. Its relief network includes nearly 70 towns. By late 2025, most foreign doctors had left the valley.
        """;

    [Test]
    public void The_one_disagreement_is_found()
    {
        Finding conflict = Conflicts(First, Second).Single();
        Assert.That(TextsOf(conflict), Is.EqualTo(["around four thousand", "around 2,900"]));
        Assert.That(conflict.Rule, Is.EqualTo("number-conflict"));
        Assert.That(conflict.MayBothHold, Does.Contain("subset:female"));
    }

    [Test]
    public void The_two_agreements_are_found() =>
        Assert.That(Agreements(First, Second), Is.EquivalentTo(new[] { "March 9 = March ninth", "about nine thousand = up to 9,000" }));

    [Test]
    public void The_order_of_the_files_changes_no_verdict()
    {
        Assert.That(TextsOf(Conflicts(Second, First).Single()), Is.EqualTo(["around 2,900", "around four thousand"]));
        Assert.That(Agreements(Second, First), Is.EquivalentTo(Agreements(First, Second)));
    }

    [TestCase("confirmed that around four thousand flood evacuees already entered Norland shelters", "said that around four thousand evacuees had already arrived in shelters in Norland")]
    [TestCase("confirmed that around four thousand flood evacuees already entered Norland shelters", "told reporters that some 4,000 flood evacuees have already been transferred to Norland shelters")]
    [TestCase("aiming to relocate about nine thousand villagers", "with the aim of moving about 9,000 villagers")]
    [TestCase("starting March ninth", "beginning on March 9th")]
    public void Other_words_for_the_same_thing_change_no_verdict(string words, string otherWords)
    {
        string first = First.Replace(words, otherWords, StringComparison.Ordinal);
        Assert.That(first, Is.Not.EqualTo(First));
        Assert.That(Conflicts(first, Second), Has.Exactly(1).Items);
        Assert.That(Agreements(first, Second), Has.Count.EqualTo(2));
    }

    [Test]
    public void What_was_compared_with_nothing_says_why()
    {
        Report report = Check(First, Second);
        Assert.That(report.Claims.Single(claim => claim.Text == "120").Skipped, Is.EqualTo(SkipReason.OtherStage).Or.EqualTo(SkipReason.Part));
        Assert.That(report.Claims.Where(claim => claim.Text == "thousands").Select(claim => claim.Skipped), Has.All.EqualTo(SkipReason.Vague));
    }

    [Test]
    public void Three_articles_that_agree_hold_no_conflict()
    {
        Report report = ClaimChecker.Default.Check(
        [
            new Document("a.txt", "A bus left the road near Orvik on Saturday, killing four people and injuring 17, police said. The bus carried 42 passengers."),
            new Document("b.txt", "Four people died when a bus left the road near Orvik on Saturday. Seventeen others were hurt. Police said 42 passengers were on board."),
            new Document("c.txt", "The Orvik bus crash killed 4 and left 17 injured, police said on Sunday. About forty passengers were on the bus."),
        ]);
        Assert.That(report.Findings.Select(finding => finding.Verdict), Has.All.EqualTo(Verdict.Agreement));
        Assert.That(report.Findings, Has.Count.GreaterThanOrEqualTo(3));
    }

    private static Report Check(string a, string b) => ClaimChecker.Default.Check([new Document("a.txt", a), new Document("b.txt", b)]);

    private static List<Finding> Conflicts(string a, string b) => [.. Check(a, b).Findings.Where(finding => finding.Verdict == Verdict.Conflict)];

    private static List<string> Agreements(string a, string b) =>
        [.. Check(a, b).Findings.Where(finding => finding.Verdict == Verdict.Agreement)
            .Select(finding => string.Join(" = ", finding.Positions.SelectMany(position => position.Claims).Select(claim => claim.Text).Order(StringComparer.Ordinal)))];

    private static IEnumerable<string> TextsOf(Finding finding) => finding.Positions.SelectMany(position => position.Claims).Select(claim => claim.Text);
}
