namespace ClaimCheck.Quantities.Dates;

/// <summary>Chooses the year of a date that states none: news tells of what was more often than of what will be, so a day to come must be nearer to be meant.</summary>
internal static class NearestYear
{
    private const int WeightAhead = 2;
    private const int Never = int.MaxValue;

    /// <param name="day">The day of the month; null where the month as a whole is meant.</param>
    /// <param name="isAhead">Whether the words around the date say that it lies ahead: then it is the coming one.</param>
    public static int? Of(int month, int? day, DateOnly? reference, bool isAhead = false)
    {
        if (reference is not { } writing)
        {
            return null;
        }

        int best = writing.Year;
        for (int year = writing.Year - 1; year <= writing.Year + 1; year++)
        {
            best = Distance(year) < Distance(best) ? year : best;
        }

        return best;

        int Distance(int year)
        {
            int ahead = (((year - writing.Year) * 12) + month - writing.Month) * 31;
            ahead += day is { } stated ? stated - writing.Day : 0;
            return isAhead ? (ahead < 0 ? Never : ahead) : ahead > 0 ? WeightAhead * ahead : -ahead;
        }
    }
}
