using ClaimCheck.Languages.English;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.French;

/// <summary>French words beside which digits count nothing.</summary>
internal static class FrenchMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(EnglishMasks.Products),
        SmallLabels = vocabulary.Of("vol vols page pages article articles chapitre chapitres chaîne route autoroute étage chambre salle porte annexe ligne type phase niveau version résolution loi"),
        SlashNames = new HashSet<string> { "24/7" },
        HyphenNames = vocabulary.Of("covid"),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        Codes = vocabulary.Of("isbn issn iban"),
        Pages = vocabulary.Of("page p"),
        Of = vocabulary.Of("sur de"),
    };
}
