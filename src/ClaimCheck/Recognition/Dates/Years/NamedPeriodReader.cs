using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads years and weeks that go by a name of their own: "fiscal year 2008", "the 2012 school year", "FY2018", "week 23 of 2020".</summary>
internal sealed class NamedPeriodReader(DateTokens tokens)
{
    private const int MostWeeks = 53;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Week } && DateTokens.Digits(text, i + 1, 2) is >= 1 and <= MostWeeks and var week)
        {
            return Week(text, i, week);
        }

        DateWord word = tokens.Word(text, i);
        if (word.Kind == DateWordKind.YearLetters)
        {
            return Short(text, i, word);
        }

        return word.Kind == DateWordKind.YearName ? Long(text, i, word) : word.Kind == DateWordKind.Unit ? NounFirst(text, i) : NumberFirst(text, i);
    }

    /// <summary>"week 23", where no count goes on ("week 23-24") and nothing says that it is a week of something else ("week 3 of the season").</summary>
    private DateReading Week(TokenizedText text, int i, int week)
    {
        int after = i + 2, at = _lexicon.Of.IsAt(text, after) ? after + 1 : DateTokens.AfterComma(text, after);
        if (DateTokens.Year(text, at) is > 0 and var year)
        {
            return new DateReading(new NumberedWeek(week, new StatedYear(year, null)), at + 1);
        }

        if (YearAway(text, at) is { End: > 0 } away)
        {
            return new DateReading(new NumberedWeek(week, new StatedYear(null, away.Offset)), away.End);
        }

        bool ends = after >= text.Count || text.First(after) is '.' or ',' or ';' or '?' or '!';
        return ends ? new DateReading(new NumberedWeek(week, StatedYear.Open), after) : DateReading.None;
    }

    /// <summary>"del año pasado", "letzten Jahres", "vorig jaar" behind a week, and the token after it; 0 for none.</summary>
    private (int Offset, int End) YearAway(TokenizedText text, int i)
    {
        int at = _lexicon.Order == DateWordOrder.None ? text.Count : tokens.AfterArticle(text, i);
        DateWord first = tokens.Word(text, at), second = tokens.Word(text, at + 1);
        return first.Kind == DateWordKind.Direction && IsYear(text, at + 1) ? (Math.Sign(first.Value), at + 2)
            : second.Kind == DateWordKind.Direction && IsYear(text, at) && _lexicon.Has(DateWordOrder.DirectionBehind) ? (Math.Sign(second.Value), at + 2)
            : default;
    }

    /// <summary>"FY2018", "FY 18", "SY 2008".</summary>
    private DateReading Short(TokenizedText text, int i, DateWord word)
    {
        int at = DateTokens.AfterStroke(text, i + 1);
        int digits = DateTokens.Digits(text, at, 4);
        bool year = digits >= 0 && text[at].Length is 2 or 4;
        return year ? new DateReading(new NamedYear(_lexicon.YearLetters[word.Value], DateTokens.FullYear(digits, text[at].Length)), at + 1) : DateReading.None;
    }

    /// <summary>"fiscal 2008", "fiscal year 2008", "the fiscal year", "school year 2008".</summary>
    private DateReading Long(TokenizedText text, int i, DateWord word)
    {
        bool unit = IsYear(text, i + 1);
        int at = unit ? i + 2 : i + 1;
        at = unit && _lexicon.Of.IsAt(text, at) ? at + 1 : at;
        string letters = _lexicon.YearLetters[word.Value];
        return DateTokens.Year(text, at) is > 0 and var year && (unit || word.Value == 0) ? new DateReading(new NamedYear(letters, year), at + 1)
            : unit ? new DateReading(new NamedYear(letters, null), i + 2)
            : DateReading.None;
    }

    /// <summary>"año fiscal 2008", "année scolaire de 2012".</summary>
    private DateReading NounFirst(TokenizedText text, int i)
    {
        DateWord name = tokens.Word(text, i + 1);
        int at = _lexicon.Within.IsAt(text, i + 2) ? i + 3 : i + 2;
        return IsYear(text, i) && name.Kind == DateWordKind.YearName && DateTokens.Year(text, at) is > 0 and var year
            ? new DateReading(new NamedYear(_lexicon.YearLetters[name.Value], year), at + 1)
            : DateReading.None;
    }

    /// <summary>"the 2012 fiscal year".</summary>
    private DateReading NumberFirst(TokenizedText text, int i) =>
        DateTokens.Year(text, i) is > 0 and var year && tokens.Word(text, i + 1) is { Kind: DateWordKind.YearName } name && IsYear(text, i + 2)
            ? new DateReading(new NamedYear(_lexicon.YearLetters[name.Value], year), i + 3)
            : DateReading.None;

    private bool IsYear(TokenizedText text, int i) => tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } && !tokens.IsPlural(text, i);
}
