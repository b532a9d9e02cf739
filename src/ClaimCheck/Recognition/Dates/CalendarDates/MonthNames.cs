using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Tells months from the people who are called as they are, where neither day nor year stands beside them: "April Jones", "Jan Smit", and where nouns have capitals "Angela Mai".</summary>
internal sealed class MonthNames(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <summary>A capitalised word that is no date follows, and nothing before says that a month comes.</summary>
    public bool IsName(TokenizedText text, int i, int end)
    {
        bool capitalFollows = end == i + 1 && text.IsWord(end) && char.IsUpper(text.First(end)) && text[end].LineBreaksBefore == 0 && tokens.Word(text, end).Kind == DateWordKind.None;
        bool announced = (_lexicon.DateLinks.IsAt(text, i - 1) && !_lexicon.Of.IsAt(text, i - 1)) || _lexicon.Articles.IsAt(text, i - 1) || text.First(i - 1) == '-'
            || tokens.Word(text, i - 1).Kind is DateWordKind.Direction or DateWordKind.Part || (_lexicon.Of.IsAt(text, i - 1) && tokens.Word(text, i - 2).Kind != DateWordKind.None);
        bool capitalLeads = _lexicon.Has(DateWordOrder.CapitalNouns) && text.IsWord(i - 1) && char.IsUpper(text.First(i - 1)) && tokens.Word(text, i - 1).Kind == DateWordKind.None
            && !_lexicon.PhraseStarts.IsAt(text, i - 1) && !_lexicon.Of.IsAt(text, i - 1) && !_lexicon.DayLinks.IsAt(text, i - 1);
        return (capitalFollows || capitalLeads) && !announced && IsMixedCase(text, i, end);
    }

    /// <summary>"March and May", "between April and May", "May to July".</summary>
    public bool IsBesideMonth(TokenizedText text, int i) => (IsJoint(text, i - 1) && IsMonth(text, i - 2)) || (IsJoint(text, i + 1) && IsMonth(text, i + 2));

    private bool IsJoint(TokenizedText text, int i) => _lexicon.And.IsAt(text, i) || _lexicon.To.IsAt(text, i) || text.First(i) is '-' or '–' or '/' or ',';

    private bool IsMonth(TokenizedText text, int i) => tokens.Word(text, i).Kind is DateWordKind.Month or DateWordKind.UnsureMonth && char.IsUpper(text.First(i));

    /// <summary>In a headline that begins every word with a capital, or is all in them, they tell nothing.</summary>
    private static bool IsMixedCase(TokenizedText text, int i, int end)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(i)];
        bool small = false;
        for (int k = Math.Max(sentence.FirstToken, i - 8); k < Math.Min(sentence.EndToken, end + 8); k++)
        {
            small |= text.IsWord(k) && text[k].Length > 3 && char.IsLower(text.First(k));
        }

        return small;
    }
}
