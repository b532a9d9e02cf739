using System.Globalization;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Multiplies a number by the scale words or letters that follow it: "thousand", "lakh crore", "k", "-million", "three hundred crores", "two hundred dozen".</summary>
internal sealed class ScaleReader(NumberLexicon lexicon)
{
    /// <summary>Tokens of the longest number in digits, so that looking back for its currency takes constant time.</summary>
    private const int LongestDigits = 12;

    /// <summary>Zeros that a decimal still holds; "zero million million …" could go on.</summary>
    private const int MostScale = 27;

    /// <summary>From ten on a bare "G" behind digits is a scale; "4G" and "5G" are networks.</summary>
    private const decimal LeastGiga = 10m;

    /// <summary>Letters of plurals that end as much else does.</summary>
    private const int ShortPlural = 4;

    private const int KelvinReach = 12;
    private const int MillionReach = 16;

    public NumberPart Read(TokenizedText text, NumberPart part)
    {
        while (true)
        {
            int i = Hyphen.After(text, part.End);
            decimal factor = i < text.Count && text[i].LineBreaksBefore < 2 ? FactorAt(text, part, i) : 1m;
            if (factor == 1m)
            {
                return part;
            }

            int power = Decimals.PowerOf(factor);
            if (part.Scale + power > MostScale || !Decimals.TryMultiply(part.Value, factor, out decimal value))
            {
                return part with { End = i + 1, IsUntold = true };
            }

            if (power == 0)
            {
                return new NumberPart(i + 1, value, Decimals.TrailingUnit(value)) { InWords = part.InWords };
            }

            decimal unit = Math.Min(part.Unit, 1_000_000m) * factor;
            part = new NumberPart(IsShortened(text, i) ? i + 2 : i + 1, value, unit) { Scale = part.Scale + power, InWords = part.InWords };
        }
    }

    /// <summary>What the token multiplies by; 1 for what is no scale here.</summary>
    private decimal FactorAt(TokenizedText text, NumberPart part, int i)
    {
        NumberWord word = lexicon[text, i];
        if (word is { Kind: NumberWordKind.Scale, IsOrdinal: false } || (word.Kind == NumberWordKind.Dozen && part.IsScaled) || IsPlural(text, part, i, word))
        {
            return word.Value;
        }

        int power = i == part.End && part.Scale == 0 ? Mark(text, part, i) : 0;
        return power == 0 ? 1m : Decimals.PowerOfTen(power);
    }

    /// <summary>"3,5 Mio. Euro": the stop of the short form, where the sentence goes on.</summary>
    private bool IsShortened(TokenizedText text, int i) =>
        lexicon.Grammar is not null && lexicon[text, i].Kind == NumberWordKind.None && text.First(i + 1) == '.' && text.IsAttached(i + 1) && text.IsWord(i + 2) && !text.IsAttached(i + 2) && text.SentenceOf(i + 2) == text.SentenceOf(i);

    /// <summary>"three thousand millions", "300 crores"; but not the dozens of "in 1990 dozens fled" and "5 thousands of".</summary>
    private bool IsPlural(TokenizedText text, NumberPart part, int i, NumberWord word) =>
        word is { Kind: NumberWordKind.Magnitude, IsAmbiguous: false }
        && (part.InWords || part.Value < 1000m) && (lexicon.Grammar is not null || lexicon[text, i + 1].Kind != NumberWordKind.Of);

    /// <summary>A letter for a scale, close behind its digits. What may be a unit as well (m) counts only before what is counted.</summary>
    private int Mark(TokenizedText text, NumberPart part, int i)
    {
        if (!text.IsWord(i) || text[i].LineBreaksBefore > 0 || text[i].Length > lexicon.LongestScaleMark)
        {
            return 0;
        }

        int power = lexicon.ScaleMark(text.Span(i));
        if (power == 0 || text[i].Length > 1)
        {
            return power;
        }

        bool attached = text.IsAttached(i);
        return part.InWords ? 0 : text.First(i) switch
        {
            'm' => IsCounting(text, i) || IsAmongMillions(text, i) ? power : 0,
            'b' or 't' or 'T' => IsCounting(text, i) ? power : 0,
            'G' => part.Value >= LeastGiga || part.HasFraction ? power : 0,
            'M' => attached || !(text.First(i + 1) == '.' || (text.IsWord(i + 1) && char.IsUpper(text.First(i + 1)))) ? power : 0,
            'k' => power,
            'K' => attached && (!IsKelvin(text, i) || IsCounting(text, i)) ? power : 0,
            _ => attached ? power : 0,
        };
    }

    /// <summary>"573.15K" near other temperatures.</summary>
    private bool IsKelvin(TokenizedText text, int mark)
    {
        for (int i = Math.Max(0, mark - KelvinReach); i < Math.Min(text.Count, mark + KelvinReach); i++)
        {
            if (lexicon.Context.Temperatures.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Money before the digits, or a plural after the letter: "$2.5m", "EUR 2.5m", "2.5m people".</summary>
    private bool IsCounting(TokenizedText text, int mark)
    {
        int i = mark - 1;
        int farthest = Math.Max(0, mark - LongestDigits);
        while (i > farthest && !text[i].SpaceBefore && !IsCurrencySign(text.First(i)))
        {
            i--;
        }

        return IsCurrencySign(text.First(i)) || (i > 0 && (IsCurrencySign(text.First(i - 1)) || lexicon.Context.Currencies.IsAt(text, i - 1))) || (text.IsAttached(mark) && (IsPluralNoun(text, mark + 1) || lexicon.Context.Counted.IsAt(text, mark + 1)));
    }

    /// <summary>"peaking at 6.9m" beside "6.1m people": one writer has one use for the letter. A length says of what: "138m tall".</summary>
    private bool IsAmongMillions(TokenizedText text, int mark)
    {
        if (!text.IsAttached(mark) || lexicon.Context.LengthBefore.IsAt(text, mark + 1))
        {
            return false;
        }

        for (int i = Math.Max(1, mark - MillionReach); i < Math.Min(text.Count, mark + MillionReach); i++)
        {
            bool letter = i != mark && text[i].Length == 1 && text.First(i) == 'm' && text.IsAttached(i) && text.IsDigits(i - 1);
            if (text.SentenceOf(i) == text.SentenceOf(mark) && (lexicon.Context.Multitudes.IsAt(text, i) || letter ? !letter || IsCounting(text, i) : lexicon[text, i] is { Kind: NumberWordKind.Scale, Value: >= 1e6m }))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPluralNoun(TokenizedText text, int i) =>
        text.IsWord(i) && (lexicon.Context.Plurals.IsAt(text, i)
            || (lexicon.Context.PluralEnding is { Length: > 0 } ending && (text[i].Length > ShortPlural || IsShortPlural(text, i)) && text.Span(i).EndsWith(ending, StringComparison.Ordinal)));

    private static bool IsCurrencySign(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    /// <summary>"1.8m cars", but not "100m runs" and "3.5m less".</summary>
    private bool IsShortPlural(TokenizedText text, int i) =>
        text[i].Length == ShortPlural && text.Span(i)[^2] is not ('s' or 'i' or 'u') && !lexicon.Context.LengthBefore.IsAt(text, i);
}
