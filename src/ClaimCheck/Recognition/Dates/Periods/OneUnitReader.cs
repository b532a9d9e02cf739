using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>
/// Reads an article that counts a unit of time: "for a year", "took an hour", "a day after the vote", and "all week", "another month". Alone "a year" says nothing; "nearly a year" and "a year and a half" are numbers with
/// their hedge and fraction.
/// </summary>
internal sealed class OneUnitReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        bool whole = _lexicon.Wholes.IsAt(text, i);
        int at = whole && _lexicon.DefiniteArticles.IsAt(text, i + 1) && !_lexicon.PointingArticles.IsAt(text, i + 1) ? i + 2 : i + 1;
        bool isHalf = _lexicon.And.IsAt(text, at + 1) && _lexicon.HalfMores.IsAt(text, at + 2);
        bool unit = !isHalf && !tokens.IsShared(text, i) && (whole || _lexicon.OneArticles.IsAt(text, i)) && tokens.Word(text, at) is { Kind: DateWordKind.Unit, Value: not (int)CalendarUnit.Quarter } && !tokens.IsPlural(text, at);
        int end = at + 1;
        bool beside = tokens.Word(text, end).Kind == DateWordKind.Beside && !PhraseEnd.IsAt(text, end + 1);
        beside |= tokens.Word(text, end) is { Kind: DateWordKind.Away, Value: -2 or 2 } && !_lexicon.Than.IsAt(text, end + 1);
        if (!unit || !(beside || (whole && (at > i + 1 || (_lexicon.Order != DateWordOrder.None && _lexicon.DefiniteArticles.IsAt(text, i - 1)))) || ((whole || _lexicon.LengthLinks.IsAt(text, i - 1)) && Ends(text, end))))
        {
            return DateReading.None;
        }

        return new DateReading(new UncountedLength(PeriodTimex.Of(1, (CalendarUnit)tokens.Word(text, at).Value), false), end);
    }

    /// <summary>Nothing but another phrase follows: not "a day trip", "a year-long ban", "an hour and a half", "a day or two".</summary>
    private bool Ends(TokenizedText text, int end) =>
        _lexicon.And.IsAt(text, end) ? !_lexicon.HalfMores.IsAt(text, end + 1) && !_lexicon.OneArticles.IsAt(text, end + 1) && tokens.Word(text, end + 1).Kind != DateWordKind.Cardinal && !text.IsDigits(end + 1)
        : text.First(end) != '-' && !tokens.IsOrNumber(text, end) && (PhraseEnd.IsAt(text, end, _lexicon) || _lexicon.DateLinks.IsAt(text, end));
}
