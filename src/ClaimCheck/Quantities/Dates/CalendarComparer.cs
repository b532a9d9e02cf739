namespace ClaimCheck.Quantities.Dates;

/// <summary>Compares dates and times by the fields that both state.</summary>
internal static class CalendarComparer
{
    public static QuantityRelation Compare(Quantity a, Quantity b)
    {
        _ = (a, b);
        return new QuantityRelation(Relation.Incomparable);
    }
}
