namespace ClaimCheck.Tests.Reporting;

public sealed class ClaimTableWriterTests
{
    [Test]
    public void Every_claim_is_a_row_and_empty_columns_are_left_out() =>
        Assert.That(new ClaimTableWriter().Written(HandMade.Example()), Is.EqualTo("""
            000_notes_from_the_harbour.txt: 3 claims
              #  PLACE  TEXT                   KIND    VALUE  RANGE             TIMEX       HEDGE  ABOUT
              1  2:20   around three thousand  number  3,000  [2,500 .. 3,500)              about  storm guests arrived
              2  3:20   about seven thousand   number  7,000  [6,300 .. 7,700]              about
              3  3:75   January twenty-first   date                             XXXX-01-21

            001_ledger_of_the_island.txt: 4 claims
              #  PLACE  TEXT          KIND    VALUE  RANGE             TIMEX       HEDGE
              1  1:33   around 2,200  number  2,200  [1,980 .. 2,420]              about
              2  2:26   up to 7,000   number  7,000  [0 .. 7,000]                  upTo
              3  3:29   January 21    date                             XXXX-01-21
              4  3:45   150           number  150    [150]

            """));

    [Test]
    public void A_document_without_claims_is_named() =>
        Assert.That(new ClaimTableWriter().Written(new Report([new Document("a.txt", "")], [], [], [])), Is.EqualTo("a.txt: 0 claims\n"));
}
