using ClaimCheck.Languages.Dutch;
using ClaimCheck.Languages.English;
using ClaimCheck.Languages.French;
using ClaimCheck.Languages.German;
using ClaimCheck.Languages.Italian;
using ClaimCheck.Languages.Portuguese;
using ClaimCheck.Languages.Spanish;
using ClaimCheck.Languages.Swedish;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Languages;

/// <summary>The languages that the library reads words of. A new one is its folder and one line here. Each is made when a text of it is first read.</summary>
internal static class SupportedLanguages
{
    public static IReadOnlyList<SupportedLanguage> All { get; } =
    [
        new("en", "English", () => EnglishLanguage.Instance, EnglishFunctionWords.Words),
        new("de", "German", () => GermanLanguage.Instance, GermanWords.Telling),
        new("es", "Spanish", () => SpanishLanguage.Instance, SpanishWords.Telling),
        new("fr", "French", () => FrenchLanguage.Instance, FrenchWords.Telling),
        new("it", "Italian", () => ItalianLanguage.Instance, ItalianWords.Telling),
        new("nl", "Dutch", () => DutchLanguage.Instance, DutchWords.Telling),
        new("pt", "Portuguese", () => PortugueseLanguage.Instance, PortugueseWords.Telling),
        new("sv", "Swedish", () => SwedishLanguage.Instance, SwedishWords.Telling),
    ];

    public static Language Default => EnglishLanguage.Instance;

    /// <summary>For a language whose words are not known: digits, symbols and numeric dates are read, and no number words.</summary>
    public static Language DigitsOnly { get; } = EnglishLanguage.Instance with { Tag = "und", Numbers = NumberLexicon.Empty, Dates = DateLexicon.Empty };

    /// <summary>The language of a BCP 47 tag ("en-GB"), or null where its words are not known.</summary>
    public static Language? Find(string tag) => Entry(tag)?.Load();

    /// <summary>The same without making it.</summary>
    public static SupportedLanguage? Entry(string tag)
    {
        string primary = tag.Split('-', '_')[0];
        return All.FirstOrDefault(language => language.Tag.Equals(primary, StringComparison.OrdinalIgnoreCase));
    }
}
