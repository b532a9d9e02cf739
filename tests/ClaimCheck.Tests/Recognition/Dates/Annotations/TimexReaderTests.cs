namespace ClaimCheck.Tests.Recognition.Dates.Annotations;

public sealed class TimexReaderTests
{
    private static readonly TextSpan Anywhere = new(0, 1);

    [TestCase("2026-01-21", "2026-01-21", "2026-01-21")]
    [TestCase("XXXX-01-21", "XXXX-01-21", null)]
    [TestCase("XXXX-02-29", "XXXX-02-29", null)]
    [TestCase("XXXX-XX-21", "XXXX-XX-21", null)]
    [TestCase("2026-01", "2026-01", "2026-01")]
    [TestCase("XXXX-01", "XXXX-01", null)]
    [TestCase("2026", "2026", "2026")]
    [TestCase("199", "199", "199")]
    [TestCase("18", "18", "18")]
    [TestCase("XXXX-WXX-2", "XXXX-WXX-2", null)]
    [TestCase("XXXX-WXX-7", "XXXX-WXX-7", null)]
    [TestCase("2026-W11-2", "2026-03-10", "2026-03-10")]
    [TestCase("2026-SU", "2026-SU", "2026-SU")]
    [TestCase("PRESENT_REF", "PRESENT_REF", "PRESENT_REF")]
    [TestCase("FY2016", "FY2016", "FY2016")]
    [TestCase("2026-01-21TEV", "2026-01-21TEV", "2026-01-21TEV")]
    [TestCase("2026-01-21T15:00", "2026-01-21", "2026-01-21")]
    [TestCase("T15:30", "T15:30", "T15:30")]
    [TestCase("T15", "T15:00", "T15:00")]
    [TestCase("T15:30Z", "T15:30Z", "T15:30Z")]
    [TestCase("(2026-01-21,2026-01-25,P4D)", "(2026-01-21,2026-01-25,P4D)", "(2026-01-21,2026-01-26,P5D)")]
    [TestCase("P3W", "P3W", null)]
    [TestCase("PT90M", "PT90M", null)]
    public void A_timex_is_read_as_the_library_writes_it(string value, string timex, string? resolved)
    {
        RecognizedValue? read = RecognizedValue.Of(Anywhere, new Timex3(value));
        Assert.That((read?.Quantity.Timex, read?.Quantity.Resolved), Is.EqualTo((timex, resolved)));
    }

    [TestCase("2026-Q1", "2026-01-01", "2026-03-31")]
    [TestCase("2026-H2", "2026-07-01", "2026-12-31")]
    [TestCase("2026-W11", "2026-03-09", "2026-03-15")]
    [TestCase("2026-W11-WE", "2026-03-14", "2026-03-15")]
    [TestCase("(2015,2018,P3Y)", "2015-01-01", "2018-12-31")]
    public void A_period_has_its_days(string value, string first, string last) =>
        Assert.That(RecognizedValue.Of(Anywhere, new Timex3(value))?.Quantity.Dates, Is.EqualTo(Interval.Closed(DateOnly.Parse(first, null), DateOnly.Parse(last, null))));

    [TestCase("START", "2026-01-01", "2026-01-10")]
    [TestCase("END", "2026-01-21", "2026-01-31")]
    public void A_part_of_a_period_is_a_third(string mod, string first, string last) =>
        Assert.That(RecognizedValue.Of(Anywhere, new Timex3("2026-01") { Mod = mod })?.Quantity.Dates, Is.EqualTo(Interval.Closed(DateOnly.Parse(first, null), DateOnly.Parse(last, null))));

    [Test]
    public void A_set_is_no_day() => Assert.That(RecognizedValue.Of(Anywhere, new Timex3("XXXX-WXX-2") { Quant = "EVERY" })?.Quantity.Kind, Is.EqualTo(QuantityKind.Set));

    [Test]
    public void Another_reading_is_kept() => Assert.That(RecognizedValue.Of(Anywhere, new Timex3("2026-03-04") { OtherValue = "2026-04-03" })?.Quantity.OtherReading, Is.EqualTo("2026-04-03"));

    [TestCase("2026-03-09", "2020-05-04")]
    [TestCase("2026-03-09TEV", "2020-05-04TEV")]
    [TestCase("2026-02", "2020-04")]
    [TestCase("2025-12", "2020-02")]
    [TestCase("2026", "2020")]
    [TestCase("2025", "2019")]
    [TestCase("2026-W10", "2020-W18")]
    [TestCase("2026-W11-WE", "2020-W19-WE")]
    [TestCase("2025-SU", "2019-SU")]
    [TestCase("PRESENT_REF", "PRESENT_REF")]
    public void What_counts_from_the_day_of_writing_is_counted_again(string value, string resolved)
    {
        RecognizedValue counted = RecognizedValue.Of(new TextSpan(0, 4), new Timex3(value) { CountedFrom = new DateOnly(2026, 3, 10) })!;
        var checker = new ClaimChecker(new ClaimCheckOptions { Recognizers = [new One(counted)] });
        Assert.That(checker.Read([new Document("a.txt", "word") { PublishedOn = new DateOnly(2020, 5, 5) }]).Claims.Single().Quantity.Resolved, Is.EqualTo(resolved));
        Assert.That(counted.Quantity.Dates, Is.Null);
    }

    [TestCase("T15:30")]
    [TestCase("XXXX-01-21")]
    [TestCase("199")]
    [TestCase("2026-Q1")]
    public void What_has_no_distance_is_not_counted(string value) => Assert.That(RecognizedValue.Of(Anywhere, new Timex3(value) { CountedFrom = new DateOnly(2026, 3, 10) }), Is.Null);

    [TestCase("")]
    [TestCase("X")]
    [TestCase("XXXX")]
    [TestCase("XXXX-XX")]
    [TestCase("XXXX-XX-XX")]
    [TestCase("2026-13")]
    [TestCase("2026-02-30")]
    [TestCase("2026-01-00")]
    [TestCase("2026-Q5")]
    [TestCase("2026-W54")]
    [TestCase("2026-W54-1")]
    [TestCase("XXXX-WXX-8")]
    [TestCase("XXXX-WXX-WE")]
    [TestCase("0000")]
    [TestCase("12345")]
    [TestCase("1")]
    [TestCase("T")]
    [TestCase("T25")]
    [TestCase("T15:60")]
    [TestCase("T1530")]
    [TestCase("TMO")]
    [TestCase("PXD")]
    [TestCase("P")]
    [TestCase("PT1H45M")]
    [TestCase("P99999999999Y")]
    [TestCase("(2026,P1Y)")]
    [TestCase("(T15,T17,PT2H)")]
    [TestCase("()")]
    [TestCase("(,,)")]
    [TestCase("FY16")]
    [TestCase("-")]
    [TestCase("--")]
    [TestCase("2026-01-21-05")]
    public void Another_timex_is_none(string value) => Assert.That(RecognizedValue.Of(Anywhere, new Timex3(value)), Is.Null);

    private sealed class One(RecognizedValue value) : IValueRecognizer
    {
        public IEnumerable<RecognizedValue> Recognize(Document document) => [value];
    }
}
