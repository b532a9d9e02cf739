using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words beside which digits count nothing.</summary>
internal static class PortugueseMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(EnglishMasks.Products),
        SmallLabels = vocabulary.Of("voo voos página páginas artigo artigos capítulo capítulos canal rodovia andar quarto sala porta anexo linha tipo fase nível versão resolução lei"),
        SlashNames = new HashSet<string> { "24/7" },
        HyphenNames = vocabulary.Of("covid"),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        Codes = vocabulary.Of("isbn issn iban"),
        Pages = vocabulary.Of("página pág p"),
        Of = vocabulary.Of("de"),
        StreetHeads = vocabulary.Of("rua avenida av praça travessa estrada alameda"),
    };
}
