namespace ClaimCheck.Quantities.Dates;

/// <summary>A date expression after it was held against the day of reference.</summary>
/// <param name="Timex">As worded.</param>
/// <param name="Resolved">As fixed; null where nothing fixes it.</param>
/// <param name="Days">The days it may mean; null where nothing fixes them.</param>
/// <param name="Fields">The stated or fixed fields.</param>
internal sealed record ResolvedDate(string Timex, string? Resolved, Interval<DateOnly>? Days, CalendarFields Fields);
