namespace ClaimCheck.Testing.Tests;

public sealed class SelfConsistentTests
{
    private static readonly Document Contradictory = Docs.Text("The Halvar ferry carries 420 passengers. Built in Marle, it is a steel ship. In all, the Halvar ferry carries 450 passengers.", "ferry.md");

    [Test]
    public void A_text_that_says_one_thing_is_self_consistent() => Assert.That(Docs.Text("The Halvar ferry carries 420 passengers."), Is.SelfConsistent);

    [Test]
    public void A_text_that_contradicts_itself_is_not() => Assert.That(Contradictory, Is.Not.SelfConsistent);

    [Test]
    public void Documents_of_a_list_are_held_against_each_other() => Assert.That(
        new[] { Docs.Text("Around 310 passengers were evacuated from the ferry Halvar off Skarvik."), Docs.Text("About 420 passengers were evacuated from the ferry Halvar off Skarvik.") }, Is.Not.SelfConsistent);

    [Test]
    public void A_rule_can_be_left_out() => Assert.That(Contradictory, Is.SelfConsistent.Ignoring("self-contradiction"));

    [Test]
    public void It_stands_behind_others() => Assert.That(Docs.Text("It rained on 9 days."), Is.ConsistentWith(Contradictory).And.SelfConsistent);

    [Test]
    public void A_failure_shows_both_places() => Assert.That(FailureMessage.Of(Contradictory, Is.SelfConsistent), Is.EqualTo(
        """
          Expected: self-consistent
          But was:  ferry.md: 1 conflict
          
          self-contradiction, error: passengers
            ferry.md:1:26   "ferry carries 420 passengers."  415 to under 425
            ferry.md:1:111  "ferry carries 450 passengers."  445 to under 455
            gap of 20 between the ranges

        """.ReplaceLineEndings("\n")));
}
