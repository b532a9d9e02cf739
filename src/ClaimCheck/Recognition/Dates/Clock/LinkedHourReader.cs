using System.Runtime.InteropServices;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>
/// Reads hours that a word before or behind them makes times of day: "a las 3 de la tarde", "à 15 h 30", "um drei Uhr", "alle tre e mezza", "om half vier", "Viertel nach drei". The mention
/// begins at the hour, as for "at 3 p.m.".
/// </summary>
internal sealed class LinkedHourReader(DateTokens tokens)
{
    private const int LastHour = 24;
    private const int Noon = 12;
    private const int FirstHourOfEvening = 6;
    private const int MinutesOfHour = 60;
    private const int Half = 30;
    private const int Quarter = 15;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SpokenYearReader _words = new(tokens);
    private readonly ClockZoneReader _zones = new(tokens);

    /// <summary>What such a time begins with.</summary>
    public static DateOpenings Openings(DateLexicon lexicon) =>
        !lexicon.HourLeads.IsEmpty ? DateOpenings.Digits | DateOpenings.Of(DateWordKind.Cardinal) | lexicon.Openings(lexicon.HalfTos.Or(lexicon.QuarterHours)) : default;

    public DateReading Read(TokenizedText text, int i)
    {
        bool led = _lexicon.HourLeads.EndsBefore(text, i);
        ClockHour before = MinutesFirst(text, i, led);
        ClockHour hour = before.IsNone ? Hour(text, i, led) : before;
        if (hour.IsNone)
        {
            return DateReading.None;
        }

        (DayPart part, int end) = tokens.PartBehindDay(text, hour.EndToken);
        bool ends = part != DayPart.Whole || hour.IsSure || Ends(text, hour.EndToken);
        if (!ends || !(hour.IsSure || (led && (_lexicon.Has(DateWordOrder.BareHours) || part != DayPart.Whole))))
        {
            return DateReading.None;
        }

        ClockZone zone = _zones.Read(text, end);
        bool isHalf = part == DayPart.Whole && !hour.IsPrecise && hour.Minutes is >= MinutesOfHour and < (Noon + 1) * MinutesOfHour;
        return new DateReading(new ClockTime(InPart(hour.Minutes, part), zone.Offset, isHalf), zone.EndToken);
    }

    /// <summary>"half vier", "Viertel nach drei", "um zehn vor drei".</summary>
    private ClockHour MinutesFirst(TokenizedText text, int i, bool led)
    {
        if (_lexicon.HalfTos.IsAt(text, i))
        {
            ClockHour next = Whole(text, i + 1);
            return next.IsNone || next.Minutes > Noon * MinutesOfHour || !(led || Ends(text, next.EndToken)) ? default : next with { Minutes = (next.Minutes + (Noon * MinutesOfHour) - Half) % (Noon * MinutesOfHour), IsSure = true };
        }

        bool quarter = _lexicon.QuarterHours.IsAt(text, i);
        (int minutes, int end) = quarter ? (Quarter, i + 1) : led ? Number(text, i, MinutesOfHour) : default;
        int side = _lexicon.PastHours.IsAt(text, end) ? 1 : _lexicon.ToHours.IsAt(text, end) ? -1 : 0;
        ClockHour hour = minutes > 0 && side != 0 ? Whole(text, end + 1) : default;
        return hour.IsNone ? default : hour with { Minutes = (hour.Minutes + (side * minutes) + (LastHour * MinutesOfHour)) % (LastHour * MinutesOfHour), IsSure = true };
    }

    /// <summary>"15.30 Uhr", "15 h 30", "drei Uhr", "tre e mezza", "tres menos diez".</summary>
    private ClockHour Hour(TokenizedText text, int i, bool led)
    {
        ClockHour hour = Whole(text, i);
        if (hour.IsNone)
        {
            return default;
        }

        bool digits = text.IsDigits(i);
        int at = i + 1;
        if (digits && text.First(at) is '.' or ':' && text.IsAttached(at) && text.IsAttached(at + 1) && text.IsDigits(at + 1) && text[at + 1].Length == 2 && Minutes(text, at + 1) is >= 0 and var stated)
        {
            int behind = AfterNoun(text, at + 2);
            bool goesOn = text.IsAttached(at + 2) && text.First(at + 2) is '.' or ':' or ',' or '%' && text.IsDigits(at + 3);
            return goesOn || text.First(behind) == '%' ? default : new ClockHour(hour.Minutes + stated, behind, led || behind > at + 2) { IsPrecise = true };
        }

        if (hour.EndToken > at && digits && Minutes(text, hour.EndToken) is >= 0 and var more && led)
        {
            return new ClockHour(hour.Minutes + more, hour.EndToken + 1, true) { IsPrecise = true };
        }

        ClockHour counted = led || hour.IsSure ? WithPart(text, hour) : hour;
        return counted with { IsSure = counted.IsSure || (led && counted.EndToken > hour.EndToken) || (led && hour.EndToken > i + 1) };
    }

