namespace ClaimCheck.Tests.Reporting;

public sealed class MarkedTextWriterTests
{
    private static readonly Document Harbour = new("harbour.txt", "Storm at sea\n\n\nAbout 310 guests left\r\non Monday, June 3.\n");

    [Test]
    public void A_text_is_written_with_its_claims_marked_and_the_table_below() =>
        Assert.That(new MarkedTextWriter().Written(ClaimChecker.Default.Check([Harbour])), Is.EqualTo("""
            harbour.txt: 4 claims

              Storm at sea

              [About 310]1 guests left
              on [[Monday]3, [June 3]4]2.

              #  PLACE  TEXT            KIND    VALUE  RANGE         TIMEX       HEDGE  ABOUT
              1  4:1    About 310       number  310    [279 .. 341]              about  guests left
              2  5:4    Monday, June 3  date                         XXXX-06-03
              3  5:4    Monday          date                         XXXX-WXX-1
              4  5:12   June 3          date                         XXXX-06-03

            """));

    [Test]
    public void Unicode_marks_are_their_own() =>
        Assert.That(new MarkedTextWriter(new ConsoleLayout { IsUnicode = true }).Written(ClaimChecker.Default.Check([Harbour])), Does.Contain("⟦About 310⟧¹ guests"));

    [Test]
    public void Where_one_claim_lies_in_another_both_are_marked()
    {
        Claim outer = ClaimChecker.Default.Check([new Document("a.txt", "12 of 30 men")]).Claims[0];
        Report report = new([new Document("a.txt", "12 of 30 men")], [outer, outer with { Span = new TextSpan(0, 2) }, outer with { Span = new TextSpan(6, 8) }], [], []);
        Assert.That(new MarkedTextWriter().Written(report), Does.Contain("  [[12]2 of [30]3]1 men\n"));
    }

    [Test]
    public void A_document_without_claims_is_named() =>
        Assert.That(new MarkedTextWriter().Written(new Report([new Document("a.txt", "Nothing here.")], [], [], [])), Is.EqualTo("a.txt: 0 claims\n"));

    [Test]
    public void Nothing_in_a_text_steers_the_terminal() =>
        Assert.That(new MarkedTextWriter().Written(ClaimChecker.Default.Check([new Document("a.txt", "12 men\u001b[m fled")])), Does.Contain("men\\u001b[m fled"));
}
