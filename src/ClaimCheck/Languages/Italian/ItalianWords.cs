using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words without a subject of their own, and the endings of the others.</summary>
internal static class ItalianWords
{
    public const string Function =
        """
        il lo la i gli le l' un uno una un' di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle
        dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' senza sotto sopra contro verso dopo prima durante secondo presso e ed o od ma però
        perché se come quando dove mentre che chi cui quale quali quanto io tu lui lei noi voi loro mi ti si ci vi ne mio mia tuo suo sua suoi sue nostro questo questa questi
        queste quest' quello quella quelli quelle quel è sono era erano essere stato stata stati state fu furono sarà saranno ha hanno aveva avevano avere può possono deve c'è
        non più meno molto anche ancora già tutto tutta tutti tutte altro altra altri altre ogni detto signor
        ieri oggi rimaste rimasti stati riferito
        """;

    /// <summary>Words that news has in every text, by which with the function words its language is told.</summary>
    public const string Telling = Function + " persone anni polizia governo città morti feriti giorni";

    public static Stemmer Stemmer { get; } = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), [new("o", ""), new("a", ""), new("i", ""), new("e", "")]);

    public static WordLexicon Lexicon(Vocabulary vocabulary) =>
        new(Stemmer, SharedConcepts.Table(Stemmer, ItalianConcepts.Words), vocabulary.Of(Function), TermSet.Empty, TermSet.Empty, []) { Names = SharedConcepts.Names };
}
