namespace ClaimCheck.Tests.Claims;

/// <summary>What a claim is about, read through the whole reader: one sentence a case, the claim named by its words.</summary>
public sealed class ClaimSlotsTests
{
    [TestCase("Around 300 flood victims already reached the camp.", "Around 300", "flood victims")]
    [TestCase("The blast injured 12 factory workers on Monday.", "12", "factory workers")]
    [TestCase("Some 40 of the hikers were found.", "Some 40", "hikers")]
    [TestCase("At least 7 people dead after the storm.", "At least 7", "people")]
    [TestCase("Two sailors missing off the coast.", "Two", "sailors")]
    [TestCase("The town lost 90 homes, 12 bridges and a mill.", "12", "bridges")]
    [TestCase("They paid $4 million for the club.", "$4 million", null)]
    public void The_counted_noun_is_the_subject(string text, string claim, string? subject) => Assert.That(Read(text, claim).Subject, Is.EqualTo(subject));

    [TestCase("Around 300 victims already entered the camp.", "Around 300", "transfer")]
    [TestCase("The camp received 300 victims.", "300", "transfer")]
    [TestCase("Officials plan to relocate 300 villagers.", "300", "transfer")]
    [TestCase("The camp took in 300 victims.", "300", "transfer")]
    [TestCase("The mill laid off 300 workers.", "300", "layoff")]
    [TestCase("They took 300 pictures.", "300", "")]
    [TestCase("The storm killed 12 people.", "12", "die")]
    [TestCase("12 people were injured in the storm.", "12", "injure")]
    [TestCase("The storm killed nobody, but 12 people were injured.", "12", "injure")]
    [TestCase("The death toll is 40.", "40", "die")]
    [TestCase("The transfer is part of an effort to regain control of 40 villages.", "40", "")]
    public void The_nearest_event_of_its_clause_is_the_predicate(string text, string claim, string name) => Assert.That(Read(text, claim).Slots.Event, Is.EqualTo(name));

    [TestCase("Around 300 victims already entered the camp.", "Around 300", "SoFar")]
    [TestCase("Initial flights carried 120 victims.", "120", "Initial")]
    [TestCase("Another 50 victims are expected.", "50", "Further")]
    [TestCase("A total of 900 victims were moved.", "900", "Total")]
    [TestCase("The army initially led the work, aiming to move 900 victims.", "900", "Unspecified")]
    [TestCase("The camp received 300 victims.", "300", "Unspecified")]
    public void The_stage_is_that_of_its_own_clause(string text, string claim, string stage) => Assert.That(Read(text, claim).Slots.Stage.ToString(), Is.EqualTo(stage));

    [TestCase("The camp received 300 victims.", "300", "Actual")]
    [TestCase("The army aims to move 900 victims.", "900", "Planned")]
    [TestCase("The plan allows the transfer of 900 victims.", "900", "Possible")]
    [TestCase("The mayor denied that 900 victims were moved.", "900", "Denied")]
    public void The_mood_is_that_of_the_nearest_cue(string text, string claim, string mood) => Assert.That(Read(text, claim).Slots.Modality.ToString(), Is.EqualTo(mood));

    [TestCase("The firm reported revenue of $12 million.", "$12 million", "money/revenue")]
    [TestCase("The firm reported a profit of $12 million.", "$12 million", "money/profit")]
    [TestCase("The camp received 300 female victims.", "300", "sex/female")]
    [TestCase("The raid killed 9 civilians.", "9", "status/civilian")]
    public void What_sets_a_claim_apart_is_a_contrast(string text, string claim, string contrast) => Assert.That(Read(text, claim).Slots.Contrasts, Does.Contain(contrast));

    [TestCase("The bus crashed, police said on Sunday.", "Sunday", true)]
    [TestCase("The bus crashed, the mayor told reporters Sunday.", "Sunday", true)]
    [TestCase("The bus crashed on Sunday, police said.", "Sunday", false)]
    [TestCase("Police said that the bus crashed on Sunday.", "Sunday", false)]
    public void The_day_of_a_report_is_not_the_day_of_the_event(string text, string claim, bool isReport) => Assert.That(Read(text, claim).Slots.IsTimeOfReport, Is.EqualTo(isReport));

    [Test]
    public void Heads_of_one_concept_are_one_head() =>
        Assert.That(Read("They moved 300 detainees.", "300").Slots.Head, Is.EqualTo(Read("They moved 300 prisoners.", "300").Slots.Head));

    [Test]
    public void Names_for_people_share_a_group() =>
        Assert.That(Read("They moved 300 suspects.", "300").Slots.HeadGroup, Is.EqualTo(Read("They moved 300 fighters.", "300").Slots.HeadGroup).And.Not.Empty);

    [Test]
    public void A_claim_in_a_sentence_with_a_date_is_dated()
    {
        Assert.That(Read("By March 3 the camp held 300 victims.", "300").Slots.IsDated, Is.True);
        Assert.That(Read("The camp held 300 victims.", "300").Slots.IsDated, Is.False);
    }

    [Test]
    public void A_number_behind_a_name_and_without_a_noun_may_be_a_part_of_the_name()
    {
        Assert.That(Read("It became a Category 4 on the coast.", "4").Slots.IsInName, Is.True);
        Assert.That(Read("In Tealby 430 villagers met.", "430").Slots.IsInName, Is.False);
    }

    private static Claim Read(string text, string claim) =>
        new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0).Claims.First(c => c.Text == claim);
}
