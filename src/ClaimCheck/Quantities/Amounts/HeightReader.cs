using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Amounts;

/// <summary>Reads how tall people are where feet and inches are written with quotation marks: "a 6'2\" guard", "5’11".</summary>
internal static class HeightReader
{
    private const decimal LeastFeet = 3m, MostFeet = 8m, InchesInFoot = 12m;

    public static Amount? Join(TokenizedText text, Amount feet, Amount inches)
    {
        int mark = feet.EndToken;
        bool marked = Tokenizer.IsApostrophe(text.First(mark)) && text.IsAttached(mark) && inches.FirstToken == mark + 1 && text.IsAttached(mark + 1) && text.IsDigits(mark - 1) && text.IsDigits(mark + 1) && text[mark + 1].Length <= 2;
        bool plain = feet is { Unit: null, TokenCount: 1, Value: >= LeastFeet and <= MostFeet } && inches is { Unit: null, TokenCount: 1, Value: < InchesInFoot } && inches.Number.Form == NumberForm.Cardinal;
        int end = inches.EndToken + (text.First(inches.EndToken) is '"' or '”' or '″' && text.IsAttached(inches.EndToken) ? 1 : 0);
        return marked && plain ? CompoundReader.Sum(feet, UnitCatalogue.Of("ft"), inches with { EndToken = end }, UnitCatalogue.Of("in")) : null;
    }
}
