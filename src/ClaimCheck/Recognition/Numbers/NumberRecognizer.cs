using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Finds numbers in words and digits in one pass over the tokens: at each the readers of all forms are asked, and the longest reading is kept.</summary>
internal sealed class NumberRecognizer : IRecognizer
{
    /// <summary>Nothing is counted in more, and what units multiply must still fit a decimal.</summary>
    private const decimal Largest = 1e24m;

    private readonly NumberLexicon _lexicon;
    private readonly TermSet _openers;
    private readonly CardinalReader _cardinals;
    private readonly OrdinalReader _ordinals;
    private readonly FractionReader _fractions;
    private readonly ProportionReader _proportions;
    private readonly MultipleReader _multiples;
    private readonly UnsureReader _unsure;
    private readonly ScoreReader _scores;
    private readonly PronounFilter _pronouns;

    public NumberRecognizer(NumberLexicon lexicon, NumberFormat format)
    {
        var digits = new DigitReader(format);
        _lexicon = lexicon;
        _openers = lexicon.Openers;
        _cardinals = new CardinalReader(lexicon, digits);
        _ordinals = new OrdinalReader(lexicon, digits);
        _fractions = new FractionReader(lexicon, _cardinals, digits);
        _proportions = new ProportionReader(lexicon, _cardinals);
        _multiples = new MultipleReader(lexicon);
        _unsure = new UnsureReader(lexicon);
        _scores = new ScoreReader(lexicon, _cardinals);
        _pronouns = new PronounFilter(lexicon);
    }

