using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Reads the present, the past and the future where no day of them is meant: "now", "recently", "at present", "in the near future", "soon".</summary>
internal sealed class VagueTimeReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly OutlookReader _outlooks = new(tokens.Lexicon);

    public DateReading Read(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.Now => _lexicon.Order != DateWordOrder.None && _lexicon.Of.IsAt(text, i + 1) ? DateReading.None : Of(0, i + 1),
            DateWordKind.Pointing when word.Value > 0 => tokens.Word(text, i + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Day } && tokens.IsPlural(text, i + 1) ? Of(word.Value - 1, i + 2) : DateReading.None,
            DateWordKind.VagueTime when word.Value >= DateWord.NounOfTime => word.Value == DateWord.NounOfTime && _lexicon.ClockLinks.IsAt(text, i - 1) && EndsNoun(text, i + 1) ? Of(word.Value, i + 1) : DateReading.None,
            DateWordKind.VagueTime => word.Value < 2 || IsToCome(text, i) ? Of(word.Value, i + 1) : DateReading.None,
            _ => _lexicon.DefiniteArticles.IsAt(text, i) ? Noun(text, i + 1) : DateReading.None,
        };
    }

    /// <summary>"the past", "the near future", "the moment", as nouns.</summary>
    private DateReading Noun(TokenizedText text, int i)
    {
        int at = _lexicon.Nearness.IsAt(text, i) ? i + 1 : i;
        DateWord word = tokens.Word(text, at);
        int place = word is { Kind: DateWordKind.Direction, Value: -2 } ? 1 : word.Kind == DateWordKind.VagueTime && word.Value >= DateWord.NounOfTime ? word.Value : -1;
        return place >= 0 && (PhraseEnd.IsAt(text, at + 1) || (place == DateWord.NounOfTime && _lexicon.ClockLinks.IsAt(text, i - 2) && EndsNoun(text, at + 1))) ? Of(place, at + 1) : DateReading.None;
    }

    private bool EndsNoun(TokenizedText text, int i) => PhraseEnd.IsAt(text, i, _lexicon) || _lexicon.Articles.IsAt(text, i);

    /// <summary>"will soon follow"; not "soon after", "as soon as", nor what followed soon.</summary>
    private bool IsToCome(TokenizedText text, int i) =>
        !_lexicon.SoonAfters.IsAt(text, i + 1) && !_lexicon.SoonAfters.IsAt(text, i - 1) && _outlooks.Of(text, i) != Outlook.Behind;

    private DateReading Of(int place, int end) => new(new VagueTime(_lexicon.VagueTimes[place % DateWord.NounOfTime]), end);
}
