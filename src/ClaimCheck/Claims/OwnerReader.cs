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

    /// <summary>A sentence without a name speaks of what one of so many sentences before it spoke of.</summary>
    private const int SentencesCarried = 3;

    private readonly TermedText _words;
    private readonly TermSet _placeMarkers;
    private readonly string[] _topics;

    public OwnerReader(TermedText words, TermSet placeMarkers)
    {
        (_words, _placeMarkers) = (words, placeMarkers);
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
        if (mention.Quantity.Kind == QuantityKind.Age && NameRight(sentence, mention.EndToken) is { Length: > 0 } behind)
        {
            return behind;
        }

        string before = NameLeft(sentence, mention.FirstToken - 1);
        return before.Length > 0 ? before : _topics[sentenceIndex];
    }

    /// <summary>Who did it: the nearest name before the predicate in its sentence, but for places; empty for none.</summary>
    public string AgentOf(Predicate predicate, int sentenceIndex) => predicate.Token < 0 ? "" : NameLeft(_words.Text.Sentences[sentenceIndex], predicate.Token - 1);

    private string NameLeft(Sentence sentence, int token)
    {
        for (int i = token; i >= sentence.FirstToken; i--)
        {
            if (_words.IsNameInProse(i))
            {
                int first = FirstOfName(sentence, i);
                if (!IsPlace(first))
                {
                    return _words.Term(i)!;
                }

                i = first;
            }
        }

        return "";
    }

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
                if (!IsPlace(i))
                {
                    return _words.Term(last)!;
                }

                i = last;
            }
        }

        return "";
    }

    private bool IsPlace(int firstToken) => _placeMarkers.IsAt(_words.Text, firstToken - 1);

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
