using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimCheck.Reporting.Html;

/// <summary>
/// Markup on its way to the output: <c>html.Line($"&lt;p&gt;{text}&lt;/p&gt;")</c>. What stands in the literal is markup, what stands in a hole is text and is escaped,
/// so that nothing a document holds can become markup. Attribute values are always quoted.
/// </summary>
internal sealed class HtmlOutput(TextWriter output)
{
    /// <summary>Writes markup: its pieces have reached the output by the time this is called.</summary>
    /// <returns>The same output.</returns>
    public HtmlOutput Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Writes markup and ends the line; never with the machine's line end.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        _ = markup;
        output.Write('\n');
    }

    /// <summary>Writes the page's own style or script as it is.</summary>
    public void Write(PageAsset asset) => output.Write(asset.Text);

    /// <summary>Literals and holes reach the output as they are met; nothing is put together first.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly TextWriter _output;

        public Markup(int literalLength, int formattedCount, HtmlOutput html)
        {
            _ = (literalLength, formattedCount);
            _output = html.Target;
        }

        public void AppendLiteral(string markup) => _output.Write(markup);

        public void AppendFormatted(string? text) => EscapedText.Write(text, _output);

        public void AppendFormatted(ReadOnlySpan<char> text) => EscapedText.Write(text, _output);

        public void AppendFormatted(int number) => _output.Write(number.ToString(CultureInfo.InvariantCulture));
    }

    private TextWriter Target => output;
}
