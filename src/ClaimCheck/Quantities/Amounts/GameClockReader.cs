using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Reads what a stopwatch or a game's clock shows as a length of time: "with 7:42 left in the half", "10:03 to play", "in 3:43.13", "in 21:14", "in 2:06:26".</summary>
internal sealed class GameClockReader(UnitContext words)
{
    private const decimal LongestHalf = 60m;
    private const decimal MinuteInSeconds = 60m;

    /// <summary>"2:06:26", of which the first two are joined.</summary>
    public static Amount? Join(TokenizedText text, Amount hours, Amount minutes, Amount seconds) =>
        AreJoined(text, minutes, seconds) && hours is { Unit: null, TokenCount: 1 } && text[hours.FirstToken].Length == 1 && minutes.Value < MinuteInSeconds && seconds.Value < MinuteInSeconds
            ? new Amount(hours.FirstToken, seconds.Number.EndToken, hours.Number, UnitCatalogue.Of("s")) { Value = (((hours.Value * MinuteInSeconds) + minutes.Value) * MinuteInSeconds) + seconds.Value, LastDigitUnit = Math.Min(1m, seconds.Number.LastDigitUnit) }
            : null;

    /// <summary>Nothing but a colon stands between them.</summary>
    public static bool AreJoined(TokenizedText text, Amount left, Amount right) =>
        text.First(left.EndToken) == ':' && text.IsAttached(left.EndToken) && right.FirstToken == left.EndToken + 1 && text.IsAttached(right.FirstToken);

    public Amount? Join(TokenizedText text, Amount minutes, Amount seconds)
    {
        bool clock = AreJoined(text, minutes, seconds) && minutes.Unit is null && minutes.Value < LongestHalf && seconds.Value < MinuteInSeconds
            && text[seconds.Number.FirstToken].Length == 2;
        bool fraction = seconds.Number.EndToken == seconds.Number.FirstToken + 3 && seconds.Number.LastDigitUnit < 1m;
        bool whole = seconds.Number.EndToken == seconds.Number.FirstToken + 1 && (words.Remaining.IsAt(text, seconds.Number.EndToken) || words.RaceLinks.IsAt(text, minutes.FirstToken - 1));
        return clock && (fraction || whole)
            ? new Amount(minutes.FirstToken, seconds.Number.EndToken, minutes.Number, UnitCatalogue.Of("s")) { Value = (minutes.Value * MinuteInSeconds) + seconds.Value, LastDigitUnit = Math.Min(1m, seconds.Number.LastDigitUnit) }
            : null;
    }
}
