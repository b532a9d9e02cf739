using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads days so far away: "three days ago", "two weeks from now", "the day before yesterday". "A week later" counts from another day of the text and is only a length of time.</summary>
internal sealed class AwayReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        (int count, int end) = Count(text, i);
        if (count > 0 && tokens.Word(text, end) is { Kind: DateWordKind.Unit } unit)
        {
            return From(text, end + 1, count, (CalendarUnit)unit.Value);
        }

        int day = _lexicon.DefiniteArticles.Contains(text.Span(i)) ? i + 1 : i;
        return tokens.Word(text, day) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day } && !tokens.IsPlural(text, day) ? BesideDay(text, day + 1) : DateReading.None;
    }

    /// <summary>A small count in digits or words, "a" included, and the token after it; 0 for none.</summary>
    public (int Count, int End) Count(TokenizedText text, int i)
    {
        int digits = DateTokens.Digits(text, i, 3);
        if (digits > 0)
        {
            return (digits, i + 1);
        }

        DateWord word = tokens.Word(text, i);
        return word.Kind == DateWordKind.Cardinal ? (word.Value, i + 1) : _lexicon.OneArticles.Contains(text.Span(i)) ? (1, i + 1) : default;
    }

    private DateReading From(TokenizedText text, int i, int count, CalendarUnit unit)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.Away, Value: -1 or 1 } away)
        {
            return new DateReading(new TimeAway(count * away.Value, unit), i + 1);
        }

        bool fromNow = _lexicon.From.Contains(text.Span(i)) && tokens.Word(text, i + 1) is { Kind: DateWordKind.Now } or { Kind: DateWordKind.RelativeDay, Value: 0 };
        return fromNow ? new DateReading(new TimeAway(count, unit), i + 2) : DateReading.None;
    }

    private DateReading BesideDay(TokenizedText text, int i)
    {
        DateWord side = tokens.Word(text, i), day = tokens.Word(text, i + 1);
        return side.Kind == DateWordKind.Beside && day.Kind == DateWordKind.RelativeDay && side.Value == day.Value
            ? new DateReading(new RelativePeriod(CalendarUnit.Day, side.Value + day.Value), i + 2)
            : DateReading.None;
    }
}
