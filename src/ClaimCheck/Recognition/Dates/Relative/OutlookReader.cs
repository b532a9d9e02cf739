using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>Tells from the words around a date whether it lies ahead of the day of writing: "the court will sit on Tuesday", but "the court sat on Tuesday".</summary>
internal sealed class OutlookReader(DateLexicon lexicon)
{
    private readonly TenseLexicon _tenses = lexicon.Tenses;

    /// <summary>How many words behind the verb that governs it a date may stand, and how many tokens where figures and commas stand between.</summary>
    private const int Reach = 14, LongestReach = 28;

    /// <summary>The same for the present, which tells of what is to come only close to a date: "the shop opens on Tuesday".</summary>
    private const int ReachOfPresent = 12;

    /// <summary>The nearest word with a tense before the date, in its sentence, decides; where there is none, the nearest behind it.</summary>
    /// <param name="isDay">It is a day or finer: of these "for" says that they lie ahead ("called for Monday"), not of periods ("data for April").</param>
    public Outlook Of(TokenizedText text, int first, bool isDay = true)
    {
        if (first < 0 || first >= text.Count)
        {
            return Outlook.Open;
        }

        if (_tenses.Sinces.IsAt(text, first - 1) || (lexicon.Ended.IsAt(text, first - 1) && lexicon[text, first - 2].Kind == DateWordKind.Unit))
        {
            return Outlook.Gone;
        }

        if (IsAimedAt(text, first, isDay) || (isDay && IsNamed(text, first)))
        {
            return Outlook.Ahead;
        }

        Sentence sentence = text.Sentences[text.SentenceOf(first)];
        int words = 0;
        for (int k = first - 1; k >= Math.Max(sentence.FirstToken, first - LongestReach) && words < Reach; k--)
        {
            words += text.IsWord(k) ? 1 : 0;
            if (TenseOf(text, k, first - k) is not Outlook.Open and var before)
            {
                return before;
            }
        }

        for (int k = first + 1; k < Math.Min(sentence.EndToken, first + Reach); k++)
        {
            if (TenseOf(text, k, k - first) is not Outlook.Open and var after)
            {
                return after;
            }
        }

        return Outlook.Open;
    }

    /// <summary>"until Monday", "a meeting called for Monday": not "the talks were for Monday's sake".</summary>
    private bool IsAimedAt(TokenizedText text, int first, bool isDay)
    {
        int before = lexicon.Articles.IsAt(text, first - 1) ? first - 2 : first - 1;
        ReadOnlySpan<char> word = text.Span(first);
        bool possessive = word.Length > 2 && Tokenizer.IsApostrophe(word[^2]);
        return !possessive && (_tenses.Limits.IsAt(text, before) || (isDay && _tenses.AimLinks.IsAt(text, before)));
    }

    /// <summary>"game five is Tuesday", "the vote is on Tuesday".</summary>
    private bool IsNamed(TokenizedText text, int first) => lexicon.Copulas.IsAt(text, lexicon.On.IsAt(text, first - 1) ? first - 2 : first - 1);

    private Outlook TenseOf(TokenizedText text, int i, int distance)
    {
        if (!text.IsWord(i))
        {
            return Outlook.Open;
        }

        if (_tenses.FutureWords.IsAt(text, i) || (_tenses.Duties.IsAt(text, i) && lexicon.To.IsAt(text, i + 1)) || (_tenses.Intents.IsAt(text, i) && _tenses.IntentLinks.IsAt(text, i + 1)) || (distance <= ReachOfPresent && IsPresent(text, i)) || IsFutureForm(text, i))
        {
            return Outlook.Ahead;
        }

        return !_tenses.PassiveLinks.IsAt(text, i - 1) && (_tenses.PastWords.IsAt(text, i) || IsPastForm(text, i)) ? Outlook.Behind : Outlook.Open;
    }

    /// <summary>"volverá", "partiront": in small letters, so that no name is meant.</summary>
    private bool IsFutureForm(TokenizedText text, int i)
    {
        ReadOnlySpan<char> word = text.Span(i);
        for (int k = 0; k < _tenses.FutureEndings.Count; k++)
        {
            if (word.Length > _tenses.FutureEndings[k].Length && char.IsLower(word[0]) && word.EndsWith(_tenses.FutureEndings[k], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"opens", "they open": a verb that tells what is fixed to happen; the bare form only behind its subject, not behind "to" or "did not".</summary>
    private bool IsPresent(TokenizedText text, int i) =>
        (_tenses.ScheduleVerbs.IsAt(text, i) && text.IsWord(i - 1) && !lexicon.Articles.IsAt(text, i - 1))
        || (_tenses.BareScheduleVerbs.IsAt(text, i) && text.IsWord(i - 1) && text[i - 1].Length > 3 && (char.IsUpper(text.First(i - 1)) || lexicon.PluralEndings.Contains(text.Span(i - 1)[^1..])));

    /// <summary>"decided"; not "the wounded" or "a retired judge", where it only says of what kind.</summary>
    private bool IsPastForm(TokenizedText text, int i)
    {
        ReadOnlySpan<char> word = text.Span(i);
        return word.Length > 4 && _tenses.PastEnding.Length > 0 && word.EndsWith(_tenses.PastEnding, StringComparison.OrdinalIgnoreCase) && !lexicon.Articles.IsAt(text, i - 1);
    }
}
