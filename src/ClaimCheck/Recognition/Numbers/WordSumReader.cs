using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>
/// Reads numbers that are wholly in words, of languages that have a <see cref="NumberGrammar"/>: groups below a thousand, each with its scale, in falling order. Scales may multiply each other
/// ("mil millones"), and the last words, or all from one on, may be ordinals or the parts of a whole.
/// </summary>
internal sealed class WordSumReader(NumberLexicon lexicon, NumberGrammar grammar)
{
    private const decimal Million = 1e6m;
    private const decimal Thousand = 1e3m;

    private readonly WordGroupReader _groups = new(lexicon, grammar);

    /// <summary>Reads the longest number that begins at a token; an empty one where none does.</summary>
    /// <param name="ordinals">Whether ordinals and parts go on with it.</param>
    public WordSum Read(TokenizedText text, int first, bool ordinals)
    {
        var sum = new WordSum(first, 0m);
        decimal high = 0m, lowestScale = decimal.MaxValue, thousands = 0m;
        while (true)
        {
            int next = sum.End == first ? first : AfterLink(text, sum.End);
            bool linked = next > sum.End && lexicon[text, next - 1].Kind == NumberWordKind.And;
            WordGroup group = _groups.Read(text, next, ordinals, sum.IsOrdinal);
            int i = group.End > next ? Hyphen.After(text, group.End) : next;
            NumberWord scale = group.IsOrdinal && !grammar.RowsOrdinals ? NumberWord.None : lexicon[text, i];
            decimal factor = scale.ScaleFactor;
            if (factor == 0m || (scale.IsOrdinal && !ordinals) || (scale.Kind == NumberWordKind.Denominator && !ordinals) || (sum.IsOrdinal && !scale.IsOrdinal))
            {
                bool fits = group.End > next && (!group.IsArticle || (sum.End > first && lowestScale == decimal.MaxValue && (!grammar.OnesFirst || text.IsAttached(next) || !text.IsWord(group.End)))) && (sum.End == first || (group.Value is > 0m and < Thousand && (!linked || (group.Value <= grammar.LinkedRest && lexicon[text, i].Kind != NumberWordKind.Denominator))));
                return fits ? new WordSum(group.End, high + thousands + group.Value) { Room = group.Room, IsOrdinal = group.IsOrdinal, IsParts = group.IsParts } : sum;
            }

            decimal amount = factor < Million ? group.Value : thousands + group.Value;
            bool bare = amount == 0m;
            bool falls = factor < Million ? thousands == 0m && group.Value < Million && lowestScale > factor : factor < lowestScale;
            if (!falls || (bare && (!(scale.StandsAlone || ((scale.IsOrdinal || scale.Kind == NumberWordKind.Denominator) && sum.End == first)) || linked)) || (linked && grammar.LinkedRest == 0m) || !Decimals.TryMultiply(bare ? 1m : amount, factor, out decimal scaled))
            {
                return sum;
            }

            (high, thousands, lowestScale) = factor < Million ? (high, scaled, lowestScale) : (high + scaled, 0m, factor);
            sum = new WordSum(i + 1, high + thousands) { Scale = Decimals.PowerOf(factor), IsOrdinal = scale.IsOrdinal, IsParts = scale.Kind == NumberWordKind.Denominator };
            if (sum.IsParts || (sum.IsOrdinal && !grammar.RowsOrdinals))
            {
                return sum;
            }
        }
    }

    private int AfterLink(TokenizedText text, int end)
    {
        int next = Hyphen.After(text, end);
        return lexicon[text, next].Kind == NumberWordKind.And ? Hyphen.After(text, next + 1) : next;
    }
}

/// <summary>A number in words.</summary>
/// <param name="End">The token after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordSum(int End, decimal Value)
{
    /// <summary>The power of ten of the scale at its end.</summary>
    public int Scale { get; init; }

    /// <summary>What goes on with it is smaller.</summary>
    public decimal Room { get; init; }

    public bool IsOrdinal { get; init; }

    /// <summary>It ends in the plural of parts: "quintos", "Drittel".</summary>
    public bool IsParts { get; init; }
}
