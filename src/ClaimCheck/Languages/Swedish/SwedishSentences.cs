using ClaimCheck.Text;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class SwedishSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
        abbreviations: vocabulary.Of(
            """
            dr prof hr fr st kl ca t.ex bl.a m.m m.fl d.v.s dvs osv etc nr s sid kap art max min inkl exkl resp jan feb mar apr jun jul aug sep sept okt nov dec mån tis ons tor tors
            fre lör sön tel mkr mdkr milj
            """),
        openers: vocabulary.Of(
            "den det de en ett han hon vi ni man i på av för med till från om efter före vid under över mellan enligt men och eller när då som att inte också"),
        continuers: vocabulary.Of("måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december"))
    {
        Parts = SwedishNumbers.Parts(vocabulary),
    };
}
