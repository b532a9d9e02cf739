using System.Runtime.InteropServices;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Reads times in words: "ten thirty am", "three o'clock", "twelve oh three", "at seven fifteen".</summary>
internal sealed class ClockWordsReader(DateTokens tokens)
{
    private const int Noon = 12;
    private const int MinutesOfHour = 60;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly SpokenYearReader _words = new(tokens);
    private readonly HalfOfDayReader _halves = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is not { Kind: DateWordKind.Cardinal, Value: <= Noon } hour)
        {
            return DateReading.None;
        }

        SpokenMinutes minutes = Minutes(text, i + 1);
        (int half, int end) = _halves.Read(text, minutes.EndToken, true);
        bool sure = half >= 0 || _lexicon.OClock.IsAt(text, end - 1) || minutes.AreSure || (minutes.Value > 0 && (_lexicon.ClockLinks.IsAt(text, i - 1) || tokens.Word(text, end).Kind == DateWordKind.TodayPart) && !Counts(text, end));
        int value = ((half < 0 ? hour.Value : (hour.Value % Noon) + half) * MinutesOfHour) + minutes.Value;
        return sure ? new DateReading(new ClockTime(value, null, half < 0), end) : DateReading.None;
    }

    /// <summary>"thirty", "forty-five", "oh three"; none is 0.</summary>
    private SpokenMinutes Minutes(TokenizedText text, int i)
    {
        int at = DateTokens.AfterStroke(text, i), digit = DateTokens.AfterStroke(text, at + 1);
        bool letter = _lexicon.ZeroLetters.IsAt(text, at), zero = letter || (_lexicon.Zeros.IsAt(text, at) && DatePhrase.Is(text, _lexicon));
        if (zero && tokens.Word(text, digit) is { Kind: DateWordKind.Cardinal, Value: < 10 } few)
        {
            return new SpokenMinutes(few.Value, true, digit + 1);
        }

        (int minutes, int end) = _words.UpToNinetyNine(text, at);
        return minutes is >= 10 and < MinutesOfHour ? new SpokenMinutes(minutes, false, end) : new SpokenMinutes(0, false, i);
    }

    /// <summary>"at ten thirty people": a noun goes on; a day or a zone does not count.</summary>
    private bool Counts(TokenizedText text, int i) =>
        text.First(i) is '-' or '%' or '/' || (text.IsWord(i) && text[i].LineBreaksBefore == 0 && !_lexicon.DayLinks.IsAt(text, i)
            && tokens.Word(text, i).Kind is not (DateWordKind.RelativeDay or DateWordKind.TodayPart or DateWordKind.Weekday or DateWordKind.Direction or DateWordKind.Zone));

    /// <param name="AreSure">They can be nothing but minutes: "oh three".</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct SpokenMinutes(int Value, bool AreSure, int EndToken);
}
