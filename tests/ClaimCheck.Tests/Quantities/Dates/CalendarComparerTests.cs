using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;

namespace ClaimCheck.Tests.Quantities.Dates;

public sealed class CalendarComparerTests
{
    private static readonly string[] Samples =
    [
        "January 21", "January 21, 2026", "January 2026", "2026", "2025", "late 2025", "October 2025", "January", "Tuesday", "Monday", "today", "yesterday", "last month",
        "three days ago", "five days ago", "the 1990s", "1995", "November 5-8, 2016", "November 7, 2016", "3 p.m.", "15:00", "every Tuesday", "Q3 2021", "early December", "December 8",
    ];

    [TestCase("January 21", "January twenty-first", "Equal")]
    [TestCase("January 21", "January 21, 2026", "Equal")]
    [TestCase("2026-01-21", "January 21, 2026", "Equal")]
    [TestCase("June 2005", "June 24, 2005", "Overlap")]
    [TestCase("2005", "June 24, 2005", "Overlap")]
    [TestCase("late 2025", "October 2025", "Overlap")]
    [TestCase("early December", "December 8", "Overlap")]
    [TestCase("the 1990s", "1995", "Overlap")]
    [TestCase("November 5-8, 2016", "November 7, 2016", "Overlap")]
    [TestCase("from June 3 to June 5, 2026", "June 3-6, 2026", "EndsDiffer")]
    [TestCase("from June 3 to June 5, 2026", "June 3-5, 2026", "Equal")]
    [TestCase("between March and May 2024", "from March to June 2024", "EndsDiffer")]
    [TestCase("between March and May 2024", "from March 5 to May 20, 2024", "Overlap")]
    [TestCase("from 2019 to 2021", "from 2019 to 2022", "EndsDiffer")]
    [TestCase("January 21", "January 22", "Differ")]
    [TestCase("January 21, 2026", "January 21, 2025", "Differ")]
    [TestCase("late 2025", "March 2025", "Differ")]
    [TestCase("2025", "2026", "Differ")]
    [TestCase("Tuesday", "Wednesday", "Differ")]
    [TestCase("35 years ago", "30 years ago", "Differ")]
    [TestCase("three days ago", "three days ago", "Overlap")]
    [TestCase("Q3 profit", "Q2 profit", "Differ")]
    [TestCase("Q3 profit", "Q3 profit", "Equal")]
    [TestCase("Q3 profit", "Q3 2021 profit", "Overlap")]
    [TestCase("Q3 profit", "Q2 2021 profit", "Differ")]
    [TestCase("summer 2018", "winter 2018", "Differ")]
    [TestCase("Tuesday", "January 21", "Unknown")]
    [TestCase("today", "Tuesday", "Unknown")]
    [TestCase("2014", "January", "Incomparable")]
    [TestCase("3 p.m.", "January 21", "Incomparable")]
    [TestCase("3 p.m.", "15:00", "Equal")]
    [TestCase("3 p.m.", "3:20 p.m.", "Differ")]
    [TestCase("3:03 p.m.", "3 p.m.", "Unknown")]
    [TestCase("3:00", "15:00", "Overlap")]
    [TestCase("noon GMT", "7 a.m. EST", "Equal")]
    [TestCase("noon GMT", "2 p.m.", "Unknown")]
    public void What_both_state_is_compared(string a, string b, string expected) => Assert.That(Compare(a, b).Relation.ToString(), Is.EqualTo(expected));

    [Test]
    public void The_gap_is_in_days() => Assert.That(Compare("January 21, 2026", "January 25, 2026").Gap, Is.EqualTo(4m));

    [Test]
    public void Comparison_is_symmetric()
    {
        foreach (string a in Samples)
        {
            foreach (string b in Samples)
            {
                Assert.That(Compare(a, b), Is.EqualTo(Compare(b, a)), $"{a} | {b}");
            }
        }
    }

    [Test]
    public void Every_date_can_hold_together_with_itself()
    {
        foreach (string date in Samples)
        {
            Assert.That(Compare(date, date).CanHoldTogether, Is.True, date);
        }
    }

    private static QuantityRelation Compare(string a, string b) => CalendarComparer.Compare(DateReading.One($"It was {a}."), DateReading.One($"It was {b}."));
}
