using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Adds the year to a date that states it behind day and month by its distance: "May last year", "3 March this year", "October of next year", "in June of that year".</summary>
internal sealed class YearDistanceReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Extend(TokenizedText text, DateReading date)
    {
        if (date.Expression is not CalendarDate { Year: null, Month: not null } calendar)
        {
            return date;
        }

        int i = _lexicon.Of.IsAt(text, date.EndToken) ? date.EndToken + 1 : date.EndToken;
        bool definite = _lexicon.DefiniteArticles.IsAt(text, i);
        int at = definite ? i + 1 : i;
        DateWord word = tokens.Word(text, at);
        bool isYear = tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } && !tokens.IsPlural(text, at + 1);
        YearDistance? distance = !isYear ? null : word switch
        {
            { Kind: DateWordKind.Direction, Value: >= -1 and <= 1 } => new YearDistance(word.Value, definite),
            { Kind: DateWordKind.Pointing } => new YearDistance(0, true),
            { Kind: DateWordKind.Following } when definite => new YearDistance(word.Value, true),
            _ => null,
        };
        bool behind = distance is null && _lexicon.Has(DateWordOrder.DirectionBehind) && word is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } && tokens.Word(text, at + 1) is { Kind: DateWordKind.Direction };
        distance = behind ? new YearDistance(Math.Sign(tokens.Word(text, at + 1).Value), false) : distance;
        return distance is null ? date : new DateReading(calendar with { YearDistance = distance }, at + 2);
    }
}
