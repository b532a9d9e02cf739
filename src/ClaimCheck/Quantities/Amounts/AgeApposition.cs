using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Sees the age that stands between commas behind a name: "Jane Doe, 41, of Leeds", "Doe, 41, was", "Jane Doe, 41 and John Roe, 43", "the suspect, 28, fired", "their sons, 7 and 4"; "in Texas, 48, …" is none.</summary>
internal sealed class AgeApposition(UnitLexicon units)
{
    private const int MostInitials = 3;

    public bool IsAge(TokenizedText text, Amount amount)
    {
        int i = amount.FirstToken;
        int comma = i - 1;
        if (text.First(comma) != ',' || amount.TokenCount != 1 || !text.IsDigits(i) || text[i].Length > 2 || text.First(i) == '0' || !(IsName(text, comma - 1) || IsPerson(text, comma - 1)))
        {
            return false;
        }

        bool oneSentence = text.SentenceOf(i) == text.SentenceOf(comma - 1);
        return oneSentence && Ends(text, amount.EndToken, comma) && !IsPlace(text, comma - 1);
    }

    /// <summary>A comma or stop, and no further number behind it; "and" or a verb where the name has two words.</summary>
    private bool Ends(TokenizedText text, int end, int comma)
    {
        if (text.First(end) is ',' or ';' or '.' or ')' or ':' or '—' or '–')
        {
            return !text.IsDigits(end + 1);
        }

        bool pair = units.Context.And.IsAt(text, end) && text.IsDigits(end + 1) && text[end + 1].Length <= 2 && !text.IsWord(end + 2);
        return pair ? IsPerson(text, comma - 1) : IsName(text, comma - 2) && (units.Context.And.IsAt(text, end) || units.Context.AgeVerbs.IsAt(text, end));
    }

    /// <summary>"the suspect", "his elder brother".</summary>
    private bool IsPerson(TokenizedText text, int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - MostInitials) && text.IsWord(i + 1) && char.IsLower(text.First(i + 1)); i--)
        {
            if (units.Context.Determiners.IsAt(text, i))
            {
                return !units.Context.Names.Places.IsAt(text, i - 1);
            }
        }

        return false;
    }

    /// <summary>The word before the run of names shows a place.</summary>
    private bool IsPlace(TokenizedText text, int last)
    {
        int first = last;
        while (first > 0 && last - first < MostInitials && (IsName(text, first - 1) || (text.First(first - 1) == '.' && first > 1 && IsCapital(text, first - 2))))
        {
            first--;
        }

        return units.Context.Names.Places.IsAt(text, first - 1) && last == first;
    }

    private bool IsName(TokenizedText text, int i) => IsCapital(text, i) && text[i].Length > 1 && !units.Context.Names.NotNames.IsAt(text, i) && !units.Context.Names.Places.IsAt(text, i);

    private static bool IsCapital(TokenizedText text, int i) => text.IsWord(i) && char.IsUpper(text.First(i));
}
