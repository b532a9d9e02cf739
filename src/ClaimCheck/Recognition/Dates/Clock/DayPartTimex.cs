namespace ClaimCheck.Recognition.Dates.Clock;

/// <summary>Writes parts of the day behind a day in TIMEX3: "TMO", "TAF", "TEV", "TNI".</summary>
internal static class DayPartTimex
{
    public static string Of(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        _ => "",
    };
}
