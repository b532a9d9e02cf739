using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads days of a month that the text leaves open ("on the 21st") and weeks of a named one ("the last week of July").</summary>
internal sealed class DayInMonthReader(DateTokens tokens)
{
    private const int LastIndex = 5;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        if (_lexicon.DefiniteArticles.Contains(text.Span(i)))
        {
            DateReading week = Week(text, i + 1);
            return week.IsNone ? Day(text, i) : week;
        }

        return Week(text, i);
    }

    /// <summary>Only digits behind a word that dates have before them, with nothing behind that it could count: "by the 21st", not "the 21st floor".</summary>
    private DateReading Day(TokenizedText text, int article)
    {
        int i = article + 1;
        if (!text.IsDigits(i) || !_lexicon.DayLinks.Contains(text.Span(article - 1)))
        {
            return DateReading.None;
        }

        (int day, int end) = tokens.Day(text, i);
        bool alone = end == i + 2 && !text.IsAttached(end + 1) && !text.IsDigits(end) && text.First(end) is not ('-' or '/')
            && (!text.IsWord(end) || text[end].LineBreaksBefore > 0 || _lexicon.To.Contains(text.Span(end)) || _lexicon.And.Contains(text.Span(end)));
        return alone ? new DateReading(new CalendarDate(null, null, day), end) : DateReading.None;
    }

    private DateReading Week(TokenizedText text, int i)
    {
        bool last = _lexicon.Last.Contains(text.Span(i));
        (int index, int end) = last ? (LastIndex, i + 1) : tokens.Day(text, i);
        bool week = index is >= 1 and <= LastIndex && tokens.Word(text, end) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week } && _lexicon.Within.Contains(text.Span(end + 1));
        (int month, _, int afterMonth) = week ? tokens.Month(text, end + 2) : default;
        if (month == 0)
        {
            return DateReading.None;
        }

        int year = DateTokens.Year(text, DateTokens.AfterComma(text, afterMonth));
        return year > 0
            ? new DateReading(new WeekOfMonth(year, month, index), DateTokens.AfterComma(text, afterMonth) + 1)
            : new DateReading(new WeekOfMonth(null, month, index), afterMonth);
    }
}
