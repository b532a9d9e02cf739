using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Reads a part of a whole: "three in four", "2 in 5", "15 of 60", "15 out of 60", "1 out of every 200", "one of every six", "19 times out of 20", "1 in 292.2 million", "7-for-14".</summary>
internal sealed class ProportionReader(NumberLexicon lexicon, CardinalReader cardinals)
{
    private static readonly HashSet<decimal> RoundWholes = [4m, 5m, 6m, 8m, 10m, 20m, 50m, 100m, 1000m, 10_000m, 100_000m, 1_000_000m];

    /// <summary>From here on four digits are no year.</summary>
    private const decimal LeastNoYear = 2200m;

    public NumberMention? Read(TokenizedText text, int first, NumberPart part)
    {
        if (part.End == first && lexicon.Grammar is not null && lexicon[text, first].Kind == NumberWordKind.Article)
        {
            part = new NumberPart(first + 1, 1m, 1m) { InWords = true };
        }

        if (part.End == first || !part.IsInteger || part.Value < 1m)
        {
            return null;
        }

        bool hyphenated = Hyphen.Joins(text, part.End) && Hyphen.Joins(text, part.End + 2);
        int connector = hyphenated ? part.End + 1 : part.End;
        connector += (lexicon.Grammar is not null && IsNounBetween(text, connector)) || (lexicon[text, connector].Kind == NumberWordKind.Times && lexicon[text, connector + 1].Kind == NumberWordKind.Out) ? 1 : 0;
        NumberWordKind kind = lexicon[text, connector].Kind;
        bool outOf = kind == NumberWordKind.Out && lexicon[text, connector + 1].Kind == NumberWordKind.Of;
        int next = connector + (outOf || hyphenated ? 2 : 1);
        bool share = kind == NumberWordKind.Share || (kind == NumberWordKind.Of && lexicon.Grammar is not null);
        bool every = lexicon[text, next].Kind == NumberWordKind.Every && (outOf || share || kind is NumberWordKind.In or NumberWordKind.For or NumberWordKind.Of);
        next += every ? 1 : 0;
        share = kind == NumberWordKind.Share && !lexicon[text, connector].IsAmbiguous;
        if (!outOf && !share && kind is not (NumberWordKind.In or NumberWordKind.Of or NumberWordKind.Over or NumberWordKind.Share) && !(kind == NumberWordKind.For && (hyphenated || every)))
        {
            return null;
        }

        NumberPart whole = cardinals.Read(text, next);
        bool fits = whole.End > next && whole.IsInteger && !whole.IsUntold && whole.Value > part.Value;
        bool over = kind == NumberWordKind.Over && part.Value == 1m && !text.IsWord(whole.End);
        bool said = outOf || over || share || (kind == NumberWordKind.Share && IsOneIn(text, part, whole)) || kind == NumberWordKind.For || every || (kind is NumberWordKind.In or NumberWordKind.Of && IsSaid(text, kind, part, whole));
        return !fits || !said ? null : new NumberMention(first, whole.End, part.Value / whole.Value, NumberForm.Fraction)
        {
            Numerator = part.Value,
            Denominator = whole.Value,
            LastDigitUnit = 1m / whole.Value,
            InWords = part.InWords && whole.InWords,
        };
    }

    /// <summary>"een op twintig", "1 op 3" where nothing follows that the second number counts.</summary>
    private static bool IsOneIn(TokenizedText text, NumberPart part, NumberPart whole) => part.Value == 1m && whole.Value < 1000m && (whole.InWords || !text.IsWord(whole.End));

    /// <summary>"deux personnes sur trois".</summary>
    private bool IsNounBetween(TokenizedText text, int i) => text.IsWord(i) && lexicon[text, i].Kind == NumberWordKind.None && lexicon[text, i + 1] is { Kind: NumberWordKind.Share, IsAmbiguous: false };

    private static bool IsSaid(TokenizedText text, NumberWordKind kind, NumberPart part, NumberPart whole) =>
        kind == NumberWordKind.Of ? part.IsPlainDigits && whole.IsPlainDigits && !IsYear(text, whole) : IsChance(part, whole);

    /// <summary>"in" also names places and years, so only what people say of chances: "one in seven", "three in four", "2 in 5".</summary>
    private static bool IsChance(NumberPart part, NumberPart whole) =>
        whole.Value < 1900m ? (part.Value == 1m || part.Value == whole.Value - 1m || RoundWholes.Contains(whole.Value)) && part.Value < 100m
            : part.Value == 1m && (whole.Value >= LeastNoYear || RoundWholes.Contains(whole.Value));

    private static bool IsYear(TokenizedText text, NumberPart whole) => whole.Value is >= 1800m and < 2200m && text[whole.End - 1].Length == 4;
}
