using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads orders of magnitude: "dozens", "tens of thousands", "several", "a few hundred", "a couple of thousand".</summary>
internal sealed class UnsureReader(NumberLexicon lexicon)
{
    public NumberMention? Read(TokenizedText text, int first)
    {
        NumberWord word = lexicon[text, first];
        bool article = word.Kind == NumberWordKind.Article;
        int i = article ? first + 1 : first;
        word = lexicon[text, i];
        return word.Kind switch
        {
            NumberWordKind.Unsure => ReadUnsure(text, first, i, word, article),
            NumberWordKind.Scale when !article && word.High > 0m => ReadMagnitude(text, first, word),
            NumberWordKind.Magnitude when !article => ReadMagnitude(text, first, word),
            _ => null,
        };
    }

    private NumberMention? ReadUnsure(TokenizedText text, int first, int i, NumberWord word, bool article)
    {
        int next = i + 1;
        next += lexicon[text, next].Kind == NumberWordKind.Of && word.NeedsArticle ? 1 : 0;
        NumberWord scale = lexicon[text, next];
        bool scaled = scale is { IsOrdinal: false, Kind: NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen };
        if (scaled)
        {
            NumberWord second = lexicon[text, next + 1];
            bool twice = second is { IsOrdinal: false, Kind: NumberWordKind.Scale };
            return Make(first, next + (twice ? 2 : 1), word, scale.Value * (twice ? second.Value : 1m));
        }

        // "a few" by itself counts nothing that could be compared; "a couple of days" and "several ships" do.
        bool stands = !word.IsAmbiguous && (word.NeedsArticle ? article && next == i + 2 : text.IsWord(next));
        return stands ? Make(first, i + 1, word, 1m) : null;
    }

    private NumberMention? ReadMagnitude(TokenizedText text, int first, NumberWord word)
    {
        if (word.IsAmbiguous && lexicon[text, first + 1].Kind != NumberWordKind.Of && !lexicon.Context.Counting.IsAt(text, first + 1))
        {
            return null;
        }

        int next = lexicon[text, first + 1].Kind == NumberWordKind.Of ? first + 2 : first + 1;
        NumberWord scale = lexicon[text, next];
        return next == first + 2 && scale.Kind == NumberWordKind.Magnitude && scale.Value >= 100m
            ? Make(first, next + 1, word, scale.Value)
            : Make(first, first + 1, word, 1m);
    }

    private static NumberMention? Make(int first, int end, NumberWord word, decimal scale) =>
        Decimals.TryMultiply(word.High, scale, out decimal high)
            ? new NumberMention(first, end, word.Value * scale, NumberForm.Vague) { VagueHigh = high, InWords = true, LastDigitUnit = scale }
            : null;
}
