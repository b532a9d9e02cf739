using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Reads lengths of time that dates are counted with: "three weeks", "2 years, 1 month and 21 days", "a couple of days". Whole numbers only.</summary>
internal sealed class LengthReader(DateTokens tokens)
{
    private const int LongestCount = 4;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SpokenYearReader _words = new(tokens);

    /// <summary>A length and the token after it; null for none.</summary>
    public (TimeLength? Length, int End) Read(TokenizedText text, int i)
    {
        (TimeLength? length, int end) = ReadOne(text, i);
        while (length is not null && Part(text, AfterJoint(text, end)) is { Count: > 0 } part && length.Plus(part.Count, part.Unit) is { } longer)
        {
            (length, end) = (longer, part.End);
        }

        return (length, end);
    }

    /// <summary>A length in one unit.</summary>
    public (TimeLength? Length, int End) ReadOne(TokenizedText text, int i) =>
        Part(text, i) is { Count: > 0 } part ? (TimeLength.Of(part.Count, part.Unit), part.End) : (null, i);

    /// <summary>A count in digits or words, "a" included, and the token after it; 0 for none.</summary>
    public (int Count, int End) Count(TokenizedText text, int i)
    {
        int digits = DateTokens.Digits(text, i, LongestCount);
        if (digits > 0)
        {
            return text.First(i - 1) is '.' or ',' or '/' or '$' && text.IsAttached(i) ? default : (digits, i + 1);
        }

        int article = _lexicon.OneArticles.IsAt(text, i) ? i + 1 : i;
        if (article > i && tokens.IsShared(text, i))
        {
            return default;
        }

        if (tokens.Word(text, article).Kind == DateWordKind.Pair)
        {
            return (2, _lexicon.Of.IsAt(text, article + 1) ? article + 2 : article + 1);
        }

        return article > i ? (1, article) : _words.UpToNinetyNine(text, i);
    }

    private (int Count, CalendarUnit Unit, int End) Part(TokenizedText text, int i)
    {
        (int count, int end) = Count(text, i);
        int unit = text.First(end) == '-' && text.IsAttached(end) ? end + 1 : end;
        return count > 0 && tokens.Word(text, unit) is { Kind: DateWordKind.Unit } word ? (count, (CalendarUnit)word.Value, unit + 1) : default;
    }

    private int AfterJoint(TokenizedText text, int i)
    {
        int at = DateTokens.AfterComma(text, i);
        return _lexicon.And.IsAt(text, at) ? at + 1 : at;
    }
}
