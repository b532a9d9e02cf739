using System.Xml;
using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Word;

/// <summary>
/// The title and the day of a document. The day is that of its creation, which a later opening and saving does not move; that of the last change where no other is
/// stated. Days are taken as they are written: the time zone of the machine changes nothing.
/// </summary>
internal sealed record CoreProperties(string? Title, DateOnly? Day)
{
    public static CoreProperties Of(Stream part)
    {
        string? title = null;
        DateOnly? created = null, modified = null;
        using XmlReader xml = SafeXml.Open(part);
        string element = "";
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    element = xml.LocalName;
                    break;
                case XmlNodeType.EndElement:
                    element = "";
                    break;
                case XmlNodeType.Text when element == "title":
                    title ??= xml.Value.Trim();
                    break;
                case XmlNodeType.Text when element == "created":
                    created ??= PublicationDate.Of(xml.Value);
                    break;
                case XmlNodeType.Text when element == "modified":
                    modified ??= PublicationDate.Of(xml.Value);
                    break;
            }
        }

        return new CoreProperties(string.IsNullOrEmpty(title) ? null : title, created ?? modified);
    }
}
