using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>
/// Reads days so far away in languages whose word for it goes before the length: "hace dos semanas", "il y a trois jours", "vor drei Tagen", "dans un mois", "fra due giorni"; and without
/// a number "hace años", "il y a quelques jours".
/// </summary>
internal sealed class AwayBeforeReader(DateTokens tokens, LengthReader lengths)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly OutlookReader _outlooks = new(tokens.Lexicon);

    /// <summary>What such a date begins with.</summary>
    public static DateOpenings Openings(DateLexicon lexicon) => lexicon.Openings(lexicon.Agos.Firsts.Or(lexicon.Hences.Firsts).Or(lexicon.LikelyHences.Firsts).Or(lexicon.Withins.Firsts));

    public DateReading Read(TokenizedText text, int i)
    {
        int ago = _lexicon.Agos.EndAt(text, i), hence = _lexicon.Hences.EndAt(text, i), likely = _lexicon.LikelyHences.EndAt(text, i);
        int within = _lexicon.Withins.EndAt(text, i);
        return within > i ? Within(text, i, within)
            : ago > i ? Length(text, ago, -1, CalendarUnit.Minute)
            : hence > i ? Length(text, hence, 1, CalendarUnit.Minute)
            : likely > i ? Likely(text, i, likely)
            : DateReading.None;
    }

    /// <summary>"en dos meses": of years and months only where the words around say that they lie ahead, for "zum ersten Mal in zwei Jahren" is a length.</summary>
    private DateReading Likely(TokenizedText text, int start, int i)
    {
        // Most words for "in" have no length behind them: they are spared the look around. "de 15 em 15 dias" is how often.
        DateReading away = text.IsDigits(start - 1) ? DateReading.None : Length(text, i, 1, CalendarUnit.Day);
        if (away.IsNone)
        {
            return away;
        }

        Outlook outlook = DatePhrase.Is(text, _lexicon) ? Outlook.Ahead : _outlooks.Of(text, start);
        bool isLong = away.Expression is not TimeAway { Length.Finest: < CalendarUnit.Month };
        return outlook == Outlook.Behind || (outlook == Outlook.Open && isLong) ? DateReading.None : away;
    }

    /// <summary>"binnen drei Tagen" of what is to come.</summary>
    private DateReading Within(TokenizedText text, int start, int i)
    {
        (TimeLength? length, int end) = lengths.Read(text, i);
        return length is { Finest: >= CalendarUnit.Day } && _outlooks.Of(text, start) != Outlook.Behind ? new DateReading(new SpanOfTime(length, 1), end) : DateReading.None;
    }

    private DateReading Length(TokenizedText text, int i, int direction, CalendarUnit finest)
    {
        int at = _lexicon.Abouts.EndAt(text, i);
        (TimeLength? length, int end) = lengths.Read(text, at);
        if (length is not null)
        {
            bool said = tokens.Word(text, end) is { Kind: DateWordKind.Away } away && away.Value == direction;
            return length.Finest >= finest ? new DateReading(new TimeAway(length, direction), said ? end + 1 : end) : DateReading.None;
        }

        int unit = tokens.Word(text, at).Kind == DateWordKind.Several ? at + 1 : at;
        bool uncounted = tokens.Word(text, unit) is { Kind: DateWordKind.Unit, Value: not (int)CalendarUnit.Quarter } && (unit > at || (direction < 0 && tokens.IsPlural(text, unit)));
        return uncounted ? new DateReading(new UncountedLength(PeriodTimex.Vague((CalendarUnit)tokens.Word(text, unit).Value), true), unit + 1) : DateReading.None;
    }
}
