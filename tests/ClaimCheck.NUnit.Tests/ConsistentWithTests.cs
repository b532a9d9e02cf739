namespace ClaimCheck.Testing.Tests;

public sealed class ConsistentWithTests
{
    private static readonly Document Gazette = Docs.Text("Around 310 passengers were evacuated from the ferry Halvar off Skarvik.", "gazette.md");
    private static readonly Document Courier = Docs.Text("About 420 passengers were evacuated from the ferry Halvar off Skarvik.", "courier.md");
    private static readonly Document Herald = Docs.Text("Some 315 passengers were evacuated from the ferry Halvar off Skarvik.", "herald.md");
    private static readonly Document Weather = Docs.Text("It rained on 9 days in Orvik.", "weather.md");

    [Test]
    public void Documents_that_agree_are_consistent() => Assert.That(Gazette, Is.ConsistentWith(Herald));

    [Test]
    public void Documents_that_disagree_are_not() => Assert.That(Gazette, Is.Not.ConsistentWith(Courier));

    [Test]
    public void Documents_of_other_matters_are_in_conflict_with_nothing() => Assert.That(Gazette, Is.ConsistentWith(Weather));

    [Test]
    public void A_failure_shows_both_places_both_ranges_and_why_they_were_joined() => Assert.That(FailureMessage.Of(Gazette, Is.ConsistentWith(Courier)), Is.EqualTo(
        """
          Expected: consistent with courier.md
          But was:  gazette.md: 1 conflict in 1 compared fact
          
          number-conflict, warning: passengers evacuated
            gazette.md:1:1  "Around 310 passengers were evacuated from the ferry Halvar"  279 to 341
            courier.md:1:1  "About 420 passengers were evacuated from the ferry Halvar"   378 to 462
            gap of 37 between the ranges; would agree if "around" meant ±15.1 % or more
            both could be true: neither count is dated (it may have grown)
            one fact because of: same thing: passengers; same event: evacuated; shared words nearby: passenger, rescue, ship, halvar; each sentence is the other text's nearest

        """.ReplaceLineEndings("\n")));

    [Test]
    public void A_failure_behind_Not_says_what_was_compared() => Assert.That(FailureMessage.Of(Gazette, Is.Not.ConsistentWith(Herald)), Is.EqualTo(
        """
          Expected: not consistent with herald.md
          But was:  <gazette.md: no conflict in 1 compared fact>

        """.ReplaceLineEndings("\n")));

    [Test]
    public void Modifiers_stand_in_the_message()
    {
        string message = FailureMessage.Of(Gazette, Is.ConsistentWith(Courier, Weather).About("passengers").Within(Tolerance.Percent(1.5m)).Within(Tolerance.Days(1)).Ignoring("date-conflict"));
        Assert.That(message, Does.StartWith("  Expected: consistent with courier.md and weather.md, about \"passengers\" within 1.5 % within 1 day, ignoring date-conflict\n"));
    }

    [Test]
    public void A_tolerance_makes_near_values_consistent() => Assert.Multiple(() =>
    {
        Assert.That(Gazette, Is.ConsistentWith(Courier).Within(Tolerance.Percent(10)));
        Assert.That(Gazette, Is.Not.ConsistentWith(Courier).Within(Tolerance.Percent(5)));
    });

    [Test]
    public void Days_of_tolerance_make_near_dates_consistent()
    {
        Document plan = Docs.Text("The ferry Halvar was launched in Orvik on March 9, 2026."), report = Docs.Text("The ferry Halvar was launched in Orvik on March 10, 2026.");
        Assert.That(plan, Is.Not.ConsistentWith(report));
        Assert.That(plan, Is.ConsistentWith(report).Within(Tolerance.Days(1)));
    }

    [Test]
    public void An_ignored_rule_finds_nothing() => Assert.That(Gazette, Is.ConsistentWith(Courier).Ignoring("number-conflict"));

    [Test]
    public void A_rule_that_is_none_cannot_be_ignored() =>
        Assert.That(() => Is.ConsistentWith(Courier).Ignoring("number-conflicts"), Throws.ArgumentException.With.Message.StartsWith("There is no rule 'number-conflicts'; the rules are age-and-birth-year, "));

    [Test]
    public void Only_what_is_about_the_subjects_counts()
    {
        Document readme = Docs.Text("The rate limit is 100 requests a minute. The timeout is 30 seconds."), spec = Docs.Text("The rate limit is 100 requests a minute. The timeout is 45 seconds.");
        Assert.That(readme, Is.ConsistentWith(spec).About("limits"));
        Assert.That(readme, Is.Not.ConsistentWith(spec).About("limits", "timeouts"));
    }

