using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads years and decades in words: "nineteen eighty-four", "two thousand and six", "the nineteen seventies", "the nineties".</summary>
internal sealed class SpokenYearReader(DateTokens tokens)
{
    /// <summary>Decades named by their last two digits are of the last century from the thirties on; "the twenties" may be either's.</summary>
    private const int FirstShortDecade = 30;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly bool _andBehindTens = tokens.Lexicon.Has(DateWordOrder.AndBehindTens);

    /// <summary>A year or decade that stands alone: only where a word before it says that one comes, or the text is nothing but a date, and no counted noun follows.</summary>
    public DateReading Read(TokenizedText text, int i)
    {
        DateReading decade = Decade(text, i);
        bool alone = tokens.Word(text, i + 1).Kind != DateWordKind.Scale && DatePhrase.Is(text, _lexicon);
        if (!decade.IsNone || !(alone || _lexicon.DateLinks.IsAt(text, i - 1)))
        {
            return decade;
        }

        (int year, int end) = Year(text, i);
        bool counts = year % 1000 == 0 || text.First(end) is '-' or '%' || tokens.Word(text, end).Kind is DateWordKind.Unit or DateWordKind.Scale
            || tokens.IsPlural(text, end) || _lexicon.CountedNouns.IsAt(text, end);
        return counts ? DateReading.None : new DateReading(new CalendarDate(year, null, null), end);
    }

    /// <summary>A year and the token after it; 0 for none.</summary>
    public (int Year, int End) Year(TokenizedText text, int i)
    {
        DateWord first = tokens.Word(text, i);
        if (first.Kind != DateWordKind.Cardinal)
        {
            return default;
        }

        if (tokens.Word(text, i + 1) is { Kind: DateWordKind.Scale, Value: 1000 } thousand && first.Value == 2)
        {
            int at = _lexicon.And.IsAt(text, i + 2) ? i + 3 : i + 2;
            (int few, int afterFew) = UpToNinetyNine(text, at);
            return few > 0 ? (2000 + few, afterFew) : (first.Value * thousand.Value, i + 2);
        }

        if (first.Value is >= 10 and <= 20 && tokens.Word(text, i + 1) is { Kind: DateWordKind.Scale, Value: 100 })
        {
            (int units, int afterUnits) = UpToNinetyNine(text, _lexicon.And.IsAt(text, i + 2) ? i + 3 : i + 2);
            return units > 0 ? ((first.Value * 100) + units, afterUnits) : default;
        }

        (int rest, int end) = first.Value is >= 15 and <= 20 ? UpToNinetyNine(text, AfterDash(text, i + 1)) : default;
        return rest >= 10 ? ((first.Value * 100) + rest, end) : default;
    }

    private DateReading Decade(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        if (word.Kind == DateWordKind.TensDecade && word.Value >= FirstShortDecade && _lexicon.DefiniteArticles.IsAt(text, AnnouncedFrom(text, i)))
        {
            return new DateReading(new YearsOf(190 + (word.Value / 10), CalendarUnit.Decade), i + 1);
        }

        int at = AfterDash(text, i + 1);
        return word is { Kind: DateWordKind.Cardinal, Value: >= 15 and <= 20 } && tokens.Word(text, at) is { Kind: DateWordKind.TensDecade } tens
            ? new DateReading(new YearsOf((word.Value * 10) + (tens.Value / 10), CalendarUnit.Decade), at + 1)
            : DateReading.None;
    }

    /// <summary>The token before the decade, or before its "early", "mid", "late".</summary>
    private int AnnouncedFrom(TokenizedText text, int i)
    {
        int before = text.First(i - 1) == '-' ? i - 2 : i - 1;
        return tokens.Word(text, before).Kind == DateWordKind.Part ? before - 1 : before;
    }

    /// <summary>"seven", "forty-two", "sixty", and the token after it; 0 for none.</summary>
    public (int Value, int End) UpToNinetyNine(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        bool tens = word.Kind == DateWordKind.Tens || word is { Kind: DateWordKind.Cardinal, Value: 20 or 30 };
        if (!tens)
        {
            return word.Kind == DateWordKind.Cardinal ? (word.Value, i + 1) : default;
        }

        int at = AfterDash(text, i + 1);
        at = _andBehindTens && at == i + 1 && _lexicon.And.IsAt(text, at) ? at + 1 : at;
        return tokens.Word(text, at) is { Kind: DateWordKind.Cardinal, Value: < 10 } unit ? (word.Value + unit.Value, at + 1) : (word.Value, i + 1);
    }

    private static int AfterDash(TokenizedText text, int i) => text.First(i) == '-' && text.IsAttached(i) ? i + 1 : i;
}
