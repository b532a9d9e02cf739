using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Learns from a text's own dates in digits whether day or month comes first: 25/12/2025 can be read in one way only.</summary>
internal static class DigitDateOrder
{
    private const int Months = 12;

    /// <summary>Null where no date tells, or where dates contradict each other.</summary>
    public static bool? IsDayFirst(TokenizedText text)
    {
        bool dayLeads = false, monthLeads = false;
        for (int i = 1; i + 3 < text.Count; i++)
        {
            if (text.First(i) != '/' || text.First(i + 2) != '/' || !text.IsAttached(i) || !text.IsAttached(i + 1) || !text.IsAttached(i + 2) || !text.IsAttached(i + 3))
            {
                continue;
            }

            int first = DateTokens.Digits(text, i - 1, 2), second = DateTokens.Digits(text, i + 1, 2);
            bool whole = first > 0 && second > 0 && text.IsDigits(i + 3);
            dayLeads |= whole && first is > Months and <= 31 && second <= Months;
            monthLeads |= whole && second is > Months and <= 31 && first <= Months;
        }

        return dayLeads == monthLeads ? null : dayLeads;
    }
}
