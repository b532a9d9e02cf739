using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Lists that name their label once: "Explorer 8 and 9", "IE6, 7, 8, 9, and 10", "Windows XP, 7, and 8.1 are", "Sections 3 to 7". A number with a noun behind it counts again: "Flight 370, 12 passengers".</summary>
internal sealed class NameListShape(MaskWords words)
{
    private const int LongestName = 3;

    /// <summary>Masks digits before which a masked number and a joint stand.</summary>
    public void Mask(TokenizedText text, int digits, Span<bool> masked)
    {
        if (text[digits].Length > LongestName || text[digits].LineBreaksBefore > 0 || text.IsAttached(digits))
        {
            masked[digits] |= text.First(digits - 1) == '–' && digits > 2 && masked[digits - 2] && words.PluralLabels.IsAt(text, digits - 3);
            return;
        }

        bool last = words.ListLinks.IsAt(text, digits - 1);
        int before = last ? digits - 2 : digits - 1;
        bool comma = text.First(before) == ',';
        before = comma ? before - 1 : before;
        if ((!last && !comma) || before < 0 || !masked[before] || !EndsInDigit(text, before))
        {
            return;
        }

        int end = AfterFraction(text, digits);
        bool listed = (last && comma) || words.PluralLabels.IsAt(text, before - 1);
        if (listed || end >= text.Count || words.ListLinks.IsAt(text, end) || text.First(end) is ',' or '.' or ';' or ')' && !text.IsDigits(end + 1) || text.First(end) == ',')
        {
            TokenMask.Fill(masked, digits, end);
        }
    }

    private static bool EndsInDigit(TokenizedText text, int i) => char.IsAsciiDigit(text.Text[text[i].End - 1]);

    /// <summary>"8.1".</summary>
    private static int AfterFraction(TokenizedText text, int i) =>
        text.First(i + 1) == '.' && text.IsAttached(i + 1) && text.IsDigits(i + 2) && text.IsAttached(i + 2) ? i + 3 : i + 1;
}
