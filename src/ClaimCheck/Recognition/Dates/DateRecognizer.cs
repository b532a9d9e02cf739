using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Finds dates and times in one pass over the tokens; the first reader that finds something at a token is believed, the most specific is asked first.</summary>
internal sealed class DateRecognizer : IRecognizer
{
    private readonly DateTokens _tokens;
    private readonly DigitDateReader _digits;
    private readonly NamedDateReader _named;
    private readonly ClockReader _clock;
    private readonly RelativeDateReader _relative;
    private readonly YearReader _years;

    /// <param name="dayFirst">Whether 1/2/2026 is the first of February.</param>
    public DateRecognizer(DateLexicon lexicon, bool dayFirst)
    {
        _tokens = new DateTokens(lexicon);
        _digits = new DigitDateReader(dayFirst);
        _named = new NamedDateReader(_tokens);
        _clock = new ClockReader(_tokens);
        _relative = new RelativeDateReader(_tokens);
        _years = new YearReader(_tokens);
    }

    public void Recognize(TokenizedText text, ReadOnlySpan<bool> masked, ICollection<Mention> mentions)
    {
        for (int i = 0; i < text.Count;)
        {
            DateReading reading = MayBegin(text, i) ? Joined(text, i) : DateReading.None;
            if (reading.IsNone || (reading.Expression is not YearFraction && masked[i..reading.EndToken].Contains(true)))
            {
                i++;
                continue;
            }

            mentions.Add(new DateMention(i, reading.EndToken, reading.Expression!));
            i = reading.EndToken;
        }
    }

    /// <summary>A cheap look that spares most words the readers. A quarter ("Q3") looks like an identifier and is none.</summary>
    private bool MayBegin(TokenizedText text, int i) =>
        text.IsDigits(i) || (text[i].Length == 1 && text.IsDigits(i + 1) && text.IsAttached(i + 1)) || _tokens.Word(text, i).Kind != DateWordKind.None || _tokens.Lexicon.Articles.Contains(text.Span(i)) || text.First(i) is '\'' or '’' or '‘';

    /// <summary>One date, or two that a dash or "to" makes a range of the same granularity.</summary>
    private DateReading Joined(TokenizedText text, int i)
    {
        DateReading first = PartOrDate(text, i);
        if (first.Expression is not CalendarDate start)
        {
            return first;
        }

        int link = first.EndToken;
        bool linked = text.First(link) is '-' or '–' or '—' || _tokens.Lexicon.To.Contains(text.Span(link));
        DateReading second = linked ? PartOrDate(text, link + 1) : DateReading.None;
        bool sameShape = second.Expression is CalendarDate end && end.Day is null == start.Day is null && end.Month is null == start.Month is null;
        return sameShape
            ? new DateReading(new DateRange(start with { Year = start.Year ?? ((CalendarDate)second.Expression!).Year }, second.Expression!), second.EndToken)
            : first;
    }

    private DateReading PartOrDate(TokenizedText text, int i)
    {
        int at = _tokens.Lexicon.Articles.Contains(text.Span(i)) ? i + 1 : i;
        if (_tokens.Word(text, at) is not { Kind: DateWordKind.Part } part)
        {
            return Date(text, i);
        }

        int after = text.First(at + 1) == '-' || _tokens.Lexicon.Of.Contains(text.Span(at + 1)) ? at + 2 : at + 1;
        after = _tokens.Lexicon.Articles.Contains(text.Span(after)) ? after + 1 : after;
        DateReading period = Date(text, after);
        bool isPeriod = period.Expression is CalendarDate { Day: null } or YearsOf or YearFraction or RelativePeriod { Unit: > CalendarUnit.Day } or SeasonDate or RelativeMonth;
        return isPeriod ? period with { Expression = period.Expression! with { Part = (PeriodPart)part.Value } } : DateReading.None;
    }

    private DateReading Date(TokenizedText text, int i)
    {
        DateReading reading = _digits.Read(text, i);
        reading = reading.IsNone ? _named.Read(text, i) : reading;
        reading = reading.IsNone ? _clock.Read(text, i) : reading;
        reading = reading.IsNone ? _relative.Read(text, i) : reading;
        return reading.IsNone ? _years.Read(text, i) : reading;
    }
}
