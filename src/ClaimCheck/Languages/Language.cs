using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Masks;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages;

/// <summary>Everything the library knows of one language: data only.</summary>
/// <param name="Tag">Its BCP 47 primary subtag: "en".</param>
internal sealed record Language(
    string Tag, SentenceLexicon Sentences, NumberLexicon Numbers, DateLexicon Dates, HedgeLexicon Hedges, UnitLexicon Units,
    WordLexicon Words, ClaimLexicon Claims)
{
    /// <summary>Words beside which digits count nothing.</summary>
    public required MaskWords Masks { get; init; }

    /// <summary>The table of learnt weights for alignment.</summary>
    public required Func<string> WeightTable { get; init; }
}
