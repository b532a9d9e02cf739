namespace ClaimCheck.Quantities.Dates;

/// <summary>Compares times of day. A few minutes apart, or whole hours apart where a zone is left open, is too little to call a difference.</summary>
internal static class ClockComparer
{
    private const int HalfDay = 12 * 60;
    private const int FullDay = 24 * 60;
    private const int MinutesOfDoubt = 5;

    public static Relation Compare(CalendarFields a, CalendarFields b)
    {
        bool zonesKnown = a.ZoneOffset is not null && b.ZoneOffset is not null;
        int shift = zonesKnown ? a.ZoneOffset!.Value - b.ZoneOffset!.Value : 0;
        int difference = Mod(a.MinuteOfDay!.Value - b.MinuteOfDay!.Value - shift, FullDay);
        int distance = Math.Min(difference, FullDay - difference);
        if (distance == 0)
        {
            return Relation.Equal;
        }

        bool eitherHalf = (a.IsHalfDay || b.IsHalfDay) && distance % HalfDay == 0;
        bool zoneOpen = a.ZoneOffset is null != b.ZoneOffset is null && distance % 60 == 0;
        return eitherHalf ? Relation.Overlap
            : distance <= MinutesOfDoubt || zoneOpen ? Relation.Unknown
            : Relation.Differ;
    }

    private static int Mod(int value, int modulus) => ((value % modulus) + modulus) % modulus;
}
