using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads times of day: "3 p.m.", "7:05 a.m. EST", "15:30", "noon". A number alone is never a time.</summary>
internal sealed class ClockReader(DateTokens tokens)
{
    private const int Noon = 12;

    public DateReading Read(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.ClockPoint } point)
        {
            (int? pointZone, int pointEnd) = Zone(text, i + 1);
            return new DateReading(new ClockTime(point.Value, pointZone), pointEnd);
        }

        int hour = DateTokens.Digits(text, i, 2);
        if (hour is < 0 or > 24 || (text.IsAttached(i) && text.First(i - 1) is '.' or '-' or '/' or '$') || (text.First(i - 1) == ':' && text.IsDigits(i - 2)))
        {
            return MilitaryTime(text, i);
        }

        bool minutes = text.First(i + 1) is ':' or '.' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2) && text[i + 2].Length == 2;
        int minute = minutes ? DateTokens.Digits(text, i + 2, 2) : 0;
        int end = minutes ? i + 3 : i + 1;
        bool seconds = minutes && text.First(end) == ':' && text.IsAttached(end) && text.IsAttached(end + 1) && text.IsDigits(end + 1);
        end = seconds ? end + 2 : end;
        (int half, int afterMeridiem) = Meridiem(text, end);
        bool colon = minutes && text.First(i + 1) == ':';
        if (half < 0 && (IsGameTime(text, end) || (seconds && text[i].Length < 2)))
        {
            return DateReading.None;
        }

        if (minute > 59 || (half < 0 && !colon) || (half >= 0 && hour is 0 or > Noon))
        {
            return DateReading.None;
        }

        int minuteOfDay = ((half < 0 ? hour % 24 : (hour % Noon) + half) * 60) + minute;
        (int? zone, int afterZone) = Zone(text, half < 0 ? end : afterMeridiem);
        return new DateReading(new ClockTime(minuteOfDay, zone, half < 0 && hour is >= 1 and <= Noon), afterZone);
    }

    /// <summary>"with 4:08 left", "10:03 to play": what a clock counts down, not a time of day.</summary>
    private bool IsGameTime(TokenizedText text, int end) =>
        tokens.Lexicon.GameTimes.Contains(text.Span(end)) || (tokens.Lexicon.To.Contains(text.Span(end)) && tokens.Lexicon.GameVerbs.Contains(text.Span(end + 1)));

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

    /// <summary>"pm", "p.m.", "p m": 0 or 12, −1 for none, and the token after it.</summary>
    private (int Half, int End) Meridiem(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.Meridiem } word)
        {
            return (word.Value, i + 1);
        }

        if (text.Span(i).Length != 1 || text.First(i + 1) != '.' || text.Span(i + 2).Length != 1)
        {
            return (-1, i);
        }

        DateWord dotted = tokens.Lexicon[[text.First(i), text.First(i + 2)]];
        int end = text.First(i + 3) == '.' && text.IsAttached(i + 3) ? i + 4 : i + 3;
        return dotted.Kind == DateWordKind.Meridiem ? (dotted.Value, end) : (-1, i);
    }

    private (int? Zone, int End) Zone(TokenizedText text, int i) =>
        tokens.Word(text, i) is { Kind: DateWordKind.Zone } zone && char.IsUpper(text.First(i)) ? (zone.Value, i + 1) : (null, i);
}
