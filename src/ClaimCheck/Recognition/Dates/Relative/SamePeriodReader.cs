using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Reads a period that is another one in another year: "the same month last year", "the same period a year earlier", "the corresponding quarter of 2019", "the year-ago quarter".</summary>
internal sealed class SamePeriodReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        int at = _lexicon.Articles.IsAt(text, i) ? i + 1 : i;
        return tokens.Word(text, at).Kind switch
        {
            DateWordKind.Pointing when _lexicon.Sameness.IsAt(text, at) => Same(text, at + 1),
            DateWordKind.Unit when tokens.Word(text, at) is { Value: (int)CalendarUnit.Year } => YearAgo(text, at),
            _ => _lexicon.Sameness.IsAt(text, at) ? Same(text, at + 1) : DateReading.None,
        };
    }

    private DateReading Same(TokenizedText text, int i)
    {
        if (!IsPeriod(text, i, out CalendarUnit? unit))
        {
            return DateReading.None;
        }

        int at = _lexicon.Within.IsAt(text, i + 1) || _lexicon.PeriodLinks.IsAt(text, i + 1) ? i + 2 : i + 1;
        if (DateTokens.Year(text, at) is > 0 and var year)
        {
            return new DateReading(new SamePeriod(unit, new StatedYear(year, null)), at + 1);
        }

        int end = AfterYearBefore(text, at);
        return end > 0 ? new DateReading(new SamePeriod(unit, new StatedYear(null, -1)), end) : DateReading.None;
    }

    /// <summary>"last year", "the previous year", "a year ago", "a year earlier", "the year before": the token after it, 0 for none.</summary>
    private int AfterYearBefore(TokenizedText text, int i)
    {
        bool article = _lexicon.Articles.IsAt(text, i);
        int at = article ? i + 1 : i;
        if (tokens.Word(text, at) is { Kind: DateWordKind.Direction, Value: -1 } && IsYear(text, at + 1))
        {
            return at + 2;
        }

        return article && IsYear(text, at) && tokens.Word(text, at + 1) is { Kind: DateWordKind.Away or DateWordKind.Beside, Value: < 0 } ? at + 2 : 0;
    }

    /// <summary>"year-ago quarter", "year-earlier period".</summary>
    private DateReading YearAgo(TokenizedText text, int i)
    {
        bool ago = text.First(i + 1) == '-' && text.IsAttached(i + 1) && tokens.Word(text, i + 2) is { Kind: DateWordKind.Away, Value: < 0 };
        return ago && IsPeriod(text, i + 3, out CalendarUnit? unit) ? new DateReading(new SamePeriod(unit, new StatedYear(null, -1)), i + 4) : DateReading.None;
    }

    private bool IsPeriod(TokenizedText text, int i, out CalendarUnit? unit)
    {
        DateWord word = tokens.Word(text, i);
        bool named = word is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day and <= (int)CalendarUnit.Quarter } && !tokens.IsPlural(text, i);
        unit = named ? (CalendarUnit)word.Value : null;
        return named || _lexicon.Periods.IsAt(text, i);
    }

    private bool IsYear(TokenizedText text, int i) => tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } && !tokens.IsPlural(text, i);
}
