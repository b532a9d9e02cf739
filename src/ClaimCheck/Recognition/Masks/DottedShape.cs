using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>Versions, section numbers and IP addresses: "1.2.3", "v2.0", "192.168.1.2". Groups of three ("1.234.567") are left to the number format.</summary>
internal static class DottedShape
{
    public static void Mask(TokenizedText text, int first, int end, Span<bool> masked)
    {
        int i = first;
        while (i < end)
        {
            if (!text.IsDigits(i))
            {
                i++;
                continue;
            }

            int last = i + 1;
            bool grouped = true;
            while (last + 1 < end && text.First(last) == '.' && text.IsDigits(last + 1))
            {
                grouped &= text[last + 1].Length == 3;
                last += 2;
            }

            bool version = i > first && text.First(i - 1) is 'v' or 'V' && text[i - 1].Length == 1;
            int dots = (last - i - 1) / 2;
            bool dayFirst = dots == 2 && text[last - 1].Length is 4 or 2 && text[i].Length <= 2 && text[i + 2].Length <= 2;
            bool dateLike = dayFirst || (dots == 2 && text[i].Length == 4 && text[i + 2].Length == 2 && text[last - 1].Length == 2);
            if ((dots >= 2 && !grouped && !dateLike) || version)
            {
                TokenMask.Fill(masked, version ? i - 1 : i, last);
            }

            i = last;
        }
    }
}
