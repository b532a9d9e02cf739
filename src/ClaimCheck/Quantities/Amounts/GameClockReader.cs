using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Reads what a stopwatch or a game's clock shows as a length of time: "with 7:42 left in the half", "10:03 to play", "in 3:43.13".</summary>
internal sealed class GameClockReader(UnitContext words)
{
    private const decimal LongestHalf = 60m;
    private const decimal MinuteInSeconds = 60m;

    public Amount? Join(TokenizedText text, Amount minutes, Amount seconds)
    {
        bool joined = text.First(minutes.EndToken) == ':' && text.IsAttached(minutes.EndToken) && seconds.FirstToken == minutes.EndToken + 1 && text.IsAttached(seconds.FirstToken);
        bool clock = joined && minutes.Unit is null && minutes.Value < LongestHalf && seconds.Value < MinuteInSeconds
            && text[seconds.Number.FirstToken].Length == 2;
        bool fraction = seconds.Number.EndToken == seconds.Number.FirstToken + 3 && seconds.Number.LastDigitUnit < 1m;
        bool whole = seconds.Number.EndToken == seconds.Number.FirstToken + 1 && words.Remaining.IsAt(text, seconds.Number.EndToken);
        return clock && (fraction || whole)
            ? new Amount(minutes.FirstToken, seconds.Number.EndToken, minutes.Number, UnitCatalogue.Of("s")) { Value = (minutes.Value * MinuteInSeconds) + seconds.Value, LastDigitUnit = seconds.Number.LastDigitUnit }
            : null;
    }
}
