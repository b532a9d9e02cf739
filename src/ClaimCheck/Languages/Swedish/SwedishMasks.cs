using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish words beside which digits count nothing.</summary>
internal static class SwedishMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(EnglishMasks.Products),
        SmallLabels = vocabulary.Of("flight sida sidor artikel kapitel kanal väg rum sal spår bilaga linje typ fas nivå version resolution lag paragraf"),
        SlashNames = new HashSet<string> { "24/7" },
        HyphenNames = vocabulary.Of("covid"),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        Codes = vocabulary.Of("isbn issn iban"),
        Pages = vocabulary.Of("sida s"),
        Of = vocabulary.Of("av"),
        StreetEndings = ["gatan", "vägen", "torget", "gränd", "allén"],
    };
}
