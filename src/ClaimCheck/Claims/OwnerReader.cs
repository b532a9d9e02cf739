using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Finds whose a value is: the named person, team, firm or thing that a statistic, an age or a price belongs to. The nearest name before it in its sentence, but for places ("in Leeds");
/// in "the 41-year-old Jane Doe" the name behind; else what the text last spoke of.
/// </summary>
internal sealed class OwnerReader
{
    private const int ReachRight = 4;

    /// <summary>Longer than sentences of prose are. A row of numbers without a full stop would else be walked back from each of them.</summary>
    private const int ReachLeft = 256;

    /// <summary>A sentence without a name speaks of what one of so many sentences before it spoke of.</summary>
    private const int SentencesCarried = 3;

    private readonly TermedText _words;
    private readonly string[] _topics;

    private readonly ClaimLexicon _lexicon;
    private readonly Func<int, bool> _isValue;

    /// <param name="isValue">Whether a token is a part of a number or date.</param>
    public OwnerReader(TermedText words, ClaimLexicon lexicon, Func<int, bool> isValue)
    {
        (_words, _lexicon, _isValue) = (words, lexicon, isValue);
        _topics = new string[words.Text.Sentences.Length];
        int carried = 0;
        for (int s = 0; s < _topics.Length; s++)
        {
            Sentence sentence = words.Text.Sentences[s];
            string topic = FirstName(sentence);
            carried = topic.Length > 0 ? 0 : carried + 1;
            _topics[s] = topic.Length > 0 ? topic : s > 0 && carried <= SentencesCarried ? _topics[s - 1] : "";
        }
    }

    /// <summary>What the sentence speaks of: its first name, or what the text spoke of before.</summary>
    public string TopicOf(int sentence) => _topics[sentence];

    /// <summary>Empty where no name is in sight.</summary>
    public string OwnerOf(QuantityMention mention, int sentenceIndex)
    {
        Sentence sentence = _words.Text.Sentences[sentenceIndex];
        if (mention.Quantity.Kind == QuantityKind.Age && _words.Text.First(mention.EndToken - 2) == '-')
        {
            // "the 41-year-old Jane Doe" names its owner, "a 41-year-old driver" describes it.
            return NameRight(sentence, mention.EndToken);
        }

        string before = NameLeft(sentence, mention.FirstToken - 1);
        return before.Length > 0 ? before
            : sentenceIndex > 0 && _topics[sentenceIndex - 1].Length > 0 ? _topics[sentenceIndex - 1]
            : _topics[sentenceIndex];
    }

    /// <summary>Who did it: the nearest name before the verb that stands before the claim, but for places; empty for none.</summary>
    public string AgentOf(QuantityMention mention, int sentenceIndex)
    {
        Sentence sentence = _words.Text.Sentences[sentenceIndex];
        for (int i = mention.FirstToken - 1; i >= FarthestLeft(sentence, mention.FirstToken); i--)
        {
            if (_words.Term(i) is not null && _lexicon.IsVerbForm(_words.Text.Span(i)))
            {
                return NameLeft(sentence, i - 1);
            }
        }

        return "";
    }

    private string NameLeft(Sentence sentence, int token)
    {
        for (int i = token; i >= FarthestLeft(sentence, token); i--)
        {
            if (_words.IsNameInProse(i))
            {
                int first = FirstOfName(sentence, i);
                if (IsHolder(first, i))
                {
                    return _words.Term(i)!;
                }

                i = first;
            }
        }

        return "";
    }

    private static int FarthestLeft(Sentence sentence, int token) => Math.Max(sentence.FirstToken, token - ReachLeft);

    private string NameRight(Sentence sentence, int token)
    {
        for (int i = token; i < Math.Min(sentence.EndToken, token + ReachRight) && _words.Text.IsWord(i); i++)
        {
            if (_words.IsNameInProse(i))
            {
                return _words.Term(LastOfName(sentence, i))!;
            }
        }

        return "";
    }

    private string FirstName(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_words.IsNameInProse(i))
            {
                int last = LastOfName(sentence, i);
                if (IsHolder(i, last))
                {
                    return _words.Term(last)!;
                }

                i = last;
            }
        }

        return "";
    }

    /// <summary>Neither a place ("in Leeds"), nor itself counted or numbered ("4 GB of RAM", "HD 4000").</summary>
    private bool IsHolder(int first, int last)
    {
        int before = _lexicon.NounLinks.IsAt(_words.Text, first - 1) ? first - 2 : first - 1;
        return !_lexicon.PlaceMarkers.IsAt(_words.Text, first - 1) && !(before >= 0 && _isValue(before) && _words.Text.SentenceOf(before) == _words.Text.SentenceOf(first))
            && !_words.Text.IsDigits(last + 1) && !IsSpeaker(first, last);
    }

    /// <summary>"Doe said", "said Doe": who tells of a thing is not whose it is.</summary>
    private bool IsSpeaker(int first, int last) => _lexicon.ReportingVerbs.IsAt(_words.Text, last + 1) || _lexicon.ReportingVerbs.IsAt(_words.Text, first - 1);

    private int FirstOfName(Sentence sentence, int token)
    {
        while (token - 1 >= sentence.FirstToken && _words.IsNameInProse(token - 1))
        {
            token--;
        }

        return token;
    }

    private int LastOfName(Sentence sentence, int token)
    {
        while (token + 1 < sentence.EndToken && _words.IsNameInProse(token + 1))
        {
            token++;
        }

        return token;
    }
}
