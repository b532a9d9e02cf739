using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Reads the first of two times of which only the second says that they are times: "from 3 to 5 p.m.", "10:30-11:45 a.m.", "8 or 9 a.m.".</summary>
internal sealed class FirstHourReader(DateTokens tokens)
{
    private const int Noon = 12;
    private const int MinutesOfHour = 60;
    private const int HalfDay = Noon * MinutesOfHour;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly HalfOfDayReader _halves = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        (int minutes, int end) = Bare(text, i);
        int second = end > i && !IsJoined(text, i) ? AfterLink(text, i, end) : i;
        int later = second > i ? Halved(text, second) : -1;
        if (later < 0)
        {
            return DateReading.None;
        }

        // "9 to 5 p.m.": what would lie behind the second is of the half before it.
        int shared = minutes + (later >= HalfDay ? HalfDay : 0);
        return new DateReading(new ClockTime(shared <= later ? shared : (shared + HalfDay) % (2 * HalfDay), null), end);
    }

    /// <summary>Whether the digits behind a dash are the second of two times.</summary>
    public bool IsSecond(TokenizedText text, int i) => text.First(i - 1) == '-' && (IsHalf(text, i - 1) || IsFirst(text, i - 2) || (text.First(i - 3) == ':' && (text.First(i + 1) == ':' || IsFirst(text, i - 4))));

    private bool IsFirst(TokenizedText text, int i) => !Read(text, i).IsNone;

    /// <summary>"am" or "a.m." right before a token.</summary>
    private bool IsHalf(TokenizedText text, int end) => tokens.Word(text, end - 1).Kind == DateWordKind.Meridiem || (text.First(end - 1) == '.' && !_halves.Read(text, end - 4, true).IsNone);

    /// <summary>Minutes since noon or midnight of "3", "3:15", "three", and the token behind; the token itself where there is none.</summary>
    private (int Minutes, int End) Bare(TokenizedText text, int i)
    {
        int hour = text.IsDigits(i) ? DateTokens.Digits(text, i, 2) : tokens.Word(text, i) is { Kind: DateWordKind.Cardinal } word ? word.Value : 0;
        if (hour is < 1 or > Noon)
        {
            return (0, i);
        }

        bool colon = text.IsDigits(i) && text.First(i + 1) == ':' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2) && text[i + 2].Length == 2;
        int minute = colon ? DateTokens.Digits(text, i + 2, 2) : 0;
        return minute >= MinutesOfHour ? (0, i) : ((hour % Noon * MinutesOfHour) + minute, colon ? i + 3 : i + 1);
    }

    /// <summary>The token behind "to", a dash, "or", and "and" where "between" or "at" stands before; the token itself where none of them follows.</summary>
    private int AfterLink(TokenizedText text, int i, int end)
    {
        bool and = _lexicon.And.IsAt(text, end) && (_lexicon.Between.IsAt(text, i - 1) || _lexicon.ClockLinks.IsAt(text, i - 1));
        return and || text.First(end) is '-' or '–' or '—' || _lexicon.To.IsAt(text, end) || _lexicon.Or.IsAt(text, end) ? end + 1 : i;
    }

    /// <summary>Minutes since midnight of a time that is told to be before or after noon; −1 for any other.</summary>
    private int Halved(TokenizedText text, int i)
    {
        (int minutes, int end) = Bare(text, i);
        (int half, _) = end > i ? _halves.Read(text, end, end > i + 1 || text.IsWord(i)) : new HalfOfDay(HalfOfDay.None, i);
        return half < 0 ? -1 : minutes + (half * MinutesOfHour);
    }

    /// <summary>The digits of an amount or a date.</summary>
    private static bool IsJoined(TokenizedText text, int i) => text.First(i - 1) is '$' or '€' or '£' || (text.IsAttached(i) && text.First(i - 1) is '.' or ',' or ':' or '/' or '-' or '–');
}
