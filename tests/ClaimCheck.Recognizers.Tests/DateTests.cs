namespace ClaimCheck.Recognizers.Tests;

public sealed class DateTests
{
    [TestCase("The mill closed on January 21, 2026.", "January 21, 2026=2026-01-21")]
    [TestCase("The mill closed on January 21.", "January 21=2026-01-21")]
    [TestCase("The mill closed in early March.", "early March=2026-03")]
    [TestCase("The mill closed by late 2025.", "late 2025=2025")]
    [TestCase("It has stood still since late January 2026.", "late January 2026=2026-01")]
    [TestCase("It has been open since 2001.", "2001=2001")]
    [TestCase("It is shut until 5 May 2026.", "5 May 2026=2026-05-05")]
    [TestCase("The mill closed on Tuesday at 3 p.m.", "Tuesday=2026-03-10; 3 p.m.=2026-03-10T15:00")]
    [TestCase("The mill closed last month.", "last month=2026-02")]
    [TestCase("The mill closed three days ago.", "three days ago=2026-03-07")]
    [TestCase("It opens every Monday.", "every Monday=XXXX-WXX-1")]
    [TestCase("The fair runs from 3 to 5 March 2026.", "from 3 to 5 March 2026=(2026-03-03,2026-03-06,P3D)")]
    [TestCase("It is closed from 31 December 2025 to 4 January.", "from 31 December 2025 to 4 January=(2025-12-31,2026-01-05,P5D)")]
    [TestCase("It was closed from May to July 2020.", "from May to July 2020=(2020-05-01,2020-08-01,P3M)")]
    [TestCase("It was built in the summer of 2019.", "the summer of 2019=2019-SU")]
    [TestCase("Sales fell in Q3 2024.", "Q3 2024=2024-Q3")]
    [TestCase("It was built in the 1990s.", "the 1990s=199")]
    [TestCase("It rained yesterday evening.", "yesterday evening=2026-03-09TEV")]
    [TestCase("It was built over the past three months.", "past three months=P3M")]
    public void English_dates_are_read(string text, string expected) => Assert.That(Reading.DatesOf(text), Is.EqualTo(expected));

    [TestCase("de", "Am 3. März 2026 sank es.", "3. März 2026=2026-03-03")]
    [TestCase("de", "Im Mai 2025 sank es.", "Mai 2025=2025-05")]
    [TestCase("de", "Am Dienstag um 15:30 Uhr sank es.", "Dienstag=2026-03-10; 15:30 Uhr=2026-03-10T15:30")]
    [TestCase("fr", "Il a coulé le 3 mars 2026.", "3 mars 2026=2026-03-03")]
    [TestCase("fr", "Il a coulé mardi.", "mardi=2026-03-10")]
    [TestCase("fr", "Il a coulé il y a trois jours.", "il y a trois jours=2026-03-07")]
    [TestCase("es", "Se hundió el 3 de marzo de 2026.", "3 de marzo de 2026=2026-03-03")]
    [TestCase("es", "Se hundió el mes pasado.", "el mes pasado=2026-02")]
    [TestCase("it", "Affondò il 3 marzo 2026.", "il 3 marzo 2026=2026-03-03")]
    [TestCase("pt", "Afundou em 3 de março de 2026.", "3 de março de 2026=2026-03-03")]
    [TestCase("nl", "Het zonk op 3 maart 2026.", "3 maart 2026=2026-03-03")]
    [TestCase("tr", "Gemi 3 Mart 2026 tarihinde battı.", "3 Mart 2026=2026-03-03")]
    [TestCase("ja", "船は2026年3月3日に沈んだ。", "2026年3月3日に沈んだ=2026-03-03")]
    [TestCase("zh", "这艘船于2026年3月3日沉没。", "2026年3月3日沉没=2026-03-03")]
    public void Dates_of_other_languages_are_read(string culture, string text, string expected) => Assert.That(Reading.DatesOf(text, culture), Is.EqualTo(expected));

    [TestCase(null, "2026-03-04", "2026-04-03")]
    [TestCase("en-US", "2026-03-04", null)]
    [TestCase("en-GB", "2026-04-03", null)]
    public void The_region_decides_what_comes_first(string? culture, string resolved, string? other)
    {
        Quantity quantity = Reading.ClaimsOf("It sank on 3/4/2026.", culture).Single().Quantity;
        Assert.That((quantity.Resolved, quantity.OtherReading), Is.EqualTo((resolved, other)));
    }

    [TestCase("The mill closed last month.", "last month=2026-02")]
    [TestCase("The mill closed yesterday.", "yesterday=2026-03-09")]
    [TestCase("The mill closed yesterday evening.", "yesterday evening=2026-03-09TEV")]
    [TestCase("The mill closed three days ago.", "three days ago=2026-03-07")]
    [TestCase("The mill closed last year.", "last year=2025")]
    [TestCase("The mill closes this week.", "this week=2026-W11")]
    [TestCase("The mill closes this weekend.", "this weekend=2026-W11-WE")]
    [TestCase("The mill closed last summer.", "last summer=2025-SU")]
    public void Without_a_day_of_publication_a_dateline_tells_what_counts_from_it(string text, string expected) =>
        Assert.That(string.Join("; ", Reading.ClaimsOf("A mill closes\n\nMarch 10, 2026\n\n" + text).Skip(1).Select(claim => $"{claim.Text}={claim.Quantity.Resolved}")), Is.EqualTo(expected));

    [TestCase("The mill closed last month.")]
    [TestCase("The mill closed yesterday.")]
    public void Without_any_day_what_counts_from_it_stays_open(string text)
    {
        Quantity quantity = Reading.ClaimsOf(text).Single().Quantity;
        Assert.That((quantity.Kind, quantity.Resolved, quantity.Dates), Is.EqualTo((QuantityKind.Date, (string?)null, (Interval<DateOnly>?)null)));
    }

    [TestCase("The mill closed last Tuesday.")]
    public void What_counts_otherwise_from_another_day_is_left_out(string text) => Assert.That(Reading.Of(text), Is.Empty);

    [TestCase("The mill closed on Tuesday.", "XXXX-WXX-2")]
    [TestCase("The mill closed on January 21.", "XXXX-01-21")]
    [TestCase("The mill closed in May 2025.", "2025-05")]
    public void Without_a_day_of_publication_what_is_open_stays_open(string text, string timex) => Assert.That(Reading.ClaimsOf(text).Single().Quantity.Timex, Is.EqualTo(timex));
}