    /// <summary>"y media", "et quart", "meno un quarto", "y diez" behind an hour.</summary>
    private ClockHour WithPart(TokenizedText text, ClockHour hour)
    {
        int i = hour.EndToken;
        int half = _lexicon.HalfPasts.EndAt(text, i), past = _lexicon.QuarterPasts.EndAt(text, i), to = _lexicon.QuarterTos.EndAt(text, i);
        int day = LastHour * MinutesOfHour;
        if (half > i || past > i || to > i)
        {
            int minutes = half > i ? Half : past > i ? Quarter : -Quarter;
            return hour with { Minutes = (hour.Minutes + minutes + day) % day, EndToken = Math.Max(half, Math.Max(past, to)), IsSure = true };
        }

        int side = _lexicon.And.IsAt(text, i) ? 1 : _lexicon.Minuses.IsAt(text, i) ? -1 : 0;
        (int few, int end) = side == 0 ? default : _words.UpToNinetyNine(text, i + 1);
        return few is > 0 and < MinutesOfHour && Ends(text, end) ? hour with { Minutes = (hour.Minutes + (side * few) + day) % day, EndToken = end, IsSure = true } : hour;
    }

    /// <summary>An hour in digits or words with its noun: "3", "drei Uhr", "15 h"; sure where the noun says that it is one.</summary>
    private ClockHour Whole(TokenizedText text, int i)
    {
        bool joined = text.IsAttached(i) && text.First(i - 1) is '.' or ',' or ':' or '-' or '/' or '$' or '€';
        (int hour, int end) = joined ? default : Number(text, i, LastHour);
        int after = AfterNoun(text, end);
        return end == 0 ? default : new ClockHour(hour % LastHour * MinutesOfHour, after, after > end && _lexicon.OClock.IsAt(text, after - 1));
    }

    private (int Value, int End) Number(TokenizedText text, int i, int most)
    {
        int digits = DateTokens.Digits(text, i, 2);
        (int value, int end) = digits >= 0 ? (digits, i + 1) : _words.UpToNinetyNine(text, i);
        return end > i && value <= most ? (value, end) : default;
    }

    private int AfterNoun(TokenizedText text, int i) => _lexicon.OClock.IsAt(text, i) || _lexicon.HourNouns.IsAt(text, i) ? i + 1 : i;

    private static int Minutes(TokenizedText text, int i) => text.IsDigits(i) && text[i].Length == 2 && DateTokens.Digits(text, i, 2) is < MinutesOfHour and var minutes ? minutes : -1;

    /// <summary>Nothing that the number could count follows.</summary>
    private bool Ends(TokenizedText text, int i) =>
        (PhraseEnd.IsAt(text, i, _lexicon) || tokens.Word(text, i).Kind is DateWordKind.RelativeDay or DateWordKind.Weekday or DateWordKind.Direction)
        && text.First(i) is not ('%' or '-' or '/' or '–' or '€' or '$') && !DateTokens.GoesOn(text, i);

    private static int InPart(int minutes, DayPart part)
    {
        int hour = minutes / MinutesOfHour;
        bool later = hour < Noon && part is DayPart.Afternoon or DayPart.Evening || (part == DayPart.Night && hour is >= FirstHourOfEvening and < Noon);
        return later ? minutes + (Noon * MinutesOfHour) : hour == Noon && part is DayPart.Night or DayPart.Morning ? minutes - (Noon * MinutesOfHour) : minutes;
    }

    /// <param name="IsSure">It is a time whatever follows.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct ClockHour(int Minutes, int EndToken, bool IsSure)
    {
        public bool IsNone => EndToken == 0;

        /// <summary>Its minutes are stated in digits, as on a clock of twenty-four hours.</summary>
        public bool IsPrecise { get; init; }
    }
}
