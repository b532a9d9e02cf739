using System.Collections.Frozen;
using Microsoft.Recognizers.Text;

namespace ClaimCheck.Recognizers.Models;

/// <summary>What a BCP 47 tag says, and which models of Microsoft.Recognizers.Text read it.</summary>
internal static class CultureTag
{
    public const string English = "en";

    /// <summary>The languages whose numbers it reads, with the code of their models.</summary>
    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = Culture.Arabic, ["de"] = Culture.German, [English] = Culture.English, ["es"] = Culture.Spanish, ["fr"] = Culture.French, ["hi"] = Culture.Hindi, ["it"] = Culture.Italian,
        ["ja"] = Culture.Japanese, ["ko"] = Culture.Korean, ["nl"] = Culture.Dutch, ["pt"] = Culture.Portuguese, ["sv"] = Culture.Swedish, ["tr"] = Culture.Turkish, ["zh"] = Culture.Chinese,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The languages whose hedges the library reads itself, around any number.</summary>
    private static readonly FrozenSet<string> WithHedges = FrozenSet.Create(StringComparer.Ordinal, "de", English, "es", "fr", "it", "nl", "pt", "sv");

    public static IReadOnlyCollection<string> Languages => Codes.Keys;

    public static bool HasHedges(string language) => WithHedges.Contains(language);

    public static string LanguageOf(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    public static bool HasRegion(string tag) => tag.AsSpan().ContainsAny('-', '_');

    public static bool IsSupported(string? tag) => !string.IsNullOrWhiteSpace(tag) && Codes.ContainsKey(LanguageOf(tag));

    /// <summary>The models of numbers, which do not differ by region but in Spanish.</summary>
    public static string NumbersOf(string tag) => IsMexican(tag) ? Culture.SpanishMexican : Codes[LanguageOf(tag)];

    /// <summary>The models of dates: in English the month comes first in America, and where no region says otherwise, as the library has it.</summary>
    public static string DatesOf(string tag) =>
        LanguageOf(tag) == English && HasRegion(tag) && !tag.EndsWith("US", StringComparison.OrdinalIgnoreCase) ? Culture.EnglishOthers : NumbersOf(tag);

    private static bool IsMexican(string tag) => LanguageOf(tag) == "es" && tag.EndsWith("MX", StringComparison.OrdinalIgnoreCase);
}
