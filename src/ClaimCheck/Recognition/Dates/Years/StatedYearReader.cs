using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads the year behind a part of a year.</summary>
internal sealed class StatedYearReader(DateTokens tokens)
{
    private readonly DateLexicon _lexicon = tokens.Lexicon;

    /// <summary>"2021", "of 2020", "of last year", "this year", "of the year", and the token after it; open where none follows.</summary>
    public (StatedYear Year, int End) Read(TokenizedText text, int i)
    {
        bool linked = _lexicon.Within.IsAt(text, i);
        int at = linked ? i + 1 : _lexicon.Order == DateWordOrder.None ? DateTokens.AfterComma(text, i) : DateTokens.AfterStroke(text, DateTokens.AfterComma(text, i));
        if (DateTokens.Year(text, at) is > 0 and int number)
        {
            return (new StatedYear(number, null), EndsNextYear(text, at, number) ? at + 3 : at + 1);
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

    /// <summary>"the winter of 1962-63".</summary>
    private static bool EndsNextYear(TokenizedText text, int i, int year) =>
        text.First(i + 1) is '-' or '–' or '/' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsDigits(i + 2) && text[i + 2].Length == 2 && DateTokens.Digits(text, i + 2, 2) == (year + 1) % 100;
}
