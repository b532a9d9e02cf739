using ClaimCheck.Languages.Dutch;
using ClaimCheck.Languages.English;
using ClaimCheck.Languages.French;
using ClaimCheck.Languages.German;
using ClaimCheck.Languages.Italian;
using ClaimCheck.Languages.Portuguese;
using ClaimCheck.Languages.Spanish;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Languages;

/// <summary>The languages that the library reads words of. A new one is its folder and one line here. Each is made when a text of it is first read.</summary>
internal static class SupportedLanguages
{
    private static readonly Dictionary<string, Func<Language>> ByTag = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = () => EnglishLanguage.Instance,
        ["de"] = () => GermanLanguage.Instance,
        ["es"] = () => SpanishLanguage.Instance,
        ["fr"] = () => FrenchLanguage.Instance,
        ["it"] = () => ItalianLanguage.Instance,
        ["nl"] = () => DutchLanguage.Instance,
        ["pt"] = () => PortugueseLanguage.Instance,
    };

    public static Language Default => EnglishLanguage.Instance;

    /// <summary>For a language whose words are not known: digits, symbols and numeric dates are read, and no number words.</summary>
    public static Language DigitsOnly { get; } = EnglishLanguage.Instance with { Tag = "und", Numbers = NumberLexicon.Empty, Dates = DateLexicon.Empty };

    /// <summary>The language of a BCP 47 tag ("en-GB"), or null where its words are not known.</summary>
    public static Language? Find(string tag) => ByTag.TryGetValue(tag.Split('-', '_')[0], out Func<Language>? language) ? language() : null;
}
