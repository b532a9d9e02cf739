using System.Text;
using System.Xml;
using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Word;

/// <summary>A paragraph while it is read. A place in it is its number and the character in its text.</summary>
internal sealed class WordParagraph(int number)
{
    private readonly StringBuilder _text = new();
    private bool _isText;
    private bool _isHidden;
    private bool _isRaised;

    public bool IsEmpty => string.IsNullOrWhiteSpace(_text.ToString());

    public void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "t":
                _isText = !xml.IsEmptyElement;
                break;
            case "r":
                _isHidden = false;
                _isRaised = false;
                break;
            case "vanish" or "strike" or "dstrike" or "webHidden":
                _isHidden |= IsOn(xml);
                break;
            case "vertAlign":
                _isRaised = xml.GetAttribute("val", xml.NamespaceURI) == "superscript";
                break;
            case "tab" or "ptab" or "cr" when !_isHidden:
                _text.Append(' ');
                break;
            case "br" when !_isHidden:
                _text.Append('\n');
                break;
            case "noBreakHyphen" when !_isHidden:
                _text.Append('-');
                break;
        }
    }

    public void End(string element) => _isText = element != "t" && _isText;

    public void AppendText(string text)
    {
        if (_isText && !_isHidden)
        {
            _text.Append(_isRaised ? RaisedText.Of(text, isLink: false) ?? text : text);
        }
    }

    public void AppendTo(MappedText target) => target.Append(_text.ToString(), new TextPosition(number, 1));

    private static bool IsOn(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off" or "none");
}
