using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Reads days of a month that the text leaves open: only digits behind a word that dates have before them, with nothing behind that it could count: "by the 21st", not "the 21st floor". Where the text is nothing else, "the 21" and "on the first" are too.</summary>
internal sealed class DayInMonthReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int article)
    {
        int i = article + 1;
        if (!_lexicon.DefiniteArticles.IsAt(text, article))
        {
            return DateReading.None;
        }

        (int day, int end) = tokens.Day(text, i);
        if (day > 0 && (end == text.Count || _lexicon.ClockLinks.IsAt(text, end)) && (_lexicon.DayLinks.IsAt(text, article - 1) || text.IsDigits(i)) && DatePhrase.Is(text, _lexicon))
        {
            return new DateReading(new CalendarDate(null, null, day), end);
        }

        if (!text.IsDigits(i) || !_lexicon.DayLinks.IsAt(text, article - 1))
        {
            return DateReading.None;
        }

        bool alone = end == i + 2 && !text.IsAttached(end + 1) && !text.IsDigits(end) && text.First(end) is not ('-' or '/')
            && (!text.IsWord(end) || text[end].LineBreaksBefore > 0 || _lexicon.To.IsAt(text, end) || _lexicon.And.IsAt(text, end));
        return alone ? new DateReading(new CalendarDate(null, null, day), end) : DateReading.None;
    }
}