    public void Recognize(TokenizedText text, ReadOnlySpan<bool> masked, ICollection<Mention> mentions)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int i = 0;
        while (i < tokens.Length)
        {
            int next = i + 1;
            if (MayBegin(text, tokens[i], i) && !masked[i])
            {
                NumberMention? mention = ReadAt(text, i, ref next);
                if (mention is not null && Math.Abs(mention.Value) > Largest)
                {
                    next = mention.EndToken;
                }
                else if (mention is not null && !masked[mention.FirstToken..mention.EndToken].Contains(true))
                {
                    mentions.Add(mention);
                    next = mention.EndToken;
                }
            }

            i = next;
        }
    }

    /// <summary>A cheap look that spares most tokens the readers.</summary>
    private bool MayBegin(TokenizedText text, in Token token, int i) => token.Kind switch
    {
        TokenKind.Word => _openers.Has(token.Word) && (_lexicon[text, i].Kind != NumberWordKind.Article || GoesOn(text, i + 1) || (_lexicon.Grammar is not null && (text.Count == 1 || _lexicon.Context.Contrasts.IsAt(text, i + 1) || _lexicon[text, i + 2].Kind == NumberWordKind.Share))),
        TokenKind.Digits => true,
        _ => MarkMayBegin(text, i),
    };

    /// <summary>Behind an article only number words go on: most articles are spared the readers.</summary>
    private bool GoesOn(TokenizedText text, int i) => _lexicon[text, i].Kind != NumberWordKind.None || text.First(i) == '-';

    private static bool MarkMayBegin(TokenizedText text, int i) => text.First(i) switch
    {
        '-' or '−' or '+' => (text.IsAttached(i + 1) || i == 0) && (text.IsDigits(i + 1) || text.IsDigits(i + 2)),
        '.' or ',' or '#' => text.IsDigits(i + 1),
        < '\u0080' => false,
        var c => char.IsNumber(c),
    };

    private NumberMention? ReadAt(TokenizedText text, int i, ref int next)
    {
        int sign = SignAt(text, i);
        if (sign != 0)
        {
            return ReadUnsigned(text, Hyphen.After(text, i + 1), true, ref next) is { Form: not NumberForm.Vague } unsigned ? Signed(unsigned, i, sign) : null;
        }

        return text[i].Kind == TokenKind.Mark && text.First(i) is '-' or '−' or '+' ? null : ReadUnsigned(text, i, false, ref next);
    }

    private NumberMention? ReadUnsigned(TokenizedText text, int i, bool isSigned, ref int next)
    {
        NumberPart cardinal = _cardinals.Read(text, i);
        if (cardinal.IsUntold)
        {
            next = cardinal.End;
            return null;
        }

        NumberMention? fraction = _fractions.Read(text, i, cardinal);
        NumberMention? best = Longer(_scores.Read(text, i, cardinal), fraction);
        best = Longer(best, _proportions.Read(text, i, cardinal));
        best = Longer(best, _multiples.Read(text, i, cardinal, fraction));
        best = Longer(best, _ordinals.Read(text, i, cardinal));
        best = Longer(best, _unsure.Read(text, i));
        best = Longer(best, OfCardinal(text, i, cardinal, isSigned));
        return best;
    }

    private NumberMention? OfCardinal(TokenizedText text, int i, NumberPart cardinal, bool isSigned)
    {
        bool unsure = Hyphen.Joins(text, cardinal.End) && _lexicon.Context.UnsureCompounds.IsAt(text, cardinal.End + 1);
        if (cardinal.End == i || unsure || (IsClock(text, i, cardinal.End) && !IsGameClock(text, i, cardinal.End)) || IsSlashed(text, i, cardinal.End) || IsShortYear(text, i))
        {
            return null;
        }

        Standing standing = isSigned ? Standing.Number : _pronouns.StandingOf(text, i, cardinal.End);
        if (standing == Standing.Pronoun)
        {
            return null;
        }

        return new NumberMention(i, cardinal.End, cardinal.Value, NumberForm.Cardinal)
        {
            LastDigitUnit = cardinal.Unit,
            InWords = cardinal.InWords,
            VagueHigh = cardinal.IsRough ? cardinal.Value : null,
            Scale = cardinal.Scale,
            OnlyBesideUnit = standing == Standing.OnlyBesideUnit,
        };
    }

    /// <summary>"1/0", "2013/14": digits about a slash that are neither fraction nor date.</summary>
    private static bool IsSlashed(TokenizedText text, int first, int end) =>
        (text.First(end) == '/' && text.IsAttached(end) && text.IsDigits(end + 1) && text.IsAttached(end + 1) && text.IsDigits(end - 1))
        || (text.First(first - 1) == '/' && text.IsAttached(first) && text.IsDigits(first) && text.IsDigits(first - 2) && text.IsAttached(first - 1));

    /// <summary>"the class of '09", "iLife '11".</summary>
    private static bool IsShortYear(TokenizedText text, int i) => text.First(i - 1) is '\'' or '’' or '‘' && text[i] is { Kind: TokenKind.Digits, Length: 2, SpaceBefore: false } && text[i - 1].SpaceBefore;

    /// <summary>"with 4:08 left": two numbers that make a length of time.</summary>
    private bool IsGameClock(TokenizedText text, int first, int end) =>
        IsRaceTime(text, first, end) || IsLongRace(text, first, end) || IsLedRace(text, first, end) || _lexicon.Context.Remaining.IsAt(text, text.First(end) == ':' ? end + 2 : end) && text[text.First(end) == ':' ? end + 1 : first].Length == 2;

    /// <summary>"3:43.13": two numbers of which the second has a fraction.</summary>
    private static bool IsRaceTime(TokenizedText text, int first, int end)
    {
        int seconds = text.First(end) == ':' ? end + 1 : first;
        return text.First(seconds - 1) == ':' && text.IsDigits(seconds) && text[seconds].Length == 2 && text.First(seconds + 1) == '.' && text.IsAttached(seconds + 1) && text.IsDigits(seconds + 2) && text.IsAttached(seconds + 2);
    }

    /// <summary>"in 21:14": minutes and seconds.</summary>
    private bool IsLedRace(TokenizedText text, int first, int end)
    {
        int minutes = text.First(end) == ':' ? first : first - 2;
        return _lexicon.Context.RaceLinks.IsAt(text, minutes - 1) && IsSixtieth(text, minutes + 1);
    }

    /// <summary>"2:06:26": hours, minutes and seconds that no clock shows, which would write the hour with two digits or say which half of the day it is.</summary>
    private static bool IsLongRace(TokenizedText text, int first, int end)
    {
        int hours = text.First(end) != ':' ? first - 4 : text.First(first - 1) == ':' ? first - 2 : first;
        return text.IsDigits(hours) && text[hours].Length == 1 && !(text.IsAttached(hours) && text.First(hours - 1) is ':' or '/' or '-' or '.') && IsSixtieth(text, hours + 1) && IsSixtieth(text, hours + 3) && text.First(hours + 5) != ':';
    }

    /// <summary>":06".</summary>
    private static bool IsSixtieth(TokenizedText text, int colon) =>
        text.First(colon) == ':' && text.IsAttached(colon) && text.IsAttached(colon + 1) && text.IsDigits(colon + 1) && text[colon + 1].Length == 2 && text.First(colon + 1) is >= '0' and <= '5';

    /// <summary>"3:16": hours, minutes and verses, which are no numbers each by itself.</summary>
    private static bool IsClock(TokenizedText text, int first, int end) =>
        (text.First(end) == ':' && text.IsAttached(end) && text.IsDigits(end + 1) && text.IsAttached(end + 1) && text.IsDigits(end - 1))
        || (text.First(first - 1) == ':' && text.IsAttached(first) && text.IsDigits(first) && text.IsDigits(first - 2) && text.IsAttached(first - 1));

    private static NumberMention? Longer(NumberMention? best, NumberMention? other) =>
        best is null || (other is not null && other.EndToken > best.EndToken) ? other : best;

    /// <summary>-1 or 1 where a sign stands at the token and belongs to the number after it; a hyphen between words or numbers is none.</summary>
    private int SignAt(TokenizedText text, int i)
    {
        char c = text.First(i);
        if (_lexicon[text, i].Kind == NumberWordKind.Minus)
        {
            if ((_lexicon.Context.SignLinks.IsAt(text, i - 1) && _lexicon.Context.Plus.IsAt(text, i - 2)) || _lexicon.Context.NoSignBehind.IsAt(text, i - 1) || (_lexicon.Grammar is not null && text.IsDigits(i - 1)))
            {
                return 0;
            }

            return text.IsDigits(Hyphen.After(text, i + 1)) || _lexicon[text, Hyphen.After(text, i + 1)].IsCardinal ? -1 : 0;
        }

        if (c is '-' or '−' && text.IsDigits(i + 1) && !text.IsAttached(i + 1))
        {
            return IsWhole(text, i) ? -1 : 0;
        }

        bool begins = (text[i].SpaceBefore && !(text.IsDigits(i - 1) && text[i].LineBreaksBefore == 0)) || text.First(i - 1) is '$' or '€' or '£' or '(' or '[' or '"' or '“' or ':' or '=' or '<' or '>' or '^';
        bool joins = text.IsAttached(i + 1) && (text.IsDigits(i + 1) || text.First(i + 1) is '.' or '$' or '€' or '£');
        return !begins || !joins || !text.IsDigits(i + 1) && !text.IsDigits(i + 2) ? 0 : c switch
        {
            '-' or '−' => text.First(i + 1) is '.' or >= '0' and <= '9' ? -1 : 0,
            '+' => 1,
            _ => 0,
        };
    }

    /// <summary>A sign that stands apart from its digits counts where nothing else stands in the text: elsewhere it is a dash or the mark of a list.</summary>
    private bool IsWhole(TokenizedText text, int sign)
    {
        NumberPart number = sign == 0 ? _cardinals.Read(text, sign + 1) : default;
        return number.End == text.Count;
    }

    private static NumberMention Signed(NumberMention number, int first, int sign) =>
        number with { FirstToken = first, Value = sign * number.Value, Numerator = sign * number.Numerator, IsSigned = true };
}
