using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English abbreviations whose full stop ends no sentence, and the words after one that decide.</summary>
internal static class EnglishSentences
{
    public static SentenceLexicon Lexicon(Vocabulary vocabulary) => new(
        vocabulary,
    vocabulary.Of([
        "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sr", "jr",
        "gen", "lt", "col", "sgt", "capt", "cpl", "maj", "adm", "cmdr", "pvt", "det", "insp", "supt",
        "sen", "rep", "gov", "pres", "sec", "asst", "dist", "atty", "dep",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "ave", "blvd", "rd", "mt", "ft",
        "vs", "v", "etc", "e.g", "i.e", "approx", "est", "no", "nos", "vol", "pp", "fig", "cf", "al",
        "inc", "corp", "ltd", "co", "bros", "dept", "univ", "u.s", "u.k", "u.n",
    ]),
    vocabulary.Of([
        // Not "a" and "I": after an initial they are initials.
        "the", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "his", "her", "its", "their", "our", "there",
        "in", "on", "at", "by", "for", "from", "with", "after", "before", "as", "since", "until", "during",
        "but", "and", "or", "so", "yet", "if", "when", "while", "although", "though", "because", "however", "meanwhile",
        "no", "not", "some", "most", "many", "all", "both", "more", "about", "what", "who", "how", "why",
    ]),
    vocabulary.Of([
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "eastern", "central", "mountain", "pacific",
    ]));
}
