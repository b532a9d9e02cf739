using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>
/// Reads times of day: "3 p.m.", "7:05 a.m. EST", "15:30", "noon", "half past three", "ten thirty am". A number alone is a time only where a part of the day stands beside it:
/// "at 3 in the morning", "8 tonight".
/// </summary>
internal sealed class ClockReader(DateTokens tokens)
{
    private const int Noon = 12;
    private const int MinutesOfHour = 60;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SpokenYearReader _words = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.ClockPoint } point)
        {
            (int? pointZone, int pointEnd) = Zone(text, i + 1);
            return new DateReading(new ClockTime(point.Value, pointZone), pointEnd);
        }

        DateReading beside = BesideHour(text, i);
        if (!beside.IsNone)
        {
            return beside;
        }

        return text.IsDigits(i) ? Digits(text, i) : Words(text, i);
    }

    private DateReading Digits(TokenizedText text, int i)
    {
        int hour = DateTokens.Digits(text, i, 2);
        if (hour is < 0 or > 24 || (text.IsAttached(i) && text.First(i - 1) is '.' or '-' or '/' or '$') || (text.First(i - 1) == ':' && text.IsDigits(i - 2)))
        {
            return MilitaryTime(text, i);
        }

        bool minutes = (text.First(i + 1) is ':' or '.' || _lexicon.HourLetters.IsAt(text, i + 1))
            && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2) && text[i + 2].Length == 2;
        int minute = minutes ? DateTokens.Digits(text, i + 2, 2) : 0;
        int end = minutes ? i + 3 : i + 1;
        bool seconds = minutes && text.First(end) == ':' && text.IsAttached(end) && text.IsAttached(end + 1) && text.IsDigits(end + 1);
        end = seconds ? end + 2 : end;
        bool sharp = minutes && text.First(i + 1) != '.';
        int half = HalfOfDay(text, ref end, minutes);
        if (half < 0 && (IsGameTime(text, end) || (seconds && text[i].Length < 2)))
        {
            return DateReading.None;
        }

        return minute > 59 || (half < 0 && !sharp) || (half >= 0 && hour is 0 or > Noon) ? DateReading.None : Time(text, hour, minute, half, end);
    }

    /// <summary>"ten thirty am", "four twenty-three p.m.", "three o'clock".</summary>
    private DateReading Words(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is not { Kind: DateWordKind.Cardinal, Value: <= Noon } hour)
        {
            return DateReading.None;
        }

        (int minute, int end) = _words.UpToNinetyNine(text, i + 1);
        end = minute is >= 10 and < MinutesOfHour ? end : i + 1;
        minute = end > i + 1 ? minute : 0;
        int half = HalfOfDay(text, ref end, true);
        bool clock = half >= 0 || _lexicon.OClock.IsAt(text, end - 1);
        return clock ? Time(text, hour.Value, minute, half, end) : DateReading.None;
    }

    private DateReading Time(TokenizedText text, int hour, int minute, int half, int end)
    {
        int minuteOfDay = ((half < 0 ? hour % 24 : (hour % Noon) + half) * MinutesOfHour) + minute;
        (int? zone, int afterZone) = Zone(text, end);
        return new DateReading(new ClockTime(minuteOfDay, zone, half < 0 && hour is >= 1 and <= Noon), afterZone);
    }

    /// <summary>"half past three", "a quarter to noon", "15 minutes past 3pm".</summary>
    private DateReading BesideHour(TokenizedText text, int i)
    {
        int at = _lexicon.OneArticles.IsAt(text, i) ? i + 1 : i;
        DateWord part = tokens.Word(text, at);
        (int minutes, int end) = part switch
        {
            { Kind: DateWordKind.HalfYear } => (30, at + 1),
            { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Quarter } => (15, at + 1),
            _ when at == i && DateTokens.Digits(text, i, 2) is > 0 and < MinutesOfHour and var digits => (digits, i + 1),
            { Kind: DateWordKind.Cardinal } when at == i => (part.Value, i + 1),
            _ => default,
        };
        if (minutes == 0)
        {
            return DateReading.None;
        }

        bool named = tokens.Word(text, end) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Minute };
        end = named ? end + 1 : end;
        bool sure = named || part.Kind is DateWordKind.HalfYear or DateWordKind.Unit;
        int side = SideOfHour(text, end, sure);
        DateReading hour = side == 0 ? DateReading.None : Hour(text, end + 1, sure);
        return hour.Expression is ClockTime time && time.Minutes % MinutesOfHour == 0
            ? new DateReading(time with { Minutes = (time.Minutes + (side * minutes) + (24 * MinutesOfHour)) % (24 * MinutesOfHour) }, hour.EndToken)
            : DateReading.None;
    }

    /// <summary>"past" 1, "to" −1; of a plain number only "past", for "5 to 7 p.m." is a range.</summary>
    private int SideOfHour(TokenizedText text, int i, bool isSure) => tokens.Word(text, i) switch
    {
        { Kind: DateWordKind.Direction, Value: -2 } => 1,
        { Kind: DateWordKind.Beside } side when isSure => side.Value,
        _ => isSure && _lexicon.ClockTo.IsAt(text, i) ? -1 : 0,
    };

    /// <summary>A whole hour, which after "half past" needs no "o'clock".</summary>
    private DateReading Hour(TokenizedText text, int i, bool isSure)
    {
        DateReading hour = tokens.Word(text, i).Kind == DateWordKind.ClockPoint ? Read(text, i) : text.IsDigits(i) ? Digits(text, i) : Words(text, i);
        (int plain, int end) = hour.IsNone && isSure ? _words.UpToNinetyNine(text, i) : default;
        plain = plain == 0 && isSure && hour.IsNone && DateTokens.Digits(text, i, 2) is > 0 and <= Noon and var digits ? digits : plain;
        return plain is >= 1 and <= Noon ? new DateReading(new ClockTime(plain * MinutesOfHour, null, true), Math.Max(end, i + 1)) : hour;
    }

    /// <summary>"with 4:08 left", "10:03 to play": what a clock counts down, not a time of day.</summary>
    private bool IsGameTime(TokenizedText text, int end) =>
        _lexicon.GameTimes.IsAt(text, end) || (_lexicon.To.IsAt(text, end) && _lexicon.GameVerbs.IsAt(text, end + 1));

    /// <summary>"1230 GMT", "0930 hours".</summary>
    private DateReading MilitaryTime(TokenizedText text, int i)
    {
        int value = DateTokens.Digits(text, i, 4);
        if (value < 0 || text[i].Length != 4 || value / 100 > 23 || value % 100 > 59)
        {
            return DateReading.None;
        }

        bool hours = tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Hour };
        (int? zone, int end) = Zone(text, hours ? i + 2 : i + 1);
        return hours || zone is not null ? new DateReading(new ClockTime((value / 100 * 60) + (value % 100), zone), end) : DateReading.None;
    }

    /// <summary>"pm", "p.m.", "o'clock in the morning", "in the afternoon": 0 or 12, −1 for none; the end moves behind it.</summary>
    private int HalfOfDay(TokenizedText text, ref int end, bool isTime)
    {
        bool clock = _lexicon.OClock.IsAt(text, end);
        int at = clock ? end + 1 : end;
        end = at;
        (int half, int after) = Meridiem(text, at);
        if (half >= 0)
        {
            end = after;
            return half;
        }

        bool linked = _lexicon.Within.IsAt(text, at) && _lexicon.DefiniteArticles.IsAt(text, at + 1) && tokens.Word(text, at + 2).Kind is DateWordKind.DayPart or DateWordKind.Meridiem;
        if (linked && (isTime || clock || _lexicon.ClockLinks.IsAt(text, at - 2)))
        {
            DateWord part = tokens.Word(text, at + 2);
            end = at + 3;
            return part.Kind == DateWordKind.Meridiem ? part.Value : (DayPart)part.Value == DayPart.Morning ? 0 : Noon;
        }

        return -1;
    }

    /// <summary>"pm", "p.m.", "p m": 0 or 12, −1 for none, and the token after it.</summary>
    private (int Half, int End) Meridiem(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.Meridiem } word)
        {
            return (word.Value, i + 1);
        }

        bool stop = text.First(i + 1) == '.';
        int second = stop ? i + 2 : i + 1;
        if (text.Span(i).Length != 1 || text.Span(second).Length != 1 || (!stop && text.IsAttached(second)))
        {
            return (-1, i);
        }

        DateWord dotted = _lexicon[[text.First(i), text.First(second)]];
        int end = stop && text.First(i + 3) == '.' && text.IsAttached(i + 3) ? i + 4 : second + 1;
        return dotted.Kind == DateWordKind.Meridiem ? (dotted.Value, end) : (-1, i);
    }

    private (int? Zone, int End) Zone(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Zone } zone && char.IsUpper(text.First(i)) ? (zone.Value, i + 1) : (null, i);
}
