using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>
/// Reads times of day: "3 p.m.", "7:05 a.m. EST", "15:30", "noon", "half past three", "ten thirty am". A number alone is a time only where a part of the day stands beside it:
/// "at 3 in the morning", "8 tonight".
/// </summary>
internal sealed class ClockReader(DateTokens tokens)
{
    private const int Noon = 12;
    private const int MinutesOfHour = 60;

    /// <summary>From one figure of a dial to the next: "twenty past three", but not "seven past three".</summary>
    private const int MinutesOfDial = 5;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SpokenYearReader _words = new(tokens);
    private readonly ClockDigitsReader _digits = new(tokens);
    private readonly FirstHourReader _firsts = new(tokens);
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

        if (DateTokens.Digits(text, i, 2) == Noon && tokens.Word(text, i + 1) is { Kind: DateWordKind.ClockPoint } named && !text.IsAttached(i))
        {
            // "12 noon", "12 midnight".
            return Zoned(text, new ClockTime(named.Value, null), i + 2);
        }

        DateReading beside = BesideHour(text, i);
        if (!beside.IsNone)
        {
            return beside;
        }

        DateReading first = _firsts.Read(text, i);
        return !first.IsNone ? first : text.IsDigits(i) ? _digits.Read(text, i) : Words(text, i);
    }

    /// <summary>"mid-day", "mid day": the token after it, or 0.</summary>
    private int AfterMidday(TokenizedText text, int i)
    {
        int day = text.First(i + 1) == '-' ? i + 2 : i + 1;
        return _lexicon.Mid.IsAt(text, i) && tokens.Word(text, day) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day } && !tokens.IsPlural(text, day) ? day + 1 : 0;
    }

    private DateReading Words(TokenizedText text, int i)
    {
        DateReading words = _clockWords.Read(text, i);
        return words.Expression is ClockTime time ? Zoned(text, time, words.EndToken) : words;
    }

    /// <summary>"half past three", "a quarter to noon", "15 minutes past 3pm", "twenty-five past eight"; "ten to five" behind "at".</summary>
    private DateReading BesideHour(TokenizedText text, int i)
    {
        int at = _lexicon.OneArticles.IsAt(text, i) ? i + 1 : i;
        DateWord part = tokens.Word(text, at);
        (int minutes, int end) = part switch
        {
            { Kind: DateWordKind.HalfYear } => (30, at + 1),
            { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Quarter } => (15, at + 1),
            _ when at == i && DateTokens.Digits(text, i, 2) is > 0 and < MinutesOfHour and var digits => (digits, i + 1),
            { Kind: DateWordKind.Cardinal } when at == i => _words.UpToNinetyNine(text, i),
            _ => default,
        };
        if (minutes == 0)
        {
            return DateReading.None;
        }

        bool named = tokens.Word(text, end) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Minute };
        end = named ? end + 1 : end;
        bool sure = named || part.Kind is DateWordKind.HalfYear or DateWordKind.Unit;
        end = sure && text.First(end) == '-' && text.IsAttached(end) ? end + 1 : end;
        if (part.Kind == DateWordKind.HalfYear && HalfPast(text, i) is { IsNone: false } past)
        {
            return past;
        }

        int side = SideOfHour(text, end, sure && part.Kind != DateWordKind.HalfYear && !(_lexicon.Of.IsAt(text, end) && !tokens.IsHourAnnounced(text, i)));
        bool few = !sure && minutes % MinutesOfDial == 0;
        side = few && side == 0 && text.IsWord(i) && _lexicon.ClockLinks.IsAt(text, i - 1) && _lexicon.ClockTo.IsAt(text, end) && !_lexicon.Of.IsAt(text, end) ? -1 : side;
        DateReading hour = side == 0 ? DateReading.None : Hour(text, end + 1, sure || few);
        bool goesOn = few && !PhraseEnd.IsAt(text, hour.EndToken, _lexicon) && tokens.Word(text, hour.EndToken).Kind is not (DateWordKind.Weekday or DateWordKind.RelativeDay or DateWordKind.TodayPart);
        return !goesOn && hour.Expression is ClockTime time && time.Minutes % MinutesOfHour == 0
            ? new DateReading(time with { Minutes = (time.Minutes + (side * minutes) + (24 * MinutesOfHour)) % (24 * MinutesOfHour) }, hour.EndToken)
            : DateReading.None;
    }

    /// <summary>"at half three": half past it, as the British say.</summary>
    private DateReading HalfPast(TokenizedText text, int i) =>
        tokens.IsHourAnnounced(text, i) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Cardinal, Value: <= Noon } hour && !text.IsWord(i + 2)
            ? new DateReading(new ClockTime((hour.Value * MinutesOfHour) + (MinutesOfHour / 2), null, true), i + 2)
            : DateReading.None;

    /// <summary>"past" 1, "to" −1; of a plain number and of "half" only "past", for "5 to 7 p.m." is a range and "half of 12" a share, as "a quarter of 12" mostly is.</summary>
    private int SideOfHour(TokenizedText text, int i, bool isSure) => tokens.Word(text, i) switch
    {
        { Kind: DateWordKind.Direction, Value: -2 } => 1,
        { Kind: DateWordKind.Beside } side when isSure => side.Value,
        _ => isSure && _lexicon.ClockTo.IsAt(text, i) ? -1 : 0,
    };

    /// <summary>A whole hour, which after "half past" needs no "o'clock".</summary>
    private DateReading Hour(TokenizedText text, int i, bool isSure)
    {
        DateReading hour = tokens.Word(text, i).Kind == DateWordKind.ClockPoint ? Read(text, i) : text.IsDigits(i) ? _digits.Read(text, i) : Words(text, i);
        (int plain, int end) = hour.IsNone && isSure ? _words.UpToNinetyNine(text, i) : default;
        plain = plain == 0 && isSure && hour.IsNone && !DateTokens.GoesOn(text, i + 1) && DateTokens.Digits(text, i, 2) is > 0 and <= Noon and var digits ? digits : plain;
        return plain is >= 1 and <= Noon ? new DateReading(new ClockTime(plain * MinutesOfHour, null, true), Math.Max(end, i + 1)) : hour;
    }

    private DateReading Zoned(TokenizedText text, ClockTime time, int end)
    {
        ClockZone zone = _zones.Read(text, end);
        return new DateReading(time with { Zone = zone.Offset }, zone.EndToken);
    }
}
