using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads multiples: "twice", "three times", "threefold", "10-fold", "tripled", "double the size", "to double", "two and a half times".</summary>
internal sealed class MultipleReader(NumberLexicon lexicon)
{
    /// <param name="before">The cardinal read from <paramref name="first"/> on; may be empty.</param>
    /// <param name="mixed">A mixed number that begins there, where one does.</param>
    public NumberMention? Read(TokenizedText text, int first, NumberPart before, NumberMention? mixed)
    {
        if (before.End == first && mixed is null)
        {
            NumberWord word = lexicon[text, first];
            return word.Kind == NumberWordKind.Multiple && (!word.IsAmbiguous || StatesFactor(text, first)) ? Make(first, first + 1, word.Value) : null;
        }

        bool longer = mixed is { Form: NumberForm.Cardinal } && mixed.EndToken > before.End;
        int end = longer ? mixed!.EndToken : before.End;
        int i = Hyphen.After(text, end);
        bool multiplies = lexicon[text, i].Kind is NumberWordKind.Times or NumberWordKind.Fold && end > first;
        return !multiplies ? null : longer ? Make(first, i + 1, mixed!.Value) with { LastDigitUnit = mixed.LastDigitUnit } : Make(first, i + 1, before.Value) with { LastDigitUnit = before.Unit };
    }

    /// <summary>"double the size", "expected to triple"; not "a double murder".</summary>
    private bool StatesFactor(TokenizedText text, int i) => (lexicon.Context.MultipleAfter.IsAt(text, i - 1) && !lexicon.Context.NotMultiplied.IsAt(text, Hyphen.AfterAny(text, i + 1))) || lexicon.Context.MultipleBefore.IsAt(text, i + 1);

    private static NumberMention Make(int first, int end, decimal value) => new(first, end, value, NumberForm.Multiple) { InWords = true };
}
