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
    [TestCase("An 8.1-magnitude quake struck the coast.", "8.1-magnitude", "quake")]
    [TestCase("Police seized 12 KX-5 rifles.", "12", "KX-5 rifles")]
    [TestCase("It has a 2.1GHz dual - core processor.", "2.1GHz", "dual - core processor")]
    [TestCase("A 35-year-old driver died.", "35-year-old", "driver")]
    [TestCase("They live in a three-story house.", "three", "story")]
    public void The_counted_noun_is_the_subject(string text, string claim, string? subject) => Assert.That(Read(text, claim).Subject, Is.EqualTo(subject));

    [TestCase("Around 300 victims already entered the camp.", "Around 300", "transfer")]
    [TestCase("The camp received 300 victims.", "300", "transfer")]
    [TestCase("Officials plan to relocate 300 villagers.", "300", "transfer")]
    [TestCase("The camp took in 300 victims.", "300", "transfer")]
    [TestCase("The mill laid off 300 workers.", "300", "layoff")]
    [TestCase("They took 300 pictures.", "300", "take")]
    [TestCase("The navy seized 12 rifles.", "12", "hijack")]
    [TestCase("The club signed Ada Brook on Monday after the talks.", "Monday", "sign")]
    [TestCase("Brook was hurt last Thursday in a fall.", "last Thursday", "injure")]
    [TestCase("On Tuesday, the club placed Brook on the injured list.", "Tuesday", "place")]
    [TestCase("They mourned after the March 3 sinking of a ferry.", "March 3", "sink")]
    [TestCase("Sunday's quake shook the coast.", "Sunday's", "quake")]
    [TestCase("A fire Friday gutted the mill.", "Friday", "burn")]
    [TestCase("He fired 12 shots.", "12", "shoot")]
    [TestCase("The storm killed 12 people.", "12", "die")]
    [TestCase("12 people were injured in the storm.", "12", "injure")]
    [TestCase("The storm killed nobody, but 12 people were injured.", "12", "injure")]
    [TestCase("Seven sailors died, 52 passengers were injured.", "52", "injure")]
    [TestCase("The death toll is 40.", "40", "die")]
    [TestCase("The transfer is part of an effort to regain control of 40 villages.", "40", "")]
    public void The_nearest_event_of_its_clause_is_the_predicate(string text, string claim, string name) => Assert.That(Read(text, claim).Slots.Event, Is.EqualTo(name));

    [TestCase("Around 300 victims already entered the camp.", "Around 300", "SoFar")]
    [TestCase("Initial flights carried 120 victims.", "120", "Initial")]
    [TestCase("Another 50 victims are expected.", "50", "Further")]
    [TestCase("A total of 900 victims were moved.", "900", "Total")]
    [TestCase("The army initially led the work, aiming to move 900 victims.", "900", "Unspecified")]
    [TestCase("The camp received 300 victims.", "300", "Unspecified")]
    [TestCase("The first 150 victims were moved.", "150", "Initial")]
    [TestCase("A first group of 150 victims was moved.", "150", "Initial")]
    [TestCase("In the first half they moved 150 victims.", "150", "Unspecified")]
    [TestCase("They moved 20 more victims.", "20", "Further")]
    [TestCase("They moved 310 victims, more than last year.", "310", "Unspecified")]
    [TestCase("They hold 310 points, 13 more than Brook.", "310", "Unspecified")]
    [TestCase("They hold 310 points, 13 more than Brook.", "13", "Unspecified")]
    [TestCase("They moved 310 victims so far.", "310", "SoFar")]
    public void The_stage_is_that_of_its_own_clause(string text, string claim, string stage) => Assert.That(Read(text, claim).Slots.Stage.ToString(), Is.EqualTo(stage));

    [TestCase("The camp received 300 victims.", "300", "Actual")]
    [TestCase("The army aims to move 900 victims.", "900", "Planned")]
    [TestCase("The plan allows the transfer of 900 victims.", "900", "Possible")]
    [TestCase("The mayor denied that 900 victims were moved.", "900", "Denied")]
    [TestCase("Some 900 victims have yet to be moved.", "Some 900", "Denied")]
    [TestCase("Will Brook moved 900 victims.", "900", "Actual")]
    [TestCase("Brook kicked a field goal from 40 yards.", "40 yards", "Actual")]
    [TestCase("They moved 900 victims because the mayor did not help.", "900", "Actual")]
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

    [TestCase("The deal was announced on Sunday.", "Sunday", false)]
    [TestCase("A friend says he died Sunday.", "Sunday", false)]
    public void An_event_that_is_told_of_is_no_report(string text, string claim, bool isReport) => Assert.That(Read(text, claim).Slots.IsTimeOfReport, Is.EqualTo(isReport));

    [TestCase("Ada Brook had 22 points on the day.", "22", "brook")]
    [TestCase("Ada Brook won. She had 22 points.", "22", "brook")]
    [TestCase("Ada Brook won. It gave her 22 points, passing Cole Dent's record.", "22", "brook")]
    [TestCase("In Leeds the 41-year-old Ada Brook won.", "41-year-old", "brook")]
    [TestCase("Ada Brook saw a 41-year-old driver.", "41-year-old", "")]
    [TestCase("The Kestrel came first. Dent said that it has 22 seats.", "22", "kestrel")]
    [TestCase("The Kestrel comes with Onyx 300 graphics and 22 ports.", "22", "kestrel")]
    public void A_value_belongs_to_the_name_before_it(string text, string claim, string owner) => Assert.That(Read(text, claim).Slots.Owner, Is.EqualTo(owner));

    [TestCase("The Rovers have offered Brook a deal worth $40 million.", "$40 million", "rover")]
    [TestCase("In Leeds a fire destroyed 40 homes.", "40", "")]
    public void The_agent_is_the_name_before_the_verb(string text, string claim, string agent) => Assert.That(Read(text, claim).Slots.Agent, Is.EqualTo(agent));

    [TestCase("The flood killed 40 people in the eastern province.", "40", "provinc")]
    [TestCase("The flood killed 40 people.", "40", "")]
    public void The_place_is_behind_what_is_counted(string text, string claim, string place) => Assert.That(Read(text, claim).Slots.Place, Is.EqualTo(place));

    [TestCase("In 2004 a flood killed 40 people.", "40", "2004")]
    [TestCase("A flood killed 40 people, police said on Sunday.", "40", null)]
    [TestCase("A flood killed 40 people.", "40", null)]
    public void A_count_holds_for_the_nearest_date(string text, string claim, string? when) => Assert.That(Read(text, claim).Slots.When?.Text, Is.EqualTo(when));

    [TestCase("The 15-inch Kestrel is dear.", "15-inch", true)]
    [TestCase("The 15-inch model is dear.", "15-inch", true)]
    [TestCase("The 15-inch gash was deep.", "15-inch", false)]
    [TestCase("The gash was 15 inches long.", "15 inches", false)]
    public void A_measure_may_tell_one_make_from_another(string text, string claim, bool isDesignation) =>
        Assert.That(Read(text, claim).Slots.IsDesignation, Is.EqualTo(isDesignation));

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
