using ClaimCheck.Recognition.Dates;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Dates;

/// <summary>
/// Reads the dates of one text in their order, because some count from those before: "the following day" from the last day told of, a time of day from the day that stands beside it.
/// Holds the state of one reading; not for use by several threads.
/// </summary>
internal sealed class DateNarrative(TokenizedText text, IReadOnlyList<DateMention> dates, DatelineReading datelines, DateLexicon lexicon)
{
    private const int Noon = 12 * 60;
    private const int FirstOfAfternoon = 1 * 60;
    private const int FirstOfMorning = 7 * 60;
    private const int MostBetween = 2;
    private const int MostTimes = 3;
    private const int MostSentencesBetween = 3;

    private readonly DateOnly? _writing = DateAnchors.Usable(datelines.Reference.Day);
    private ToldTimes _told;
    private int _dayToldIn = -1;
    private int _toldIn = -1;
    private (int Sentence, int Year) _opening = (-1, 0);

    /// <summary>The quantity of a date; dates are asked for in their order.</summary>
    public Quantity Read(int index)
    {
        DateMention mention = dates[index];
        if (mention.Expression is ClockTime time)
        {
            return Clock(index, time);
        }

        Quantity quantity = DateQuantityReader.Read(mention.Expression, AnchorsAt(mention));
        if (quantity.Dates is { Low: { } low } && quantity.Calendar is { Granularity: >= Granularity.Day and <= Granularity.Year } fields && TellsOf(mention))
        {
            _told = _told.Then(low, fields.Granularity);
            _toldIn = text.SentenceOf(mention.FirstToken);
            _opening = fields.Granularity == Granularity.Year && Opens(mention) ? (_toldIn, low.Year) : _opening;
            _dayToldIn = fields.Granularity == Granularity.Day ? _toldIn : _dayToldIn;
        }

        return quantity;
    }

    private DateAnchors AnchorsAt(DateMention mention)
    {
        int between = text.SentenceOf(mention.FirstToken) - _toldIn;
        return new DateAnchors(_writing, _told, between <= MostSentencesBetween, between == 0) { OpeningYear = _opening.Sentence == text.SentenceOf(mention.FirstToken) ? _opening.Year : null };
    }

    /// <summary>"In 2019, …", "Last year …": with nothing before but a link.</summary>
    private bool Opens(DateMention mention)
    {
        int first = text.Sentences[text.SentenceOf(mention.FirstToken)].FirstToken;
        return mention.FirstToken == first || (mention.FirstToken == first + 1 && lexicon.Ahead.IsAt(text, first));
    }

    /// <summary>What happened then goes on: not the date of the article, nor one that the text only looks back to ("the worst since 1987").</summary>
    private bool TellsOf(DateMention mention) => !lexicon.Backdrops.IsAt(text, mention.FirstToken - 1) && !datelines.Datelines.Contains(mention);

    /// <summary>A time is on the day beside it, or on the last one told of in its sentence or the one before, or on the day of writing.</summary>
    private Quantity Clock(int index, ClockTime time)
    {
        DateMention mention = dates[index];
        if ((DayBehind(index) ?? DayBeside(index, -1) ?? DayBeside(index, 1)) is { } day && DateQuantityReader.Read(day.Expression, AnchorsAt(mention)) is { Dates: { Low: { } low, High: { } high } } && low == high)
        {
            return OnDay(time, day.Expression.DayPart, low);
        }

        if (IsAfternoon(mention, time))
        {
            return DateQuantityReader.OfTime(time with { Minutes = time.Minutes + Noon }, _writing);
        }

        bool near = _told.Day is not null && text.SentenceOf(mention.FirstToken) - _dayToldIn <= 1;
        return DateQuantityReader.OfTime(time, near ? _told.Day : _writing);
    }

    /// <summary>"from 9 tonight until 7 |tomorrow": the day that stands right behind a time is its own.</summary>
    private DateMention? DayBehind(int index) => index + 1 < dates.Count && dates[index + 1] is { Expression: not ClockTime } day && day.FirstToken == dates[index].EndToken ? day : null;

    /// <summary>The day that a time is joined to, other times between: "between 2 and 3 p.m. Saturday", "05:30 (02:30 GMT) on Thursday".</summary>
    /// <param name="step">−1 to look before the time, 1 to look behind it.</param>
    private DateMention? DayBeside(int index, int step)
    {
        for (int k = index, steps = 0; steps < MostTimes && k + step >= 0 && k + step < dates.Count; k += step, steps++)
        {
            DateMention left = dates[Math.Min(k, k + step)], right = dates[Math.Max(k, k + step)];
            if (!AreJoined(left.EndToken, right.FirstToken, left.Expression is ClockTime && right.Expression is ClockTime))
            {
                return null;
            }

            if (dates[k + step].Expression is not ClockTime)
            {
                return dates[k + step];
            }
        }

        return null;
    }

    /// <summary>A text that is nothing but "3:30" or "half four" asks for a time of the day, not of the night, though its half is left open.</summary>
    private bool IsAfternoon(DateMention mention, ClockTime time) =>
        dates.Count == 1 && time.IsHalfDay && time.Minutes is >= FirstOfAfternoon and < FirstOfMorning && text.First(mention.FirstToken) != '0' && DatePhrase.Is(text, lexicon);

    /// <summary>"tonight at 9" is 21:00, "tonight at 12" the beginning of the next day.</summary>
    private static Quantity OnDay(ClockTime time, DayPart part, DateOnly day)
    {
        bool evening = part is DayPart.Evening or DayPart.Night;
        return !time.IsHalfDay || part is DayPart.Whole or DayPart.Morning ? DateQuantityReader.OfTime(time, day)
            : time.Minutes < Noon ? DateQuantityReader.OfTime(time with { Minutes = time.Minutes + Noon, IsHalfDay = false }, day)
            : DateQuantityReader.OfTime(evening ? time with { Minutes = time.Minutes - Noon, IsHalfDay = false } : time, evening ? day.AddDays(1) : day);
    }

    /// <summary>Nothing but "at", "on", a comma or a sign between; of two times also "and".</summary>
    private bool AreJoined(int end, int first, bool areTimes)
    {
        bool joined = first >= end && first - end <= MostBetween;
        for (int i = end; joined && i < first; i++)
        {
            joined = !text.IsDigits(i) && (!text.IsWord(i) || lexicon.ClockLinks.IsAt(text, i) || lexicon.DayLinks.IsAt(text, i) || lexicon.Of.IsAt(text, i) || (areTimes && lexicon.And.IsAt(text, i)) || text[i].Length == 1)
                && text.First(i) is not ('.' or ';' or '!' or '?');
        }

        return joined;
    }
}
