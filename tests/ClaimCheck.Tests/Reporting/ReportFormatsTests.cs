using System.Globalization;

namespace ClaimCheck.Tests.Reporting;

public sealed class ReportFormatsTests
{
    [Test]
    public void Every_format_is_found_by_its_name() =>
        Assert.That(ReportFormats.All.Select(writer => ReportFormats.Find(writer.Name)), Is.EqualTo(ReportFormats.All));

    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    [TestCase("ar-SA")]
    public void Every_format_writes_the_same_in_any_culture(string culture)
    {
        string before = Written();
        var machine = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.That(Written(), Is.EqualTo(before));
        }
        finally
        {
            CultureInfo.CurrentCulture = machine;
        }
    }

    [Test]
    public void Every_format_takes_an_empty_report_and_hostile_words([ValueSource(nameof(Names))] string name)
    {
        IReportWriter writer = ReportFormats.Find(name)!;
        Assert.That(() => writer.Written(new Report([], [], [], [])), Throws.Nothing);
        Assert.That(() => writer.Written(HandMade.Ignoring()), Throws.Nothing);
        Assert.That(writer.Written(HostileReport.Make(2)), Does.Not.Contain('\u001b').And.Not.Contain('\0'));
        Assert.That(() => writer.Write(null!, TextWriter.Null), Throws.ArgumentNullException);
    }

    [Test]
    public void Another_name_is_null() => Assert.That(ReportFormats.Find("JSON"), Is.Null);

    private static IEnumerable<string> Names() => ReportFormats.All.Select(writer => writer.Name);

    private static string Written() => string.Concat(ReportFormats.All.SelectMany(writer => new[] { writer.Written(HandMade.Example()), writer.Written(HostileReport.Make()) }));
}
