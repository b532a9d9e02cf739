using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Years;

/// <summary>Reads quarters and halves of a year by their letters, as reports of results write them: "Q3 2021", "2021-Q3", "4Q 2020", "4Q20", "Q4'20", "H1 2020".</summary>
internal sealed class LetteredYearPartReader(DateTokens tokens)
{
    /// <summary>A quarter may go without its year: "H1" alone names many things, "Q1" hardly any other.</summary>
    private const int Quarters = 4;

    private const int Century = 2000;

    private readonly StatedYearReader _years = new(tokens);

    public DateReading Read(TokenizedText text, int i)
    {
        if (tokens.Word(text, i) is { Kind: DateWordKind.FractionLetter } letter && text.IsAttached(i + 1))
        {
            return Of(text, DateTokens.Digits(text, i + 1, 1), letter.Value, i + 2);
        }

        if (DateTokens.Year(text, i) is > 0 and var year)
        {
            return YearFirst(text, i + 1, year);
        }

        bool behind = tokens.Word(text, i + 1).Kind == DateWordKind.FractionLetter && text.IsAttached(i + 1) && char.IsUpper(text.First(i + 1));
        return behind ? Of(text, DateTokens.Digits(text, i, 1), tokens.Word(text, i + 1).Value, i + 2) : DateReading.None;
    }

    private DateReading Of(TokenizedText text, int number, int parts, int end)
    {
        (StatedYear year, int afterYear) = ShortYear(text, end) is > 0 and var two ? (new StatedYear(two, null), end + (text.IsDigits(end) ? 1 : 2)) : _years.Read(text, end);
        bool goesOn = afterYear == end && text.IsAttached(end) && (text.IsWord(end) || text.IsDigits(end));
        bool fits = number >= 1 && number <= parts && !goesOn && (parts == Quarters || !year.IsOpen);
        return fits ? new DateReading(new YearFraction(year, number, parts), afterYear) : DateReading.None;
    }

    /// <summary>"20" right behind, or "'20": its last two digits; 0 for none.</summary>
    private static int ShortYear(TokenizedText text, int i)
    {
        int at = text.IsAttached(i) && text[i].Length == 1 && Tokenizer.IsApostrophe(text.First(i)) ? i + 1 : i;
        return text.IsAttached(at) && text.IsDigits(at) && text[at].Length == 2 && DateTokens.Digits(text, at, 2) is >= 0 and var two ? Century + two : 0;
    }

    /// <summary>"2021-Q3", "2021 Q3".</summary>
    private DateReading YearFirst(TokenizedText text, int i, int year)
    {
        int at = text.First(i) == '-' && text.IsAttached(i) && text.IsAttached(i + 1) ? i + 1 : i;
        int number = tokens.Word(text, at).Kind == DateWordKind.FractionLetter && text.IsAttached(at + 1) ? DateTokens.Digits(text, at + 1, 1) : 0;
        int parts = tokens.Word(text, at).Value;
        return number >= 1 && number <= parts ? new DateReading(new YearFraction(new StatedYear(year, null), number, parts), at + 2) : DateReading.None;
    }
}
