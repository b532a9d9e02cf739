using System.Text;
using System.Xml;
using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Word;

/// <summary>
/// The text of the XML of a document, read in one pass: no tree is built. Deleted, moved away, hidden and struck text, instructions of fields, and the second copy
/// of what is written twice for older programs are left out.
/// </summary>
internal sealed class WordText(int longest)
{
    private const string CellMark = " | ";

    /// <summary>WordprocessingML as Word writes it, and as its strict form names it.</summary>
    private static readonly string[] Namespaces =
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    private readonly Stack<WordParagraph> _paragraphs = new();
    private int _number;
    private int _tables;
    private bool _tableBegins;
    private bool _cellBegins;
    private bool _rowBegins;

    public MappedText Text { get; } = new();

    /// <exception cref="UnreadableFileException">The text is too long.</exception>
    /// <exception cref="XmlException">It is no XML, or has a document type.</exception>
    public void Read(XmlReader xml)
    {
        bool more = xml.Read();
        while (more)
        {
            if (xml.NodeType == XmlNodeType.Element && IsLeftOut(xml))
            {
                xml.Skip();
                more = !xml.EOF;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && Namespaces.Contains(xml.NamespaceURI))
            {
                Start(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && Namespaces.Contains(xml.NamespaceURI))
            {
                End(xml.LocalName);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && _paragraphs.TryPeek(out WordParagraph? paragraph))
            {
                paragraph.AppendText(xml.Value);
            }

            more = xml.Read();
        }
    }

    private static bool IsLeftOut(XmlReader xml) => xml.LocalName switch
    {
        "Fallback" => xml.NamespaceURI == "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "del" or "moveFrom" or "instrText" or "delText" => Namespaces.Contains(xml.NamespaceURI),
        // Lines that only draw the rule above notes.
        "footnote" or "endnote" => xml.GetAttribute("type", xml.NamespaceURI) is "separator" or "continuationSeparator" or "continuationNotice",
        _ => false,
    };

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                _paragraphs.Push(new WordParagraph(++_number));
                if (xml.IsEmptyElement)
                {
                    End("p");
                }

                break;
            case "tbl" when !xml.IsEmptyElement:
                _tableBegins |= _tables++ == 0;
                break;
            case "tr":
                _rowBegins = true;
                break;
            case "tc":
                _cellBegins = true;
                break;
            default:
                _paragraphs.TryPeek(out WordParagraph? paragraph);
                paragraph?.Start(xml);
                break;
        }
    }

    private void End(string element)
    {
        switch (element)
        {
            case "p" when _paragraphs.TryPop(out WordParagraph? paragraph):
                Add(paragraph);
                break;
            case "tbl":
                _tables--;
                break;
            case "tc":
                _cellBegins = false;
                break;
            default:
                _paragraphs.TryPeek(out WordParagraph? open);
                open?.End(element);
                break;
        }
    }

    private void Add(WordParagraph paragraph)
    {
        if (paragraph.IsEmpty)
        {
            return;
        }

        if (Text.Length > 0)
        {
            Text.AppendBetween(_tables == 0 || _tableBegins ? "\n\n" : _rowBegins ? "\n" : _cellBegins ? CellMark : " ");
        }

        _tableBegins = false;
        _rowBegins = false;
        _cellBegins = false;
        paragraph.AppendTo(Text);
        if (Text.Length > longest)
        {
            throw new UnreadableFileException(TooMuch.Text(longest));
        }
    }
}
