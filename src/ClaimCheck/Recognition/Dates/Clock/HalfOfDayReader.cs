using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Reads which half of the day an hour is of: "pm", "p.m.", "o'clock am", "in the morning", "3p".</summary>
internal sealed class HalfOfDayReader(DateTokens tokens)
{
    private const int Noon = 12;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <param name="i">The token behind the digits or words of the time.</param>
    /// <param name="isTime">Whether they can be nothing but a time.</param>
    public HalfOfDay Read(TokenizedText text, int i, bool isTime)
    {
        bool clock = _lexicon.OClock.IsAt(text, i);
        int at = clock ? i + 1 : i;
        HalfOfDay half = Meridiem(text, at);
        half = half.IsNone ? Letter(text, at, isTime) : half;
        half = half.IsNone ? InPart(text, at, isTime || clock) : half;
        return half.IsNone ? new HalfOfDay(HalfOfDay.None, at) : half;
    }

    /// <summary>"pm", "p.m.", "p m".</summary>
    private HalfOfDay Meridiem(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.Meridiem } word)
        {
            return new HalfOfDay(word.Value, i + 1);
        }

        bool stop = text.First(i + 1) == '.';
        int second = stop ? i + 2 : i + 1;
        if (text.Span(i).Length != 1 || text.Span(second).Length != 1 || (!stop && text.IsAttached(second)))
        {
            return new HalfOfDay(HalfOfDay.None, i);
        }

        DateWord dotted = _lexicon[[text.First(i), text.First(second)]];
        int end = stop && text.First(i + 3) == '.' && text.IsAttached(i + 3) ? i + 4 : second + 1;
        return new HalfOfDay(dotted.Kind == DateWordKind.Meridiem ? dotted.Value : HalfOfDay.None, end);
    }

    /// <summary>"3:18a", "at 3p": one letter on the digits, which behind a bare number is as often a part of a name ("section 7a").</summary>
    private HalfOfDay Letter(TokenizedText text, int i, bool isTime)
    {
        bool morning = _lexicon.MorningLetters.IsAt(text, i), sure = isTime || tokens.IsHourAnnounced(text, i - 1);
        bool letter = text.IsAttached(i) && text.IsDigits(i - 1) && (morning || _lexicon.AfternoonLetters.IsAt(text, i)) && !text.IsAttached(i + 1);
        return letter && sure ? new HalfOfDay(morning ? 0 : Noon, i + 1) : new HalfOfDay(HalfOfDay.None, i);
    }

    /// <summary>"in the afternoon", "in the AM"; of a bare number only behind "at", "until" and the like.</summary>
    private HalfOfDay InPart(TokenizedText text, int i, bool isTime)
    {
        DateWord part = _lexicon.Within.IsAt(text, i) && _lexicon.DefiniteArticles.IsAt(text, i + 1) ? tokens.Word(text, i + 2) : DateWord.None;
        bool sure = part.Kind is DateWordKind.DayPart or DateWordKind.Meridiem && (isTime || tokens.IsHourAnnounced(text, i - 1) || _lexicon.HourHints.IsAt(text, i - 2) || IsInSpan(text, i - 1));
        return !sure ? new HalfOfDay(HalfOfDay.None, i)
            : new HalfOfDay(part.Kind == DateWordKind.Meridiem ? part.Value : (DayPart)part.Value == DayPart.Morning ? 0 : Noon, i + 3);
    }

    /// <summary>"from 9 in the morning to 5 in the evening", but not "fell to 3 in the afternoon".</summary>
    private bool IsInSpan(TokenizedText text, int number) =>
        _lexicon.From.IsAt(text, number - 1) || (_lexicon.To.IsAt(text, number - 1) && tokens.Word(text, number - 2).Kind == DateWordKind.DayPart);
}

/// <summary>0 before noon, 12 after it, and the token behind the words.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HalfOfDay(int Hours, int EndToken)
{
    public const int None = -1;

    public bool IsNone => Hours == None;
}
