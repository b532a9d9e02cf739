using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words beside which digits count nothing.</summary>
internal static class ItalianMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(EnglishMasks.Products),
        SmallLabels = vocabulary.Of("volo voli pagina pagine articolo articoli capitolo capitoli canale strada autostrada piano stanza sala porta allegato linea tipo fase livello versione risoluzione legge"),
        SlashNames = new HashSet<string> { "24/7" },
        HyphenNames = vocabulary.Of("covid"),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        Codes = vocabulary.Of("isbn issn iban"),
        Pages = vocabulary.Of("pagina pag p"),
        Of = vocabulary.Of("di"),
        StreetHeads = vocabulary.Of("via viale piazza corso largo vicolo"),
    };
}
