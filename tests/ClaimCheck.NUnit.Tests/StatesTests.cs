namespace ClaimCheck.Testing.Tests;

public sealed class StatesTests
{
    [TestCase("12 rules find what disagrees.", "rules", 12)]
    [TestCase("A rule is one class. The twelve built-in rules are listed below.", "rules", 12)]
    [TestCase("There are twelve built-in rules.", "built-in rules", 12)]
    [TestCase("More than 10 rules are there.", "rules", 12)]
    [TestCase("About a dozen rules are there.", "rules", 12)]
    [TestCase("Rules: 12", "rules", 12)]
    [TestCase("12 rules are there. Each finding is named by one rule.", "rules", 12)]
    [TestCase("Five kinds of files are read.", "kinds of files", 5)]
    [TestCase("5 files with 12 rules are read.", "rules", 12)]
    [TestCase("Version 2 has 12 rules since 2024.", "rules", 12)]
    [TestCase("It has 1,200 policies in 3 groups.", "policy", 1200)]
    public void A_count_is_stated(string text, string subject, int value) => Assert.That(Docs.Text(text), States.Value(subject, value));

    [TestCase("13 rules find what disagrees.", "rules", 12)]
    [TestCase("12 rules find what disagrees. The 13 rules are listed below.", "rules", 12)]
    [TestCase("Rules: 13", "rules", 12)]
    [TestCase("The rules are listed below.", "rules", 12)]
    [TestCase("12 formats are written.", "rules", 12)]
    [TestCase("12 files of rules are written.", "rules", 12)]
    [TestCase("One rule is enough.", "rules", 12)]
    [TestCase("It weighs 12 kg by the rules.", "rules", 12)]
    [TestCase("", "rules", 12)]
    public void A_count_is_not_stated(string text, string subject, int value) => Assert.That(Docs.Text(text), !States.Value(subject, value));

    [TestCase("A timeout of 30 seconds holds.", 30, "s")]
    [TestCase("The timeout is half a minute.", 30, "s")]
    [TestCase("The timeout is 30 s by default.", 30, "s")]
    [TestCase("A file may have 64 MB.", 64, "MB")]
    [TestCase("It costs $5.", 5, "USD")]
    [TestCase("The share is 47 per cent.", 47, "%")]
    public void A_measure_is_stated(string text, int value, string unit) =>
        Assert.That(Docs.Text(text), States.Value(text.Split(' ')[1] is var second && second is "is" or "costs" or "may" ? text.Split(' ')[0] : second is "file" ? "file" : second, value, unit));

    [Test]
    public void A_day_is_stated() => Assert.Multiple(() =>
    {
        Assert.That(Docs.Text("Support ends on 30 June 2027. Sales ended in 2025."), States.Value("support", new DateOnly(2027, 6, 30)));
        Assert.That(Docs.Text("Support ends in June 2027."), States.Value("support ends", new DateOnly(2027, 6, 30)));
        Assert.That(Docs.Text("Support ends on 30 June 2026."), !States.Value("support", new DateOnly(2027, 6, 30)));
    });

    [Test]
    public void A_tolerance_lets_near_values_pass() => Assert.Multiple(() =>
    {
        Assert.That(Docs.Text("The 1,300 tests pass."), States.Value("tests", 1_342).Within(Tolerance.Percent(5)));
        Assert.That(Docs.Text("The 1,300 tests pass."), !States.Value("tests", 1_642).Within(Tolerance.Percent(5)));
    });

    [Test]
    public void A_value_may_be_worded() => Assert.That(Docs.Text("A timeout of 30 seconds holds."), States.Value("timeout", Quantity.Parse("half a minute")));

    [Test]
    public void A_failure_shows_who_says_what() => Assert.That(
        FailureMessage.Of(Docs.Text("12 rules find what disagrees.\n\nThe 13 rules are listed below.", "README.md"), States.Value("rules", 12)), Is.EqualTo(
        """
          Expected: "rules" stated as 12
          But was:  README.md: 1 other value in 2 statements
          
            README.md:3:5  "The 13 rules are listed below."  13

        """.ReplaceLineEndings("\n")));

    [Test]
    public void A_failure_says_that_nothing_is_stated() => Assert.That(FailureMessage.Of(Docs.Text("Many rules.", "README.md"), States.Value("rules", 12)), Is.EqualTo(
        """
          Expected: "rules" stated as 12
          But was:  README.md: no such value of "rules" is stated

        """.ReplaceLineEndings("\n")));

    [Test]
    public void A_subject_has_a_word() => Assert.Multiple(() =>
    {
        Assert.That(() => States.Value("…", 12), Throws.ArgumentException.With.Message.StartsWith("A subject is a word or a few."));
        Assert.That(() => States.Value(null!, 12), Throws.ArgumentNullException);
        Assert.That(() => States.Value("timeout", 12, "parsecond"), Throws.ArgumentException.With.Message.StartsWith("There is no unit parsecond."));
    });
}
