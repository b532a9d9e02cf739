using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>
/// Reads lengths of time without a number: "for years", "recent months", "the past few days", "many weeks", "days after the vote"; and days so far away: "a few weeks ago", "years later".
/// "Several weeks" alone is a number with a unit, and "as many weeks" counts what stands before.
/// </summary>
internal sealed class UncountedLengthReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        int start = _lexicon.OneArticles.IsAt(text, i) ? i + 1 : i;
        DateWord word = tokens.Word(text, start);
        return word.Kind switch
        {
            DateWordKind.Direction when start == i && word.Value != 0 => Directed(text, i + 1),
            DateWordKind.Several => Several(text, start, word.Value),
            DateWordKind.Unit when start == i => Bare(text, i),
            _ => DateReading.None,
        };
    }

    /// <summary>"past few months", "coming weeks", "next several years".</summary>
    private DateReading Directed(TokenizedText text, int i)
    {
        int unit = tokens.Word(text, i).Kind == DateWordKind.Several ? i + 1 : i;
        bool ofSomething = _lexicon.Order != DateWordOrder.None && (_lexicon.Of.IsAt(text, unit + 1) || _lexicon.Possessives.IsAt(text, unit + 1));
        return IsUnit(text, unit) && !ofSomething ? Length(text, unit) : DateReading.None;
    }

    /// <summary>"few", "many", "recent" with their unit; a count of its own only where it says how far away.</summary>
    private DateReading Several(TokenizedText text, int i, int kind)
    {
        int unit = tokens.Word(text, i + 1).Kind == DateWordKind.Several ? i + 2 : i + 1;
        if (!IsUnit(text, unit) || (_lexicon.SoonAfters.IsAt(text, i - 1) && !_lexicon.LengthLinks.IsAt(text, i - 1)))
        {
            return DateReading.None;
        }

        DateReading away = Away(text, unit);
        return !away.IsNone ? away : kind == DateWord.CountsWithUnits ? DateReading.None : Length(text, unit);
    }

    private DateReading Bare(TokenizedText text, int i)
    {
        if (!IsUnit(text, i) || IsCounted(text, i) || text.IsDigits(i + 1))
        {
            return DateReading.None;
        }

        DateReading away = Away(text, i);
        bool ordered = _lexicon.Order != DateWordOrder.None;
        int before = _lexicon.DefiniteArticles.IsAt(text, i - 1) || (ordered && _lexicon.Articles.IsAt(text, i - 1)) ? i - 2 : i - 1;
        bool headed = _lexicon.Of.IsAt(text, i - 1) && _lexicon.LengthHeads.IsAt(text, i - 2);
        if (away.IsNone && !headed && ordered && (_lexicon.Of.IsAt(text, i + 1) || (_lexicon.DefiniteArticles.IsAt(text, i - 1) && !PhraseEnd.IsAt(text, i + 1))))
        {
            return DateReading.None;
        }

        bool told = headed || before == i - 1 || (ordered && !_lexicon.DefiniteArticles.IsAt(text, i - 1)) ? headed || _lexicon.LengthLinks.IsAt(text, before) : _lexicon.SpanLinks.IsAt(text, before) && !_lexicon.Of.IsAt(text, i + 1);
        bool beside = tokens.Word(text, i + 1).Kind == DateWordKind.Beside && before == i - 1;
        return !away.IsNone ? away : told || beside ? Length(text, i) : DateReading.None;
    }

    /// <summary>"ago", "later" behind the unit.</summary>
    private DateReading Away(TokenizedText text, int unit)
    {
        bool away = tokens.Word(text, unit + 1) is { Kind: DateWordKind.Away } && !_lexicon.Than.IsAt(text, unit + 2) && !_lexicon.PlaceAways.IsAt(text, unit + 1);
        return away ? new DateReading(new UncountedLength(TimexAt(text, unit), true), unit + 2) : DateReading.None;
    }

    private DateReading Length(TokenizedText text, int unit) => new(new UncountedLength(TimexAt(text, unit), false), unit + 1);

    /// <summary>A number, "the first" or a dash before it: the years are counted or told apart.</summary>
    private bool IsCounted(TokenizedText text, int i) =>
        text.IsDigits(i - 1) || (!text.IsWord(i - 1) && text.IsAttached(i)) || text.First(i - 1) is '-' or '–' or '/' or '½'
        || tokens.Word(text, i - 1).Kind is DateWordKind.Cardinal or DateWordKind.Ordinal or DateWordKind.Tens or DateWordKind.Scale or DateWordKind.Direction or DateWordKind.Several or DateWordKind.HalfYear or DateWordKind.Pair;

    private bool IsUnit(TokenizedText text, int i) => tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: not (int)CalendarUnit.Quarter } && tokens.IsPlural(text, i);

    private string TimexAt(TokenizedText text, int unit) => PeriodTimex.Vague((CalendarUnit)tokens.Word(text, unit).Value);
}
