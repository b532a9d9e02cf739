using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads parts of years: "the third quarter of this year", "first half of 2019", "summer 2018", "the winter of 1976".</summary>
internal sealed class YearPartReader(DateTokens tokens)
{
    private const int Quarters = 4;
    private const int Halves = 2;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly MoneyTalk _money = new(tokens.Lexicon);
    private readonly StatedYearReader _years = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        DateReading season = Season(text, i);
        return season.IsNone ? Fraction(text, i) : season;
    }

    private DateReading Fraction(TokenizedText text, int i)
    {
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

        (StatedYear year, int afterYear) = _years.Read(text, end + 1);
        year = year.IsOpen && OwnerYear(text, start) is > 0 and var owner ? new StatedYear(owner, null) : year;
        return year.IsOpen && !_money.IsAt(text, i) ? DateReading.None : new DateReading(new YearFraction(year, index, parts), afterYear);
    }

    /// <summary>"2025's |first half": the year, 0 for none.</summary>
    private static int OwnerYear(TokenizedText text, int start) =>
        text.IsAttached(start - 1) && text.Span(start - 1) is "s" && Tokenizer.IsApostrophe(text.First(start - 2)) ? DateTokens.Year(text, start - 3) : 0;

    private DateReading Season(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        if (word.Kind == DateWordKind.Season)
        {
            (StatedYear year, int end) = _years.Read(text, i + 1);
            if (_lexicon.KindLinks.IsAt(text, i - 1) && tokens.Word(text, i - 2).Kind != DateWordKind.Part)
            {
                // "Jeux olympiques d'été de 2008": the season only says of what kind.
                return DateReading.None;
            }

            bool alone = year.IsOpen && !_lexicon.SeasonLinks.IsAt(text, i - 1) && !_lexicon.SeasonLinks.IsAt(text, _lexicon.DefiniteArticles.IsAt(text, i - 1) ? i - 2 : i - 1);
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
}
