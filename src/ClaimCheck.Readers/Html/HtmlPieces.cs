using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ClaimCheck.Readers.Html;

/// <summary>
/// Cuts a page into tags, comments and text with AngleSharp's tokenizer, each with its place in the file. No tree is built: a tree of a hundred thousand elements inside each
/// other costs the square of its depth, and a text needs only what is open.
/// </summary>
internal static class HtmlPieces
{
    /// <summary>The others are dropped unread: a tag may have a hundred thousand of them.</summary>
    private static readonly FrozenSet<string> Attributes = new[]
    {
        "class", "id", "hidden", "aria-hidden", "style", "role", "lang", "property", "name", "content", "itemprop", "datetime", "type", "pubdate",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, HtmlParseMode> Modes = new Dictionary<string, HtmlParseMode>
    {
        ["title"] = HtmlParseMode.RCData,
        ["textarea"] = HtmlParseMode.RCData,
        ["style"] = HtmlParseMode.Rawtext,
        ["xmp"] = HtmlParseMode.Rawtext,
        ["iframe"] = HtmlParseMode.Rawtext,
        ["noembed"] = HtmlParseMode.Rawtext,
        ["noframes"] = HtmlParseMode.Rawtext,
        ["script"] = HtmlParseMode.Script,
        ["plaintext"] = HtmlParseMode.Plaintext,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<HtmlPiece> Of(string source) => Of(source, 0, source.Length);

    /// <summary>The pieces of a part of the file; their places are places of the file.</summary>
    public static IEnumerable<HtmlPiece> Of(string source, int start, int end)
    {
        var names = Attributes.GetAlternateLookup<ReadOnlySpan<char>>();
        using var text = new TextSource(start == 0 && end == source.Length ? source : source[start..end]);
        var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.ResolverExtended)
        {
            IsNotConsumingCharacterReferences = true,
            ShouldEmitAttribute = (ref _, name) => names.Contains(name.Span),
        };
        HtmlToken token = tokenizer.Get();
        while (token.Type != HtmlTokenType.EndOfFile)
        {
            if (token.Type == HtmlTokenType.StartTag && Modes.TryGetValue(token.Name, out HtmlParseMode mode))
            {
                tokenizer.State = mode;
            }

            HtmlToken next = tokenizer.Get();
            if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag or HtmlTokenType.Character or HtmlTokenType.Comment)
            {
                yield return new HtmlPiece(token, start + token.Position.Index, start + next.Position.Index);
            }

            token = next;
        }
    }
}
