using ClaimCheck.Recognition.Dates;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Dates;

/// <summary>The day that a text's relative dates count from, and the mentions that date the text itself.</summary>
internal sealed record DatelineReading(DateReference Reference, IReadOnlySet<DateMention> Datelines);

/// <summary>
/// Finds datelines and bylines: dates on a line of their own near the beginning or the end ("April 04, 2007", "Posted Oct 26, 2011 8:57 AM"), in brackets before a dash, or before an
/// agency's dash ("LIMA, Jan. 5 (Agency) -"). A full one is the day of reference where the caller gave none.
/// </summary>
internal static class DatelineReader
{
    private const int HeadLength = 700;
    private const int TailSentences = 3;
    private const int LongestLine = 80;

    public static DatelineReading Read(TokenizedText text, IReadOnlyList<DateMention> dates, DateOnly? publishedOn)
    {
        var datelines = dates.Where(date => IsDateline(text, date)).ToHashSet();
        if (publishedOn is not null)
        {
            return new DatelineReading(new DateReference(publishedOn, false), datelines);
        }

        DateMention? dated = dates.FirstOrDefault(date => datelines.Contains(date) && FullDay(date.Expression) is not null);
        DateOnly? inferred = dated is null ? null : FullDay(dated.Expression);
        return new DatelineReading(new DateReference(inferred, inferred is not null), datelines);
    }

    private static bool IsDateline(TokenizedText text, DateMention date)
    {
        int index = text.SentenceOf(date.FirstToken);
        Sentence sentence = text.Sentences[index];
        bool atHead = sentence.Span.Start < HeadLength, atTail = index >= text.Sentences.Length - TailSentences;
        if (!atHead && !atTail)
        {
            return false;
        }

        bool ownLine = sentence.IsOwnLine && index > 0 && sentence.Span.Length <= LongestLine && HasFullDay(text, sentence);
        return ownLine || (atHead && IsBeforeDash(text, sentence, date));
    }

    /// <summary>The date is all that the line says but for a place, a name or a clock time: some digits of a day stand in it.</summary>
    private static bool HasFullDay(TokenizedText text, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.IsDigits(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Few words before the date, and behind it a dash, with an agency in brackets between.</summary>
    private static bool IsBeforeDash(TokenizedText text, Sentence sentence, DateMention date)
    {
        if (date.FirstToken - sentence.FirstToken > 8 || date.Expression is not CalendarDate { Day: not null })
        {
            return false;
        }

        int i = date.EndToken;
        for (int steps = 0; steps < 8 && i < text.Count && text[i].LineBreaksBefore == 0; steps++, i++)
        {
            if (text.First(i) is '–' or '—' || (text.First(i) == '-' && text[i].SpaceBefore))
            {
                return steps == 0 || text.First(i - 1) is ')' or '-' || text.First(date.EndToken) is '(' or ')';
            }
        }

        return false;
    }

    private static DateOnly? FullDay(DateExpression expression) =>
        expression is CalendarDate { Year: { } year, Month: { } month, Day: { } day } && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
