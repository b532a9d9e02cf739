namespace ClaimCheck.Recognition.Dates.Periods;

/// <summary>Writes days of the week in TIMEX3, where Monday is 1 and Sunday 7: any Tuesday is "XXXX-WXX-2".</summary>
internal static class WeekdayTimex
{
    public static string Of(DayOfWeek day) => $"XXXX-WXX-{(day == DayOfWeek.Sunday ? 7 : (int)day)}";
}
