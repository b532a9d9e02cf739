using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ClaimCheck.Readers.Html;

/// <summary>A start tag, an end tag, a comment or a stretch of text of a page, from <paramref name="Start"/> to <paramref name="End"/>, where the next one begins.</summary>
internal readonly record struct HtmlPiece(HtmlToken Token, int Start, int End)
{
    public bool IsText => Token.Type == HtmlTokenType.Character;

    public bool IsComment => Token.Type == HtmlTokenType.Comment;

    public bool IsStart => Token.Type == HtmlTokenType.StartTag;

    /// <summary>The element of a tag, in lower case.</summary>
    public string Name => Token.Name;

    public bool IsSelfClosing => Token is HtmlTagToken { IsSelfClosing: true };

    /// <summary>The value of an attribute, with its character references resolved; null where it is missing.</summary>
    public string? Attribute(string name)
    {
        if (Token is HtmlTagToken tag)
        {
            foreach (HtmlAttributeToken attribute in tag.Attributes)
            {
                if (attribute.Name == name)
                {
                    return CharacterReferences.Resolve(attribute.Value);
                }
            }
        }

        return null;
    }
}
