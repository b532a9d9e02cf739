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
    private readonly HalfOfDayReader _halves = new(tokens);
    private readonly ClockWordsReader _clockWords = new(tokens);
    private readonly ClockZoneReader _zones = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (AfterMidday(text, i) is > 0 and var afterMidday)
        {
            return Zoned(text, new ClockTime(Noon * MinutesOfHour, null), afterMidday);
        }

        if (tokens.Word(text, i) is { Kind: DateWordKind.ClockPoint } point)
        {
            return Zoned(text, new ClockTime(point.Value, null), i + 1);
        }

        DateReading beside = BesideHour(text, i);
        if (!beside.IsNone)
        {
            return beside;
        }

        return text.IsDigits(i) ? Digits(text, i) : Words(text, i);
    }

    /// <summary>"mid-day", "mid day": the token after it, or 0.</summary>
    private int AfterMidday(TokenizedText text, int i)
    {
        int day = text.First(i + 1) == '-' ? i + 2 : i + 1;
        return _lexicon.Mid.IsAt(text, i) && tokens.Word(text, day) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day } && !tokens.IsPlural(text, day) ? day + 1 : 0;
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
        end = seconds ? AfterSeconds(text, end + 1) : end;
        bool behindDate = IsBehindDate(text, i), sharp = minutes && (text.First(i + 1) != '.' || behindDate);
        (int half, end) = _halves.Read(text, end, minutes);
        sharp |= _lexicon.OClock.IsAt(text, end - 1);
        if (half < 0 && (IsGameTime(text, end) || (seconds && text[i].Length < 2 && !behindDate)))
        {
            return DateReading.None;
        }

        DateReading time = minute > 59 || (half < 0 && !sharp) || (half >= 0 && hour is 0 or > Noon) ? DateReading.None : Time(text, hour, minute, half, end);
        ClockZone offset = seconds && time.EndToken == end ? ClockZoneReader.Bare(text, end) : default;
        return offset.Offset is null || time.Expression is not ClockTime local ? time : new DateReading(local with { Zone = offset.Offset }, offset.EndToken);
    }

    private DateReading Words(TokenizedText text, int i)
    {
        DateReading words = _clockWords.Read(text, i);
        return words.Expression is ClockTime time ? Zoned(text, time, words.EndToken) : words;
    }

    /// <summary>"21.01.2026 13.12", "1/1/16 9:02:43": behind a date in digits even a dot stands between hours and minutes, and one digit of an hour is no race time.</summary>
    private static bool IsBehindDate(TokenizedText text, int i) =>
        text.IsDigits(i - 1) && text[i].SpaceBefore && text.First(i - 2) is '.' or '/' or '-' && text.First(i - 4) == text.First(i - 2) && text.IsDigits(i - 3) && text.IsDigits(i - 5);

    /// <summary>Past the seconds and their fraction: "43", "43.125".</summary>
    private static int AfterSeconds(TokenizedText text, int i) =>
        text.First(i + 1) == '.' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2) ? i + 3 : i + 1;

    private DateReading Time(TokenizedText text, int hour, int minute, int half, int end)
    {
        int minuteOfDay = ((half < 0 ? hour % 24 : (hour % Noon) + half) * MinutesOfHour) + minute;
        return Zoned(text, new ClockTime(minuteOfDay, null, half < 0 && hour is >= 1 and <= Noon), end);
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
        if (part.Kind == DateWordKind.HalfYear && HalfPast(text, i) is { IsNone: false } past)
        {
            return past;
        }

        int side = SideOfHour(text, end, sure);
        DateReading hour = side == 0 ? DateReading.None : Hour(text, end + 1, sure);
        return hour.Expression is ClockTime time && time.Minutes % MinutesOfHour == 0
            ? new DateReading(time with { Minutes = (time.Minutes + (side * minutes) + (24 * MinutesOfHour)) % (24 * MinutesOfHour) }, hour.EndToken)
            : DateReading.None;
    }

    /// <summary>"at half three": half past it, as the British say.</summary>
    private DateReading HalfPast(TokenizedText text, int i)
    {
        bool announced = _lexicon.ClockLinks.IsAt(text, i - 1) || DatePhrase.Is(text, _lexicon);
        return announced && tokens.Word(text, i + 1) is { Kind: DateWordKind.Cardinal, Value: <= Noon } hour && !text.IsWord(i + 2)
            ? new DateReading(new ClockTime((hour.Value * MinutesOfHour) + (MinutesOfHour / 2), null, true), i + 2)
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
        DateReading time = Zoned(text, new ClockTime((value / 100 * MinutesOfHour) + (value % 100), null), hours ? i + 2 : i + 1);
        return hours || time.Expression is ClockTime { Zone: not null } ? time : DateReading.None;
    }

    private DateReading Zoned(TokenizedText text, ClockTime time, int end)
    {
        ClockZone zone = _zones.Read(text, end);
        return new DateReading(time with { Zone = zone.Offset }, zone.EndToken);
    }
}
