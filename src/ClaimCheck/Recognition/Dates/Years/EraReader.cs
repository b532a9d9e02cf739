using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads years with their era: "2500 BC", "44 B.C.", "AD 79", "300 A.D.", "1200 BCE".</summary>
internal sealed class EraReader(DateTokens tokens)
{
    private const int LongestYear = 4;
    private const int LastYear = 2100;

    public DateReading Read(TokenizedText text, int i)
    {
        if (Era(text, i, i) is { End: > 0, Value: DateWord.LeadingEra } first && DateTokens.Digits(text, first.End, LongestYear) is > 0 and <= LastYear and var led)
        {
            return new DateReading(new EraYear(led, false), first.End + 1);
        }

        int year = DateTokens.Digits(text, i, LongestYear);
        int before = tokens.Lexicon.ErasBefore.EndAt(text, i + 1), after = tokens.Lexicon.ErasAfter.EndAt(text, i + 1);
        if (year > 0 && (before > i + 1 || after > i + 1))
        {
            return new DateReading(new EraYear(year, before > i + 1), Math.Max(before, after));
        }

        bool joined = text.IsAttached(i) && text.First(i - 1) is '.' or ',' or '$' or '/' or '-';
        return year > 0 && !joined && Era(text, i + 1, i) is { End: > 0 } era && (era.Value < 0 || (year <= LastYear && tokens.Month(text, era.End).Month == 0)) ? new DateReading(new EraYear(year, era.Value < 0), era.End) : DateReading.None;
    }

    /// <summary>"BC", "B.C.", "AD", in capitals: its value and the token after it; 0 for none.</summary>
    private (int Value, int End) Era(TokenizedText text, int i, int first)
    {
        if (!char.IsUpper(text.First(i)) || text[i].LineBreaksBefore > 0 && i > first)
        {
            return default;
        }

        if (tokens.Word(text, i) is { Kind: DateWordKind.Era } word)
        {
            return text.Span(i) is [_, >= 'A' and <= 'Z', ..] ? (word.Value, i + 1) : default;
        }

        bool dotted = text[i].Length == 1 && text.First(i + 1) == '.' && text.IsAttached(i + 1) && text.IsAttached(i + 2) && text.IsWord(i + 2) && text[i + 2].Length == 1;
        DateWord spelled = dotted ? tokens.Lexicon[[text.First(i), text.First(i + 2)]] : new DateWord(DateWordKind.None, 0);
        int end = text.First(i + 3) == '.' && text.IsAttached(i + 3) ? i + 4 : i + 3;
        return spelled.Kind == DateWordKind.Era ? (spelled.Value, end) : default;
    }
}
