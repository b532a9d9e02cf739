using System.Collections.Frozen;
using ClaimCheck.Languages.English;

namespace ClaimCheck.Languages;

/// <summary>The languages that the library reads words of. A new one is its folder and one line here.</summary>
internal static class SupportedLanguages
{
    private static readonly FrozenDictionary<string, Language> ByTag = new[]
    {
        EnglishLanguage.Instance,
    }.ToFrozenDictionary(language => language.Tag, StringComparer.OrdinalIgnoreCase);

    public static Language Default => EnglishLanguage.Instance;

    /// <summary>The language of a BCP 47 tag ("en-GB"), or null where its words are not known.</summary>
    public static Language? Find(string tag) => ByTag.GetValueOrDefault(tag.Split('-', '_')[0]);
}
