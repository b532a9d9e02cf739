using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English abbreviations whose full stop ends no sentence.</summary>
internal static class EnglishSentences
{
    public static SentenceLexicon Lexicon { get; } = new(
    [
        "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sr", "jr",
        "gen", "lt", "col", "sgt", "capt", "cpl", "maj", "adm", "cmdr", "pvt", "det", "insp", "supt",
        "sen", "rep", "gov", "pres", "sec", "asst", "dist", "atty", "dep",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "ave", "blvd", "rd", "mt", "ft",
        "vs", "v", "etc", "e.g", "i.e", "approx", "est", "no", "nos", "vol", "pp", "fig", "cf", "al",
        "inc", "corp", "ltd", "co", "bros", "dept", "univ", "u.s", "u.k", "u.n",
    ]);
}
