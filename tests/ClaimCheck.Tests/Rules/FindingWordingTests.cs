using ClaimCheck.Rules;
using static ClaimCheck.Tests.Rules.TestClaims;

namespace ClaimCheck.Tests.Rules;

public sealed class FindingWordingTests
{
    [Test]
    public void A_conflict_names_both_sources_and_both_texts()
    {
        Finding finding = Judge(Number("a", 40, about: true).About("ferry passengers", "rescued"), Number("b", 31));
        Assert.That(finding.Subject, Is.EqualTo("ferry passengers rescued"));
        Assert.That(finding.Message, Is.EqualTo("ferry passengers rescued: a says \"about 40\", b says \"31\"."));
    }

    [Test]
    public void An_agreement_names_who_agrees() =>
        Assert.That(Judge(Number("a", 40).About("boats", "sank"), Number("b", 40)).Message, Is.EqualTo("boats sank: a (\"40\") and b (\"40\") agree."));

    [TestCase("The maximum length is 400 lamps.", "The length is 300 lamps.", "lamps: a (at most \"400\") and b (\"300\") agree.")]
    [TestCase("The maximum length is 400 lamps.", "The length is 500 lamps.", "lamps: a says at most \"400\", b says \"500\"; \"500\" lies outside at most \"400\".")]
    [TestCase("The minimum wage is $15.", "The minimum wage is $12.", "amount of money: a says at least \"$15\", b says at least \"$12\".")]
    [TestCase("A limit of 300 to 400 lamps was set.", "A limit of 500 to 600 lamps was set.", "lamps: a says \"300 to 400\", b says \"500 to 600\".")]
    [TestCase("The length is at most 400 lamps.", "The length is 300 lamps.", "lamps: a (\"at most 400\") and b (\"300\") agree.")]
    public void A_bound_that_stands_elsewhere_is_said_beside_the_value(string a, string b, string message) =>
        Assert.That(ClaimChecker.Default.Check([new Document("a", a), new Document("b", b)]).Findings.Select(finding => finding.Message), Is.EqualTo([message]));

    [TestCase("The minimum wage is $15.", "The minimum wage is $12.", Severity.Error)]
    [TestCase("The speed limit is 70 mph.", "The speed limit is 60 mph.", Severity.Error)]
    [TestCase("The length is at most 400 lamps.", "The length is at most 500 lamps.", Severity.Warning)]
    [TestCase("The maximum length is 400 lamps.", "The length is at most 500 lamps.", Severity.Warning)]
    [TestCase("The maximum length is 4,000 lamps.", "The length is 300 lamps.", Severity.Note)]
    public void Two_limits_contradict_each_other_and_two_bounds_may_both_hold(string a, string b, Severity severity)
    {
        Finding finding = ClaimChecker.Default.Check([new Document("a", a), new Document("b", b)]).Findings.Single();
        Assert.That((finding.Rule, finding.Severity), Is.EqualTo(("number-conflict", severity)));
    }

    [Test]
    public void Many_sides_are_counted() => Assert.That(
        Judge(Number("a", 1), Number("b", 2), Number("c", 3), Number("d", 4), Number("e", 5)).Message,
        Is.EqualTo("number: a says \"1\", b says \"2\", c says \"3\", beside 2 more positions."));

    [Test]
    public void One_document_may_contradict_itself() => Assert.That(
        Judge(Number("a", 1), Number("a", 2, at: 1)).Message, Is.EqualTo("number: a says \"1\", a says \"2\"."));

    [Test]
    public void A_side_is_taken_from_a_document_not_named_yet() => Assert.That(
        Judge(Number("a", 1), Number("a", 2, at: 1), Number("b", 2)).Message, Is.EqualTo("number: a says \"1\", b says \"2\"."));

    [Test]
    public void Documents_of_one_name_are_told_apart()
    {
        Claim other = Number("b", 2);
        Assert.That(
            Judge(Number("a", 1), other with { Source = other.Source with { Name = "a" } }).Message,
            Is.EqualTo("number: a (document 1) says \"1\", a (document 2) says \"2\"."));
    }

    [Test]
    public void A_message_is_one_line() => Assert.That(
        Judge(Number("a", 1, text: "roughly\r\n  one"), Number("b", 2)).Message, Is.EqualTo("number: a says \"roughly one\", b says \"2\"."));

    [TestCase(null, "sank", "number (sank)")]
    [TestCase("boats", null, "boats")]
    [TestCase("died", "died", "number (died)")]
    [TestCase("blocked shots", "shots", "blocked shots")]
    [TestCase("snapshots", "shots", "snapshots shots")]
    [TestCase(null, null, "number")]
    public void The_subject_is_what_claims_say(string? subject, string? predicate, string expected) => Assert.That(
        FindingWording.Subject([Number("a", 1), Number("b", 2) with { Subject = subject, Predicate = predicate }]), Is.EqualTo(expected));

    [TestCase("The firm has 1,250 workers. || The firm employs 1,200 workers.", "employs workers")]
    [TestCase("The storm flooded 12 villages. || The storm flooded 15 villages.", "villages flooded")]
    [TestCase("12 villages were flooded. || 15 villages were flooded.", "villages flooded")]
    [TestCase("The death of 12 people shook Marle. || The death of 15 people shook Marle.", "people (death)")]
    [TestCase("12 people were hurt. || 15 people were hurt.", "people hurt")]
    [TestCase("Two accused men stood trial. || Three accused men stood trial.", "accused men (trial)")]
    [TestCase("Opened in 1962, it stands. || Opened in 1968, it stands.", "date (opened)")]
    [TestCase("The survey found that 48% of the island's houses stood empty. || The survey found that 40% of the island's houses stood empty.", "island's houses found")]
    [TestCase("The bridge is 618 metres long. || The bridge is 700 metres long.", "measure (long)")]
    [TestCase("The mayor, 58, ordered a review. || The mayor, 61, ordered a review.", "age")]
    public void A_verb_stands_where_it_stands_in_the_text_and_a_noun_apart(string texts, string expected) =>
        Assert.That(RuleReading.Subject(texts), Is.EqualTo(expected));

    [Test]
    public void The_claim_that_says_most_names_the_subject() => Assert.That(
        FindingWording.Subject([Number("a", 1).About("people", "moved"), Number("b", 2).About("flood victims", "moved"), Number("c", 2) with { Subject = "a great many people" }]),
        Is.EqualTo("flood victims moved"));

    private static Finding Judge(params Claim[] claims) => Engine().Judge(claims, Aligned(Group(claims))).Findings.Single();
}
