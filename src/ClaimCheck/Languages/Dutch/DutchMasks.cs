using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words beside which digits count nothing.</summary>
internal static class DutchMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(EnglishMasks.Products),
        SmallLabels = vocabulary.Of("vlucht pagina pagina's artikel hoofdstuk kanaal route kamer zaal spoor perron bijlage lijn type fase niveau versie resolutie wet"),
        SlashNames = new HashSet<string> { "24/7" },
        HyphenNames = vocabulary.Of("covid"),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        Codes = vocabulary.Of("isbn issn iban"),
        Pages = vocabulary.Of("pagina p"),
        Of = vocabulary.Of("van"),
        StreetEndings = ["straat", "laan", "weg", "plein", "gracht", "kade", "dijk", "singel"],
    };
}
