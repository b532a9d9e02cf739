using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class DutchSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
        abbreviations: vocabulary.Of(
            """
            dhr mevr mw dr drs ir ing mr prof st nr nrs blz p pag art hfdst vol ca max min bijv bv d.w.z dwz enz etc incl excl resp o.a m.b.t t.o.v vgl jan feb mrt apr jun jul aug
            sep sept okt nov dec ma di wo do vr za zo tel mln mld gen kol kap lt
            """),
        openers: vocabulary.Of(
            """
            de het een deze dit die dat hij zij ze we wij u zijn haar hun in op aan bij met na van voor door tot sinds uit over naar tussen maar en of als toen terwijl omdat hoewel
            niet ook volgens
            """),
        continuers: vocabulary.Of("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december"))
    {
        Parts = DutchNumbers.Parts(vocabulary),
    };
}
