using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads decades and centuries that stand behind their noun: "les années 1990", "los años noventa", "gli anni '90", "la década de los 90", "de jaren zestig", "el siglo XX"; and "neunziger Jahre", "XX secolo".</summary>
internal sealed class DecadeNameReader(DateTokens tokens)
{
    private const int FirstPastDecade = 20;
    private const int MostCenturies = 21;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        int at = tokens.AfterArticle(text, i);
        DateWord word = tokens.Word(text, at);
        if (at > i && _lexicon.DecadeArticles.IsAt(text, i) && text.IsDigits(at) && text[at].Length is 2 or 4 && (_lexicon.DateLinks.IsAt(text, i - 1) || _lexicon.Of.IsAt(text, i - 1)))
        {
            return PhraseEnd.IsAt(text, at + 1, _lexicon) && text.First(at) != '0' ? Decade(text, at, true) : DateReading.None;
        }

        return word switch
        {
            { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } when tokens.IsPlural(text, at) && !IsCounted(text, at) => Decade(text, OfDecade(text, at + 1), false),
            { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Decade } when _lexicon.Of.IsAt(text, at + 1) => Decade(text, AfterYears(text, tokens.AfterArticle(text, at + 2)), true),
            { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Century } => Century(text, at + 1, at + 2),
            { Kind: DateWordKind.Roman } when tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Century } => Century(text, at, at + 2),
            { Kind: DateWordKind.TensDecade } when tokens.Word(text, at + 1) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } => Of(word.Value, at + 2),
            _ => DateReading.None,
        };
    }

    /// <summary>"años de 1960".</summary>
    private int OfDecade(TokenizedText text, int i) => _lexicon.Of.IsAt(text, i) && DateTokens.Year(text, i + 1) > 0 ? i + 1 : i;

    /// <summary>"1990", "90", "'90", "noventa".</summary>
    private DateReading Decade(TokenizedText text, int i, bool isSaid)
    {
        int at = Tokenizer.IsApostrophe(text.First(i)) || text.First(i) == '‘' ? i + 1 : i;
        if (text.IsDigits(at))
        {
            int digits = DateTokens.Digits(text, at, 4);
            bool decade = digits % 10 == 0 && text[at].Length is 2 or 4 && (text[at].Length == 2 || digits is >= 1500 and < 2100);
            bool goesOn = !isSaid && ((_lexicon.And.IsAt(text, at + 1) && DateTokens.Year(text, at + 2) is > 0 and var next && next % 10 != 0) || text.First(at + 1) is '-' or '–' or '%' || tokens.Word(text, at + 1).Kind == DateWordKind.Unit);
            return !decade || goesOn ? DateReading.None : Of(digits, at + 1);
        }

        DateWord word = tokens.Word(text, at);
        bool tens = word.Kind is DateWordKind.Tens or DateWordKind.TensDecade || (word is { Kind: DateWordKind.Cardinal, Value: 20 or 30 });
        return tens && at == i ? Of(word.Value, at + 1) : DateReading.None;
    }

    /// <summary>"siglo XX", in capitals; "siglo 13", "século treze".</summary>
    private DateReading Century(TokenizedText text, int number, int end)
    {
        int plain = end > number + 1 || tokens.Word(text, number).Kind == DateWordKind.Roman ? 0 : text.IsDigits(number) ? DateTokens.Digits(text, number, 2) : tokens.Word(text, number) is { Kind: DateWordKind.Cardinal } word ? word.Value : 0;
        if (plain is > 1 and <= MostCenturies)
        {
            int after = text.IsDigits(number) && text.IsAttached(end) && text.IsWord(end) ? end + 1 : end;
            return new DateReading(new YearsOf(plain - 1, CalendarUnit.Century), after);
        }

        return tokens.Word(text, number) is { Kind: DateWordKind.Roman } roman && char.IsUpper(text.First(number)) ? new DateReading(new YearsOf(roman.Value - 1, CalendarUnit.Century), end) : DateReading.None;
    }

    private static DateReading Of(int years, int end) =>
        new(new YearsOf(years >= 100 ? years / 10 : (years >= FirstPastDecade ? 190 : 200) + (years / 10), CalendarUnit.Decade), end);

    /// <summary>"década de los años 90".</summary>
    private int AfterYears(TokenizedText text, int i) => tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: (int)CalendarUnit.Year } ? i + 1 : i;

    /// <summary>"20 años 90 días".</summary>
    private bool IsCounted(TokenizedText text, int i) => text.IsDigits(i - 1) || tokens.Word(text, i - 1).Kind is DateWordKind.Cardinal or DateWordKind.Tens or DateWordKind.Several or DateWordKind.Direction;
}
