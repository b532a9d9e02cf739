using System.Text.RegularExpressions;
using ClaimCheck.Readers.Extraction;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ClaimCheck.Readers.Markdown;

/// <summary>What the front matter of a Markdown file says about it, in plain "key: value" lines. Values of other kinds are let be.</summary>
internal sealed partial record FrontMatter(string? Title, DateOnly? PublishedOn, string? Language)
{
    private static readonly string[] TitleKeys = ["title", "headline"];
    private static readonly string[] DateKeys = ["published", "publishedon", "published_on", "publishdate", "pubdate", "date"];
    private static readonly string[] LanguageKeys = ["lang", "language"];

    public static FrontMatter Of(MarkdownDocument document, string source)
    {
        if (document.Count == 0 || document[0] is not YamlFrontMatterBlock block)
        {
            return new FrontMatter(null, null, null);
        }

        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in source[block.Span.Start..Math.Min(source.Length, block.Span.End + 1)].Split('\n'))
        {
            Match match = KeyAndValue().Match(line);
            if (match.Success)
            {
                values.TryAdd(match.Groups[1].Value, match.Groups[2].Value.Trim().Trim('"', '\''));
            }
        }

        string? language = First(values, LanguageKeys);
        return new FrontMatter(First(values, TitleKeys), PublicationDate.Of(First(values, DateKeys)), language is not null && LanguageTag().IsMatch(language) ? language : null);
    }

    private static string? First(Dictionary<string, string> values, string[] keys) =>
        keys.Select(key => values.GetValueOrDefault(key)).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    [GeneratedRegex(@"^([A-Za-z_-]{1,40}):\s+(\S.*)$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
