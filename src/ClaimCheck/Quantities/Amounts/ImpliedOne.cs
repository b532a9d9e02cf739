using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>
/// Finds articles that count: "less than a day", "just over a year", "more than a metre", "nearly a tonne", "an hour and a half", "a day or two", "another mile or two". A length, weight or volume with a hedge before it, or with a fraction or a few more after it;
/// "a year" by itself says nothing that could be compared.
/// </summary>
internal sealed class ImpliedOne(HedgeLexicon hedges, UnitLexicon units)
{
    /// <summary>The mentions with a number one put in for each such article; the same list where there is none.</summary>
    public IReadOnlyList<Mention> AddTo(TokenizedText text, IReadOnlyList<Mention> mentions)
    {
        var all = new List<Mention>(mentions.Count);
        Mention? last = null;
        foreach (Mention mention in mentions)
        {
            AddBetween(text, last, mention, all);
            last = mention is DateMention { Expression: UncountedLength { IsAway: false } } && units.Context.Articles.IsAt(text, mention.FirstToken)
                && IsHedged(text, mention.FirstToken, last?.EndToken ?? 0, last is NumberMention ? last.EndToken : -1)
                ? One(mention.FirstToken) : mention;
            all.Add(last);
        }

        AddBetween(text, last, null, all);
        return all;
    }

    private void AddBetween(TokenizedText text, Mention? last, Mention? next, List<Mention> all)
    {
        int first = last?.EndToken ?? 0, amountEnd = last is NumberMention ? first : -1;
        int end = next?.FirstToken ?? text.Count;
        for (int i = first; i + 1 < end; i++)
        {
            bool article = units.Context.Articles.IsAt(text, i);
            bool pair = next is NumberMention { Form: NumberForm.Cardinal, InWords: true, Value: > 1m and <= RangeReader.MostOfFew } && hedges.Ranges.Or.IsAt(text, next.FirstToken - 1);
            bool mayCount = article ? pair || next is NumberMention { Form: NumberForm.Fraction } || hedges.EndingAt(text, i - 1).Length > 0 : pair && units.Context.BeforeFew.IsAt(text, i);
            if (mayCount && units.Find(text, i + 1, out int after) is { Dimension: Dimension.Time or Dimension.Length or Dimension.Mass or Dimension.Volume or Dimension.Area } && after <= end
                && ((pair && next!.FirstToken == after + 1) || (article && (IsHedged(text, i, first, amountEnd) || IsExtended(text, after, next)))))
            {
                all.Add(One(i));
                i = after - 1;
            }
        }
    }

    private static NumberMention One(int article) => new(article, article + 1, 1m, NumberForm.Cardinal) { InWords = true };

    private bool IsHedged(TokenizedText text, int article, int floor, int amountEnd)
    {
        foreach (HedgePhrase phrase in hedges.EndingAt(text, article - 1))
        {
            if (article - phrase.Tokens.Count >= floor && !phrase.IsPlaceToo && phrase.StandsAt(text, article - phrase.Tokens.Count) && !hedges.Compares(text, phrase, article, amountEnd))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsExtended(TokenizedText text, int after, Mention? next) =>
        next is NumberMention { Form: NumberForm.Fraction } && next.FirstToken == after + 1 && units.Context.And.IsAt(text, after);
}
