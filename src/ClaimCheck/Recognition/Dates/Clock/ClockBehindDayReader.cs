using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>
/// Reads times that only a day right before them makes times: "tomorrow at 5", "Saturday at 16h", "Thursday 8h PST", "tonight 815", "05/31/2024:14:15".
/// </summary>
internal sealed class ClockBehindDayReader(DateTokens tokens)
{
    private const int LastHour = 23;
    private const int Noon = 12;
    private const int MinutesOfHour = 60;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly ClockZoneReader _zones = new(tokens);

    /// <param name="i">The token behind the day.</param>
    public DateMention? Read(TokenizedText text, int i, DateExpression day)
    {
        if (!HourBesideDayReader.IsDay(day))
        {
            return null;
        }

        bool linked = _lexicon.ClockLinks.IsAt(text, i) || text.First(i) == '@', joined = text.First(i) == ':' && text.IsAttached(i) && text.IsAttached(i + 1);
        int at = linked || joined ? i + 1 : i;
        DateReading time = joined ? Joined(text, at) : Hour(text, at, linked);
        time = time.IsNone && DatePhrase.Is(text, _lexicon) ? RunTogether(text, at) : time;
        return time.IsNone ? null : new DateMention(at, time.EndToken, time.Expression!);
    }

    /// <summary>"5" and "8 GMT" behind "at", "19h" anywhere.</summary>
    private DateReading Hour(TokenizedText text, int i, bool linked)
    {
        int hour = DateTokens.Digits(text, i, 2);
        if (hour is < 0 or > LastHour || text.IsAttached(i))
        {
            return DateReading.None;
        }

        bool letter = text.IsAttached(i + 1) && _lexicon.HourLetters.IsAt(text, i + 1) && !(text.IsAttached(i + 2) && text.IsDigits(i + 2));
        int after = letter ? i + 2 : i + 1;
        ClockZone zone = _zones.Read(text, after);
        bool sure = (linked || letter) && (hour > 0 || letter) && (zone.Offset is not null || !Continues(text, after));
        return sure ? new DateReading(new ClockTime(hour * MinutesOfHour, zone.Offset, !letter && hour <= Noon), zone.EndToken) : DateReading.None;
    }

    /// <summary>"14:15" behind the colon of "05/31/2024:14:15".</summary>
    private static DateReading Joined(TokenizedText text, int i)
    {
        int hour = DateTokens.Digits(text, i, 2), minute = text.First(i + 1) == ':' && text.IsAttached(i + 1) && text.IsAttached(i + 2) ? DateTokens.Digits(text, i + 2, 2) : -1;
        return HourAndMinute(hour, minute, i + 3);
    }

    private static DateReading HourAndMinute(int hour, int minute, int end) =>
        hour is >= 0 and <= LastHour && minute is >= 0 and < MinutesOfHour ? new DateReading(new ClockTime((hour * MinutesOfHour) + minute, null, hour is >= 1 and <= Noon), end) : DateReading.None;

    /// <summary>"815", "1430", "15.30": hours and minutes with nothing or a dot between, where the text is nothing but a date; "234 BC" is a year.</summary>
    private DateReading RunTogether(TokenizedText text, int i)
    {
        if (text.First(i + 1) == '.' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2))
        {
            return HourAndMinute(DateTokens.Digits(text, i, 2), text[i + 2].Length == 2 ? DateTokens.Digits(text, i + 2, 2) : -1, i + 3);
        }

        bool isYear = tokens.Word(text, i + 1).Kind == DateWordKind.Era;
        int value = text.IsDigits(i) && text[i].Length >= 3 && !isYear ? DateTokens.Digits(text, i, 4) : -1;
        return value >= 0 && value / 100 <= LastHour && value % 100 < MinutesOfHour
            ? new DateReading(new ClockTime((value / 100 * MinutesOfHour) + (value % 100), null, value / 100 is >= 1 and <= Noon && text.First(i) != '0'), i + 1)
            : DateReading.None;
    }

    /// <summary>"at 5 schools", "at 12,000", "12h of rain": the number counts.</summary>
    private static bool Continues(TokenizedText text, int i) =>
        (text.IsWord(i) && text[i].LineBreaksBefore == 0) || text.First(i) is '%' or '-' or '/' or '–' || (text.First(i) is ',' or '.' or ':' && text.IsAttached(i + 1));
}
