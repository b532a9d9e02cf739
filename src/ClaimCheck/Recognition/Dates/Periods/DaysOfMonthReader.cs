using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Reads days from one to another of a month that is told by its distance: "del 4 al 22 de este mes", "4. bis 23. nächsten Monats", "tussen 4 en 22 van deze maand", "4-23 mois prochain".</summary>
internal sealed class DaysOfMonthReader(DateTokens tokens, PartByNumberReader parts)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        int first = tokens.AfterArticle(text, i);
        (int day, int end) = text.IsDigits(first) ? tokens.Day(text, first) : default;
        bool linked = day > 0 && (_lexicon.To.IsAt(text, end) || text.First(end) is '-' or '–' || (_lexicon.And.IsAt(text, end) && _lexicon.Between.IsAt(text, i - 1)));
        int second = linked ? tokens.AfterArticle(text, end + 1) : text.Count;
        (int last, int after) = text.IsDigits(second) ? tokens.Day(text, second) : default;
        DateReading month = last > day ? parts.MonthBehind(text, after) : DateReading.None;
        return month.IsNone ? DateReading.None : new DateReading(new DateRange(Of(day, month), Of(last, month)), month.EndToken);
    }

    private static PartByNumber Of(int day, DateReading month) => new(day, false, 1, CalendarUnit.Day, null, month.Expression!);
}
