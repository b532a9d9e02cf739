using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads multiples: "twice", "three times", "threefold", "10-fold", "tripled".</summary>
internal sealed class MultipleReader(NumberLexicon lexicon)
{
    public NumberMention? Read(TokenizedText text, int first, NumberPart before)
    {
        if (before.End == first)
        {
            NumberWord word = lexicon[text, first];
            return word.Kind == NumberWordKind.Multiple ? Make(first, first + 1, word.Value) : null;
        }

        int i = text.First(before.End) == '-' && text.IsAttached(before.End) ? before.End + 1 : before.End;
        bool multiplies = lexicon[text, i].Kind is NumberWordKind.Times or NumberWordKind.Fold;
        return multiplies ? Make(first, i + 1, before.Value) with { LastDigitUnit = before.Unit } : null;
    }

    private static NumberMention Make(int first, int end, decimal value) => new(first, end, value, NumberForm.Multiple) { InWords = true };
}
