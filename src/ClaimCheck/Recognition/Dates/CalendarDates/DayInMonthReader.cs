using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Reads days of a month that the text leaves open: only digits behind a word that dates have before them, with nothing behind that it could count: "by the 21st", "the evening of the 13th", "on the 21st it fell", not "the 21st floor". Where the text is nothing else, "the 21" and "on the first" are too.</summary>
internal sealed class DayInMonthReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly bool _needsEnding = tokens.Lexicon.OrdinalEndings.Contains(".");

    public DateReading Read(TokenizedText text, int article)
    {
        int i = article + 1;
        if (Said(text, article) is { IsNone: false } said)
        {
            return said;
        }

        if (!_lexicon.DefiniteArticles.IsAt(text, article))
        {
            return DateReading.None;
        }

        (int day, int end) = tokens.Day(text, i);
        if (day > 0 && (end == text.Count || _lexicon.ClockLinks.IsAt(text, end)) && (_lexicon.DayLinks.IsAt(text, article - 1) || text.IsDigits(i)) && DatePhrase.Is(text, _lexicon))
        {
            return new DateReading(new CalendarDate(null, null, day), end);
        }

        bool ofPart = _lexicon.Of.IsAt(text, article - 1) && tokens.Word(text, article - 2).Kind == DateWordKind.DayPart;
        if (!text.IsDigits(i) || !(ofPart || _lexicon.DayLinks.IsAt(text, article - 1)))
        {
            return DateReading.None;
        }

        bool alone = end == i + 2 && !text.IsAttached(end + 1) && !text.IsDigits(end) && text.First(end) is not ('-' or '/')
            && (!text.IsWord(end) || text[end].LineBreaksBefore > 0 || _lexicon.To.IsAt(text, end) || _lexicon.And.IsAt(text, end) || _lexicon.Subjects.IsAt(text, end) || (ofPart && PhraseEnd.IsAt(text, end, _lexicon)));
        return alone ? new DateReading(new CalendarDate(null, null, day), end) : DateReading.None;
    }

    /// <summary>"el día 18", "le 23", "am 25.": with nothing behind that the number could count.</summary>
    private DateReading Said(TokenizedText text, int i)
    {
        int noun = tokens.AfterArticle(text, i), start = tokens.AfterDayNoun(text, noun);
        bool bare = start == i + 1 && _lexicon.BareDayArticles.IsAt(text, i);
        (int day, int end) = bare || start > noun ? tokens.Day(text, start) : default;
        bool isListed = _lexicon.And.IsAt(text, end) || _lexicon.Or.IsAt(text, end) || text.First(end) == ',';
        if (isListed && text.IsDigits(tokens.AfterArticle(text, end + 1)))
        {
            return DateReading.None;
        }

        bool goesOn = text.IsWord(end) && !PhraseEnd.IsAt(text, end, _lexicon) && !(_lexicon.Has(DateWordOrder.CapitalNouns) && char.IsLower(text.First(end)) && !text.Span(end).EndsWith("en", StringComparison.Ordinal));
        bool ends = !goesOn && !text.IsDigits(end) && text.First(end) is not ('%' or '-' or '/' or ':' or '°' or '€') && !(text.IsAttached(end) && text.IsAttached(end + 1) && text.IsDigits(end + 1));
        bool sure = start > noun || !_needsEnding || end == start + 2;
        return day > 0 && text.IsDigits(start) && sure && ends && text[end - 1].LineBreaksBefore == 0 ? new DateReading(new CalendarDate(null, null, day), end) : DateReading.None;
    }
}
