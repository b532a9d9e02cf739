using ClaimCheck.Claims.Ties;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English words between the numbers of one sentence.</summary>
internal static class EnglishTies
{
    public static TieLexicon Lexicon(Vocabulary vocabulary) => new()
    {
        Including = vocabulary.Of("including"),
        Of = vocabulary.Of("of among amongst"),
        Them = vocabulary.Of("whom which them"),
        Determiners = vocabulary.Of("the those these all its their our"),
        And = vocabulary.Of("and plus"),
        Or = vocabulary.Of("or"),
        From = vocabulary.Of("from"),
        To = vocabulary.Of("to"),
        Until = vocabulary.Of("by until till"),
        As = vocabulary.Of("as"),
    };
}
