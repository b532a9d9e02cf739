namespace ClaimCheck.Tests.Quantities.Dates;

public sealed class ToldResolverTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly Published = new(2024, 5, 16);

    [TestCase("It sank on 7 May 2023. The following day divers came.", "The following day = 2023-05-08")]
    [TestCase("It sank on 7 May 2023. Two days later divers came.", "Two days later = 2023-05-09")]
    [TestCase("It sank on 7 May 2023. Three days earlier it had left port.", "Three days earlier = 2023-05-04")]
    [TestCase("It sank on 7 May 2023. A week later divers came.", "A week later = 2023-05-14")]
    [TestCase("It sank on 7 May 2023. Two months later divers came.", "Two months later = 2023-07")]
    [TestCase("It sank on 7 May 2023. The next morning divers came.", "The next morning = 2023-05-08TMO")]
    [TestCase("It sank on 7 May 2023. That night divers came.", "That night = 2023-05-07TNI")]
    [TestCase("It sank on 7 May 2023. That Friday divers came.", "That Friday = 2023-05-12")]
    [TestCase("It sank on 7 May 2023. The following January divers came.", "The following January = 2024-01")]
    [TestCase("It sank in May 2023. Later that day divers came.", "that day = 2023-05-XX")]
    [TestCase("It sank in 1987. A year later it was raised.", "A year later = 1988")]
    [TestCase("It sank in 1987. The next year it was raised.", "The next year = 1988")]
    [TestCase("It sank in 1987. That summer divers came.", "That summer = 1987-SU")]
    [TestCase("It sank in 1987. In June of that year divers came.", "June of that year = 1987-06")]
    public void What_points_back_counts_from_the_last_date_told(string text, string expected) =>
        Assert.That(DateReading.Resolved(text, Published).Split("; ")[1], Is.EqualTo(expected));

    [TestCase("It closed in May last year.", "May last year = 2023-05")]
    [TestCase("It closed on 3 March this year.", "3 March this year = 2024-03-03")]
    [TestCase("It will close in October of next year.", "October of next year = 2025-10")]
    [TestCase("It was last year's best.", "last year's = 2023")]
    [TestCase("Prices ended the week lower.", "the week = 2024-W20")]
    [TestCase("Prices fell early in the day.", "the day = 2024-05-16")]
    [TestCase("It lost money for the entire year.", "the entire year = 2024")]
    [TestCase("Over the next year they will build.", "the next year = P1Y")]
    [TestCase("It was shut on the morning of May 10.", "the morning of May 10 = 2024-05-10TMO")]
    [TestCase("Prices rose in morning trading.", "morning = 2024-05-16TMO")]
    [TestCase("It burned overnight.", "overnight = 2024-05-15TNI")]
    public void Else_from_the_day_of_writing(string text, string expected) => Assert.That(DateReading.Resolved(text, Published), Is.EqualTo(expected));

    [TestCase("It was the worst since 1987. The year before, two sank.", "The year before = 2023")]
    [TestCase("It sank on Tuesday, the worst loss since 1987, at 3:30 p.m. that day.", "3:30 p.m. = 2024-05-14T15:30")]
    public void What_the_text_only_looks_back_to_is_not_counted_from(string text, string expected) => Assert.That(DateReading.Resolved(text, Published), Does.Contain(expected));

    [TestCase("She was player of the year.")]
    [TestCase("It was an overnight success.")]
    [TestCase("He works by the hour.")]
    public void These_point_at_no_time(string text) => Assert.That(DateReading.Resolved(text, Published), Is.Empty);
}
