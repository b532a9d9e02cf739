using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads parts of years: "Q3 2021", "the third quarter of this year", "first half of 2019", "summer 2018", "the winter of 1976".</summary>
internal sealed class YearPartReader(DateTokens tokens)
{
    private const int Quarters = 4;
    private const int Halves = 2;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly MoneyTalk _money = new(tokens.Lexicon);

    public DateReading Read(TokenizedText text, int i)
    {
        DateReading season = Season(text, i);
        return season.IsNone ? Fraction(text, i) : season;
    }

    private DateReading Fraction(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.FractionLetter } letter && text.IsAttached(i + 1) && DateTokens.Digits(text, i + 1, 1) is > 0 and var number)
        {
            (StatedYear ofLetter, int afterLetter) = Year(text, i + 2);
            return number <= letter.Value && !(text.IsWord(i + 2) && text.IsAttached(i + 2)) ? new DateReading(new YearFraction(ofLetter, number, letter.Value), afterLetter) : DateReading.None;
        }

        if (DateTokens.Year(text, i) is > 0 and var ofYear)
        {
            return YearFirst(text, i + 1, ofYear);
        }

        int start = _lexicon.Articles.IsAt(text, i) ? i + 1 : i;
        (int index, int end) = tokens.Day(text, start);
        end = DateTokens.AfterStroke(text, end);
        int parts = index is < 1 or > Quarters ? 0 : tokens.Word(text, end) switch
        {
            { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Quarter } => Quarters,
            { Kind: DateWordKind.HalfYear } => Halves,
            _ => 0,
        };
        if (parts == 0 || index > parts)
        {
            return DateReading.None;
        }

        (StatedYear year, int afterYear) = Year(text, end + 1);
        return year.IsOpen && !_money.IsAt(text, i) ? DateReading.None : new DateReading(new YearFraction(year, index, parts), afterYear);
    }

    /// <summary>"2021-Q3", "2021 Q3".</summary>
    private DateReading YearFirst(TokenizedText text, int i, int year)
    {
        int at = text.First(i) == '-' && text.IsAttached(i) && text.IsAttached(i + 1) ? i + 1 : i;
        int number = tokens.Word(text, at).Kind == DateWordKind.FractionLetter && text.IsAttached(at + 1) ? DateTokens.Digits(text, at + 1, 1) : 0;
        int parts = tokens.Word(text, at).Value;
        return number >= 1 && number <= parts ? new DateReading(new YearFraction(new StatedYear(year, null), number, parts), at + 2) : DateReading.None;
    }

    private DateReading Season(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        if (word.Kind == DateWordKind.Season)
        {
            (StatedYear year, int end) = Year(text, i + 1);
            bool alone = year.IsOpen && !_lexicon.SeasonLinks.IsAt(text, _lexicon.DefiniteArticles.IsAt(text, i - 1) ? i - 2 : i - 1);
            return alone || year.IsOpen && IsAttribute(text, i) ? DateReading.None : new DateReading(new SeasonDate(_lexicon.Seasons[word.Value], year), end);
        }

        bool directed = word is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 } && tokens.Word(text, i + 1).Kind == DateWordKind.Season;
        return directed
            ? new DateReading(new SeasonDate(_lexicon.Seasons[tokens.Word(text, i + 1).Value], new StatedYear(null, word.Value)), i + 2)
            : DateReading.None;
    }

    /// <summary>"in spring rain", "in the summer season": it only says of what kind.</summary>
    private bool IsAttribute(TokenizedText text, int i)
    {
        bool goesOn = _lexicon.DateLinks.IsAt(text, i + 1) || _lexicon.And.IsAt(text, i + 1) || _lexicon.To.IsAt(text, i + 1) || _lexicon.Tenses.PastWords.IsAt(text, i + 1) || _lexicon.Tenses.FutureWords.IsAt(text, i + 1);
        return tokens.Word(text, i + 1).Kind != DateWordKind.None
            || (_lexicon.Order == DateWordOrder.None && !_lexicon.DefiniteArticles.IsAt(text, i - 1) && text.IsWord(i + 1) && text[i + 1].LineBreaksBefore == 0 && !goesOn);
    }

    /// <summary>"2021", "of 2020", "of last year", "this year", "of the year", and the token after it; open where none follows.</summary>
    private (StatedYear Year, int End) Year(TokenizedText text, int i)
    {
        bool linked = _lexicon.Within.IsAt(text, i);
        int at = linked ? i + 1 : _lexicon.Order == DateWordOrder.None ? DateTokens.AfterComma(text, i) : DateTokens.AfterStroke(text, DateTokens.AfterComma(text, i));
        if (DateTokens.Year(text, at) is > 0 and int number)
        {
            return (new StatedYear(number, null), at + 1);
        }

        at = linked && _lexicon.DefiniteArticles.IsAt(text, at) ? at + 1 : at;
        DateWord word = tokens.Word(text, at);
        bool directed = word is { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 };
        int offset = directed ? word.Value : 0;
        int unit = directed ? at + 1 : at;
        bool isYear = tokens.Word(text, unit) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } && !tokens.IsPlural(text, unit) && (directed || at > i + 1 || (linked && _lexicon.Order != DateWordOrder.None));
        bool behind = isYear && !directed && _lexicon.Has(DateWordOrder.DirectionBehind) && tokens.Word(text, unit + 1) is { Kind: DateWordKind.Direction };
        return behind ? (new StatedYear(null, Math.Sign(tokens.Word(text, unit + 1).Value)), unit + 2)
            : isYear ? (new StatedYear(null, offset), unit + 1)
            : (StatedYear.Open, i);
    }
}
