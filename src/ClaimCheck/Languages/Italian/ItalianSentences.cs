using ClaimCheck.Text;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class ItalianSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
        abbreviations: vocabulary.Of(
            """
            sig sigg sig.ra dott dr dott.ssa prof prof.ssa ing avv on sen gen col cap ten s st v.le p.za n nn pag pagg art artt vol ed ca circa max min ecc es cfr feb mar apr mag giu
            lug ago set sett ott nov dic lun mer gio ven sab dom tel spa srl
            """),
        openers: vocabulary.Of(
            """
            il lo la i gli le un uno una questo questa questi queste quel quella lui lei loro suo sua in nel nella nei al alla ai di del della da dal per con senza tra fra dopo prima
            ma e o se quando mentre come non più anche secondo
            """),
        continuers: vocabulary.Of("lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"))
    {
        Parts = ItalianNumbers.Parts(vocabulary),
        Elisions = vocabulary.Of("l' un' d' dell' nell' all' dall' sull' quest' quell' c' n' coll' cent' trent' quarant' vent' mezz' tutt' bell' buon' sant' anch' com' dov' s' t' m' v'"),
    };
}
