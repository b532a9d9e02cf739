using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Reads the zone behind a time: "EST", "gmt", "GMT+9", "UTC-05:30 (IST)"; "local time" and "Paris time" are none.</summary>
internal sealed class ClockZoneReader(DateTokens tokens)
{
    private const int MinutesOfHour = 60;
    private const int FarthestHours = 14;

    /// <summary>"Ho Chi Minh".</summary>
    private const int LongestPlace = 3;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <summary>The zone and the token after it; no zone and the token itself where none stands there. Small letters are a zone where they are no other word ("eat").</summary>
    public ClockZone Read(TokenizedText text, int i)
    {
        if (_lexicon.Local.IsAt(text, i) && _lexicon.Times.IsAt(text, i + 1))
        {
            return new ClockZone(null, i + 2);
        }

        if (AfterPlace(text, i) is > 0 and var afterPlace)
        {
            return new ClockZone(null, afterPlace);
        }

        DateWord word = tokens.Word(text, i);
        if (word.Kind != DateWordKind.Zone || (!char.IsUpper(text.First(i)) && _lexicon.CapitalZones.IsAt(text, i)))
        {
            return new ClockZone(null, i);
        }

        ClockZone zone = word.Value == 0 ? Offset(text, i + 1) : new ClockZone(word.Value, i + 1);
        return text.First(zone.EndToken) == '(' && tokens.Word(text, zone.EndToken + 1).Kind == DateWordKind.Zone && text.First(zone.EndToken + 2) == ')'
            ? zone with { EndToken = zone.EndToken + 3 }
            : zone;
    }

    /// <summary>"Sanaa time", "New York time", "Eastern time": how far it is ahead depends on the day, and is not told. The token after it, 0 for none.</summary>
    private int AfterPlace(TokenizedText text, int i)
    {
        int at = i;
        while (at < i + LongestPlace && text.IsWord(at) && !text.IsAttached(at) && char.IsUpper(text.First(at)) && tokens.Word(text, at).Kind is DateWordKind.None or DateWordKind.Holiday)
        {
            at++;
        }

        return at > i && _lexicon.Times.IsAt(text, at) && char.IsLower(text.First(at)) ? at + 1 : 0;
    }

    /// <summary>"-05:30" or " -0500" right behind seconds, "+02:00" behind any time, as ISO 8601 and e-mail write it; none where another time follows the sign.</summary>
    public static ClockZone Bare(TokenizedText text, int i)
    {
        ClockZone zone = Offset(text, i);
        bool whole = zone.EndToken > i + 2 || (zone.EndToken == i + 2 && text[i + 1].Length == 4);
        return whole && !(text.First(zone.EndToken) == ':' && text.IsAttached(zone.EndToken)) ? zone : new ClockZone(null, i);
    }

    /// <summary>"+9", "-0530", "+5:30" behind "GMT" or "UTC"; none is 0.</summary>
    private static ClockZone Offset(TokenizedText text, int i)
    {
        bool signed = text.First(i) is '+' or '-' or '−' && text.IsAttached(i + 1);
        int digits = signed ? DateTokens.Digits(text, i + 1, 4) : -1;
        if (digits < 0)
        {
            return new ClockZone(0, i);
        }

        bool four = text[i + 1].Length > 2;
        bool colon = !four && text.First(i + 2) == ':' && text.IsAttached(i + 2) && text.IsAttached(i + 3) && text.IsDigits(i + 3);
        int minutes = four ? digits % 100 : colon ? DateTokens.Digits(text, i + 3, 2) : 0, hours = four ? digits / 100 : digits;
        int offset = (hours * MinutesOfHour) + Math.Max(minutes, 0);
        return hours > FarthestHours ? new ClockZone(0, i) : new ClockZone(text.First(i) == '+' ? offset : -offset, colon ? i + 4 : i + 2);
    }
}

/// <summary>A zone, in minutes ahead of UTC, and the token after it; null where none is stated.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockZone(int? Offset, int EndToken);
