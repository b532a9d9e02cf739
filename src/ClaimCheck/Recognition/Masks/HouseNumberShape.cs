using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Addresses: "1600 Pennsylvania Avenue", "221B Baker Street", "the 1200 block of Main Street", "IL 62704"; "42nd Street" keeps its ordinal.</summary>
internal sealed class HouseNumberShape(MaskWords words)
{
    private const int LongestName = 5;

    /// <summary>Whether the number of a house may stand behind its street.</summary>
    private readonly bool _numbersFollow = !words.StreetHeads.IsEmpty || words.StreetEndings.Count > 0;

    public void Mask(TokenizedText text, int i, Span<bool> masked)
    {
        if (!text.IsDigits(i) || text[i].Length > 5 || masked[i])
        {
            return;
        }

        if (words.Blocks.IsAt(text, i + 1) || IsPostcode(text, i) || (_numbersFollow && IsBehindStreet(text, i)))
        {
            masked[i] = true;
            return;
        }

        int name = IsLetter(text, i + 1) ? i + 2 : i + 1;
        int end = NameEnd(text, name);
        if (end > name && words.Streets.IsAt(text, end - 1) && end - name > 1)
        {
            TokenMask.Fill(masked, i, name);
        }
    }

    /// <summary>"calle Mayor 15", "Hauptstraße 15".</summary>
    private bool IsBehindStreet(TokenizedText text, int i)
    {
        foreach (string ending in words.StreetEndings)
        {
            if (text.IsWord(i - 1) && char.IsUpper(text.First(i - 1)) && text.Span(i - 1).EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        int name = i - 1;
        while (i - name <= LongestName && text.IsWord(name) && char.IsUpper(text.First(name)) && !words.StreetHeads.IsAt(text, name))
        {
            name--;
        }

        return name < i - 1 && words.StreetHeads.IsAt(text, name);
    }

    /// <summary>The end of the run of capitalised words, initials and numbered streets that begins at a token; after the first word for a street.</summary>
    private int NameEnd(TokenizedText text, int first)
    {
        int end = first;
        while (end < text.Count && end - first < LongestName && text[end].LineBreaksBefore == 0 && IsNamePart(text, end, first))
        {
            end++;
            if (words.Streets.IsAt(text, end - 1))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsNamePart(TokenizedText text, int i, int first) =>
        (text.IsWord(i) && char.IsUpper(text.First(i)))
        || (i > first && ((text.First(i) == '.' && text[i - 1].Length <= 2) || (text.IsDigits(i) && text[i].Length <= 3) || (text.IsWord(i) && text.IsAttached(i) && text.IsDigits(i - 1))));

    /// <summary>"221B".</summary>
    private static bool IsLetter(TokenizedText text, int i) => text.IsWord(i) && text.IsAttached(i) && text[i].Length == 1 && char.IsUpper(text.First(i));

    private bool IsPostcode(TokenizedText text, int i) =>
        text[i].Length == 5 && text.IsWord(i - 1) && text[i - 1].Length == 2 && char.IsUpper(text.First(i - 1)) && char.IsUpper(text.Span(i - 1)[1]) && words.PostalStates.IsAt(text, i - 1);
}
