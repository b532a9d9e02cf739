namespace ClaimCheck.Tests.Rules.BuiltIn;

public sealed class WeekdayAndDateTests
{
    [TestCase("The bridge was opened on Monday, January 21, 2026.", "Monday / January 21, 2026")]
    [TestCase("The bridge opens on Fri, 2 Jan 2026, at noon.", "")]
    [TestCase("The bridge opens on Sat 2 January 2026 at noon.", "Sat / 2 January 2026")]
    [TestCase("The bridge was opened on January 21, 2026 (Monday).", "January 21, 2026 / Monday")]
    [TestCase("The bridge was opened on Tuesday the 22nd of January 2026.", "Tuesday / the 22nd of January 2026")]
    [TestCase("The bridge was opened on Monday, January 21. @2026-01-23", "Monday / January 21")]
    [TestCase("The meeting is on Sunday, 4 May 2025, and Monday, 6 May 2025.", "Monday / 6 May 2025")]
    [TestCase("It was closed on Saturday, August 2. @2026-07-30", "Saturday / August 2")]
    [TestCase("It opens on Sunday, March 1. @2026-03-01", "")]
    [TestCase("It opens on Monday, May 25. @2026-03-01", "")]
    [TestCase("It opens on Tuesday, May 26. @2025-12-01", "")]
    [TestCase("It opens on Sunday, May 24. @2026-01-01", "")]
    public void Fires_on_a_weekday_that_the_date_does_not_fall_on(string text, string expected) => Assert.That(RuleReading.OfReport("weekday-and-date", text), Is.EqualTo(expected));

    [TestCase("The bridge was opened on Wednesday, January 21, 2026.")]
    [TestCase("The bridge was opened on January 21, 2026 (Wednesday).")]
    [TestCase("The bridge was opened on Wednesday, January 21. @2026-01-23")]
    [TestCase("The bridge was opened on Monday; by January 21, 2026 it was closed again.")]
    [TestCase("The bridge was opened on Monday, two days before January 21, 2026.")]
    [TestCase("MARLE, Monday, January 21, 2026 — The bridge was opened.")]
    [TestCase("It was closed on Saturday, August 2. @2026-03-01")]
    public void Is_silent_where_they_agree_or_are_two_dates_or_another_year_fits(string text) => Assert.That(RuleReading.OfReport("weekday-and-date", text), Is.Empty);

    [TestCase("The bridge was opened on Monday, January 21.")]
    [TestCase("The bridge was opened on Monday, in January 2026.")]
    public void Is_silent_on_what_does_not_compare_where_the_day_is_not_known(string text) => Assert.That(RuleReading.OfReport("weekday-and-date", text), Is.Empty);

    [TestCase("The bridge was opened on Monday, January 21, 2026.", "Error", "")]
    [TestCase("The bridge was opened on Monday, January 21. @2026-01-23", "Warning", "other-year")]
    public void A_year_that_is_not_stated_may_be_another(string text, string severity, string reasons)
    {
        Finding finding = RuleReading.Findings(text).Single();
        Assert.That((finding.Severity.ToString(), string.Join(' ', finding.MayBothHold)), Is.EqualTo((severity, reasons)));
    }

    [Test]
    public void The_message_names_the_weekday_of_the_calendar() => Assert.That(
        RuleReading.Findings("The bridge was opened on Monday, January 21, 2026.").Single().Message,
        Does.EndWith("a says \"Monday\", a says \"January 21, 2026\"; 2026-01-21 is a Wednesday."));
}
