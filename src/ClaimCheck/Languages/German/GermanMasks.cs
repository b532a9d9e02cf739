using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.German;

/// <summary>German words beside which digits count nothing.</summary>
internal static class GermanMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(EnglishMasks.Products),
        SmallLabels = vocabulary.Of("flug seite seiten artikel kapitel kanal zimmer raum gleis linie typ phase stufe version absatz anhang paragraf paragraph resolution"),
        SlashNames = new HashSet<string> { "24/7" },
        HyphenNames = vocabulary.Of("covid"),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        Codes = vocabulary.Of("isbn issn iban"),
        Pages = vocabulary.Of("seite s"),
        Of = vocabulary.Of("von"),
        StreetEndings = ["straße", "strasse", "gasse", "allee", "weg", "platz", "damm", "ufer"],
    };
}
