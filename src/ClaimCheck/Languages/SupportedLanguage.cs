namespace ClaimCheck.Languages;

/// <summary>A language that the library reads words of.</summary>
/// <param name="Tag">Its BCP 47 primary subtag.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Load">Gives it, and makes it the first time.</param>
/// <param name="TellingWords">Its most frequent words, by which texts in it are known without making it.</param>
internal sealed record SupportedLanguage(string Tag, string Name, Func<Language> Load, string TellingWords);
