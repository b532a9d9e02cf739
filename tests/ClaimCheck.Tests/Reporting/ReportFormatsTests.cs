namespace ClaimCheck.Tests.Reporting;

public sealed class ReportFormatsTests
{
    [Test]
    public void Every_format_is_found_by_its_name() =>
        Assert.That(ReportFormats.All.Select(writer => ReportFormats.Find(writer.Name)), Is.EqualTo(ReportFormats.All));

    [Test]
    public void Another_name_is_null() => Assert.That(ReportFormats.Find("JSON"), Is.Null);
}
