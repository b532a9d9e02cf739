using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Languages;

/// <summary>The languages that the library reads words of. A new one is its folder and one line here.</summary>
internal static class SupportedLanguages
{
    private static readonly Dictionary<string, Language> ByTag = new[]
    {
        EnglishLanguage.Instance,
    }.ToDictionary(language => language.Tag, StringComparer.OrdinalIgnoreCase);

    public static Language Default => EnglishLanguage.Instance;

    /// <summary>For a language whose words are not known: digits, symbols and numeric dates are read, and no number words.</summary>
    public static Language DigitsOnly { get; } = EnglishLanguage.Instance with { Tag = "und", Numbers = NumberLexicon.Empty, Dates = DateLexicon.Empty };

    /// <summary>The language of a BCP 47 tag ("en-GB"), or null where its words are not known.</summary>
    public static Language? Find(string tag) => ByTag.GetValueOrDefault(tag.Split('-', '_')[0]);
}
