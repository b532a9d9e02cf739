using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish words beside which digits count nothing.</summary>
internal static class SpanishMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(EnglishMasks.Products),
        SmallLabels = vocabulary.Of("vuelo vuelos página páginas pág artículo artículos capítulo capítulos canal ruta autopista piso habitación sala puerta anexo línea tipo fase nivel versión resolución ley"),
        SlashNames = new HashSet<string> { "24/7" },
        HyphenNames = vocabulary.Of("covid"),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        Codes = vocabulary.Of("isbn issn iban"),
        Pages = vocabulary.Of("página pág p"),
        Of = vocabulary.Of("de"),
        StreetHeads = vocabulary.Of("calle avenida avda av plaza paseo carretera camino ronda"),
    };
}
