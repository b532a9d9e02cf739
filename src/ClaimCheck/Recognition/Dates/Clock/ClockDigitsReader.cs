using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Reads times in digits: "3 p.m.", "7:05 a.m. EST", "15:30", "16h30", "9 o'clock", "1230 GMT", "08:15:30-05:30".</summary>
internal sealed class ClockDigitsReader(DateTokens tokens)
{
    private const int LastHour = 24;
    private const int Noon = 12;
    private const int MinutesOfHour = 60;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly HalfOfDayReader _halves = new(tokens);
    private readonly ClockZoneReader _zones = new(tokens);
    private readonly FirstHourReader _firsts = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (!IsHour(text, i))
        {
            return MilitaryTime(text, i);
        }

        ClockDigits digits = DigitsAt(text, i);
        (int half, int end) = _halves.Read(text, digits.EndToken, digits.HasMinutes);
        bool sharp = digits.AreSharp || (digits.HasMinutes && _zones.Read(text, end).Offset is not null) || _lexicon.OClock.IsAt(text, end - 1);
        bool valid = digits.Minute is >= 0 and < MinutesOfHour && (half < 0 ? sharp && !digits.MayBeLength && !IsGameTime(text, i, end) && !IsLength(text, i, end) : digits.Hour is > 0 and <= Noon);
        if (!valid)
        {
            return DateReading.None;
        }

        int minute = ((half < 0 ? digits.Hour % LastHour : (digits.Hour % Noon) + half) * MinutesOfHour) + digits.Minute;
        ClockZone zone = end == digits.EndToken && (digits.HasSeconds || (digits.HasMinutes && text.First(end) == '+')) ? ClockZoneReader.Bare(text, end) : new ClockZone(null, end);
        zone = zone.Offset is null ? _zones.Read(text, end) : zone;
        return new DateReading(new ClockTime(minute, zone.Offset, half < 0 && digits.Hour is >= 1 and <= Noon), zone.EndToken);
    }

    /// <summary>Not the digits of an amount, a date or a time's minutes.</summary>
    private bool IsHour(TokenizedText text, int i)
    {
        bool joined = text.IsAttached(i) && text.First(i - 1) is '.' or '-' or '/' or '$' && !_firsts.IsSecond(text, i);
        return DateTokens.Digits(text, i, 2) is >= 0 and <= LastHour && !joined && !(text.First(i - 1) == ':' && text.IsDigits(i - 2));
    }

    private ClockDigits DigitsAt(TokenizedText text, int i)
    {
        int hour = DateTokens.Digits(text, i, 2);
        bool minutes = (text.First(i + 1) is ':' or '.' || _lexicon.HourLetters.IsAt(text, i + 1))
            && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2) && text[i + 2].Length == 2;
        if (!minutes)
        {
            return IsSpaced(text, i) ? new ClockDigits(hour, DateTokens.Digits(text, i + 1, 2), i + 2) { HasMinutes = true, AreSharp = true } : new ClockDigits(hour, 0, i + 1);
        }

        if (IsRaceTime(text, i))
        {
            return new ClockDigits(hour, MinutesOfHour, i + 1);
        }

        bool seconds = text.First(i + 3) == ':' && text.IsAttached(i + 3) && text.IsAttached(i + 4) && text.IsDigits(i + 4), behindDate = IsBehindDate(text, i);
        return new ClockDigits(hour, DateTokens.Digits(text, i + 2, 2), seconds ? AfterSeconds(text, i + 4) : i + 3)
        {
            HasMinutes = true,
            HasSeconds = seconds,
            AreSharp = text.First(i + 1) != '.' || behindDate,
            MayBeLength = seconds && text[i].Length < 2 && !behindDate,
        };
    }

    /// <summary>"3:43.13": minutes, seconds and their fraction, of which no clock shows the time.</summary>
    private static bool IsRaceTime(TokenizedText text, int i) =>
        text.First(i + 1) == ':' && text.First(i + 3) == '.' && text.IsAttached(i + 3) && text.IsAttached(i + 4) && text.IsDigits(i + 4);

    /// <summary>"at 3 15" in a text that is nothing but a date.</summary>
    private bool IsSpaced(TokenizedText text, int i) =>
        _lexicon.ClockLinks.IsAt(text, i - 1) && text.IsDigits(i + 1) && text[i + 1].Length == 2 && !text.IsAttached(i + 1) && !text.IsDigits(i + 2) && DatePhrase.Is(text, _lexicon);

    /// <summary>"21.01.2026 13.12", "1/1/16 9:02:43": behind a date in digits even a dot stands between hours and minutes, and one digit of an hour is no race time.</summary>
    private static bool IsBehindDate(TokenizedText text, int i) =>
        text.IsDigits(i - 1) && text[i].SpaceBefore && text.First(i - 2) is '.' or '/' or '-' && text.First(i - 4) == text.First(i - 2) && text.IsDigits(i - 3) && text.IsDigits(i - 5);

    /// <summary>Past the seconds and their fraction: "43", "43.125".</summary>
    private static int AfterSeconds(TokenizedText text, int i) =>
        text.First(i + 1) == '.' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2) ? i + 3 : i + 1;

    /// <summary>"with 4:08 left", "10:03 to play", "finished 2:31 behind", "ran it in 21:14"; not "at 2:30 behind closed doors": what a clock counts down, not a time of day.</summary>
    private bool IsGameTime(TokenizedText text, int i, int end) =>
        _lexicon.GameTimes.IsAt(text, end) || _lexicon.RaceLinks.IsAt(text, i - 1) || (_lexicon.RaceGaps.IsAt(text, end) && !_lexicon.ClockLinks.IsAt(text, i - 1) && !_lexicon.DayLinks.IsAt(text, i - 1)) || (_lexicon.To.IsAt(text, end) && _lexicon.GameVerbs.IsAt(text, end + 1));

    /// <summary>"2h30m", of which the last letter says that it is how long something takes.</summary>
    private bool IsLength(TokenizedText text, int i, int end) => _lexicon.HourLetters.IsAt(text, i + 1) && text.IsWord(end) && text.IsAttached(end) && text.First(end) is 'm' or 'M';

    /// <summary>"1230 GMT", "0930 hours".</summary>
    private DateReading MilitaryTime(TokenizedText text, int i)
    {
        int value = DateTokens.Digits(text, i, 4);
        if (value < 0 || text[i].Length != 4 || value / 100 >= LastHour || value % 100 >= MinutesOfHour)
        {
            return DateReading.None;
        }

        bool hours = tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Hour };
        ClockZone zone = _zones.Read(text, hours ? i + 2 : i + 1);
        return hours || zone.Offset is not null ? new DateReading(new ClockTime((value / 100 * MinutesOfHour) + (value % 100), zone.Offset), zone.EndToken) : DateReading.None;
    }

    /// <summary>What the digits of a time say.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct ClockDigits(int Hour, int Minute, int EndToken)
    {
        public bool HasMinutes { get; init; }

        public bool HasSeconds { get; init; }

        /// <summary>They can be nothing but a time, or a length of time.</summary>
        public bool AreSharp { get; init; }

        /// <summary>"2:05:30" is as often how long a race took.</summary>
        public bool MayBeLength { get; init; }
    }
}
