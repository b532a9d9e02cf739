using System.Xml;

namespace ClaimCheck.Reporting.Xml;

/// <summary>Text as XML may hold it: on one line, control characters as escapes, half a surrogate pair as U+FFFD. Markup is escaped by whoever writes it.</summary>
internal static class PrintableXml
{
    public static string Of(string text)
    {
        string printable = PrintableText.Of(text);
        return printable.All(XmlConvert.IsXmlChar) ? printable : string.Concat(printable.EnumerateRunes().Select(rune => IsAllowed(rune.Value) ? rune.ToString() : "\uFFFD"));
    }

    private static bool IsAllowed(int code) => code is not (0xFFFE or 0xFFFF);
}
