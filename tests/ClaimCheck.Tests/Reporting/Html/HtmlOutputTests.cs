using ClaimCheck.Reporting.Html;

namespace ClaimCheck.Tests.Reporting.Html;

public sealed class HtmlOutputTests
{
    [Test]
    public void Literals_are_markup_and_holes_are_text()
    {
        using var output = new StringWriter();
        string text = "<script>", nothing = null!;
        new HtmlOutput(output).Line($"<p title=\"{text}\">{text}{nothing}{1234}</p>");
        Assert.That(output.ToString(), Is.EqualTo("<p title=\"&lt;script&gt;\">&lt;script&gt;1234</p>\n"));
    }
}
