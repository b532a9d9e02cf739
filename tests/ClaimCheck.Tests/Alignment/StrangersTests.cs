namespace ClaimCheck.Tests.Alignment;

/// <summary>Articles about two events are not held against each other, though two of their sentences are alike.</summary>
public sealed class StrangersTests
{
    private const string Ferry =
        "The ferry Halvarin ran aground off Skarvik on Monday. Coast guards sent two helicopters. Divers looked at the hull. The crossing will stay shut until the keel is mended. It cost 12 million euros.";

    private const string OtherFerry =
        "The ferry Halvarin ran aground near Skarvik on Monday morning. Helicopters of the coast guards came. Divers went down to the hull. Until the keel is mended no crossing runs. It cost 21 million euros.";

    private const string Theatre =
        "A theatre opened in Lindmere with a play by Odile Grant. Singers from Old Harrow filled the stalls. Velvet seats and gilded boxes shone. Critics praised the acoustics. It cost 21 million euros.";

    [Test]
    public void Two_tellings_of_one_event_are() => Assert.That(Conflicts(Ferry, OtherFerry), Is.EqualTo(1));

    [Test]
    public void Two_events_are_not() => Assert.That(Conflicts(Ferry, Theatre), Is.Zero);

    private static int Conflicts(string a, string b) =>
        ClaimChecker.Default.Check([new Document("a.txt", a), new Document("b.txt", b)]).Findings.Count(finding => finding.Verdict == Verdict.Conflict);
}