    [Test]
    public void What_was_to_be_compared_and_was_not_fails() => Assert.That(FailureMessage.Of(Gazette, Is.ConsistentWith(Herald).About("timeouts")), Is.EqualTo(
        """
          Expected: consistent with herald.md, about "timeouts"
          But was:  gazette.md: nothing in it could be matched
          nothing about "timeouts" could be matched, so that nothing was checked

        """.ReplaceLineEndings("\n")));

    [Test]
    public void What_could_not_be_matched_surely_is_shown()
    {
        Document guide = Docs.Text("Logs are kept for 30 days.", "guide.md"), spec = Docs.Text("It prints. Logs are retained for 14 days.", "spec.md");
        Assert.That(FailureMessage.Of(guide, Is.ConsistentWith(spec).About("logs")), Does.Contain("kept for 30 days.").And.Contain("retained for 14 days."));
    }

    [Test]
    public void Conflicts_inside_one_side_are_not_between_the_two() => Assert.That(Weather, Is.ConsistentWith(Gazette, Courier));

    [Test]
    public void A_value_that_one_of_the_expected_contradicts_is_a_conflict() => Assert.That(Gazette, Is.Not.ConsistentWith(Herald, Courier));

    [Test]
    public void Lists_are_documents_too() => Assert.That(new List<Document> { Gazette, Weather }, Is.ConsistentWith([Herald]).And.ConsistentWith(Weather));

    [Test]
    public void What_only_a_bound_keeps_apart_is_a_note_and_no_failure() =>
        Assert.That(Docs.Text("At least five sailors were hurt in the fire on the ferry Halvar."), Is.ConsistentWith(Docs.Text("Twenty-two sailors were hurt in the fire on the ferry Halvar.")));

    [Test]
    public void Options_of_ones_own_are_used()
    {
        var options = new ClaimCheckOptions { AboutWidth = 0.2m };
        Assert.That(Gazette, Is.ConsistentWith(Courier).Using(options).Within(Tolerance.Days(1)));
        Assert.That(() => Is.ConsistentWith(Courier).Within(Tolerance.Days(1)).Using(options), Throws.InvalidOperationException);
    }

    [Test]
    public void A_rule_that_throws_is_no_success()
    {
        var options = new ClaimCheckOptions { ReportRules = [new Throwing()] };
        string message = FailureMessage.Of(Gazette, Is.ConsistentWith(Herald).Using(options));
        Assert.That(message, Does.Contain("\n  throwing, note: The rule throwing failed (InvalidOperationException: no); the other rules went on.\n"));
    }

    [Test]
    public async Task Documents_may_arrive_later() => await Assert.ThatAsync(() => Task.FromResult(Gazette), Is.ConsistentWith(Herald));

    [TestCase("README.md", "A string is no document: Docs.File(…) reads a file, Docs.Text(…) takes a text. (Parameter 'actual')")]
    [TestCase(3, "Int32 is no document and no list of documents: Docs.File, Docs.Text and Docs.Folder make them. (Parameter 'actual')")]
    [TestCase(new object[0], "Object[] is no document and no list of documents: Docs.File, Docs.Text and Docs.Folder make them. (Parameter 'actual')")]
    public void What_is_no_document_is_refused(object actual, string message) => Assert.That(() => Is.ConsistentWith(Gazette).ApplyTo(actual), Throws.ArgumentException.With.Message.EqualTo(message));

    [Test]
    public void No_document_at_all_is_refused() => Assert.Multiple(() =>
    {
        Assert.That(() => Is.ConsistentWith(), Throws.ArgumentException);
        Assert.That(() => Is.ConsistentWith((Document)null!), Throws.ArgumentNullException);
        Assert.That(() => Is.ConsistentWith(Gazette).ApplyTo(Array.Empty<Document>()), Throws.ArgumentException.With.Message.StartsWith("There is no document to look at."));
        Assert.That(() => Is.ConsistentWith(Gazette).ApplyTo(default(Document)), Throws.ArgumentNullException);
        Assert.That(() => Is.ConsistentWith(Gazette).About("…"), Throws.ArgumentException.With.Message.StartsWith("A subject is a word or a few."));
    });

    private sealed class Throwing : IReportRule
    {
        public RuleDescriptor Descriptor { get; } = new("throwing", "Throws", "Throws.", Severity.Error);

        public IEnumerable<Finding> Evaluate(ReportView report) => throw new InvalidOperationException("no");
    }
}
