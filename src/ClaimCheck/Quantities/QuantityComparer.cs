using ClaimCheck.Quantities.Dates;

namespace ClaimCheck.Quantities;

/// <summary>Says how two quantities relate. Symmetric and thread-safe.</summary>
internal sealed class QuantityComparer(ComparisonWidths widths)
{
    private readonly ComparisonWidths _widths = widths;

    public QuantityRelation Compare(Quantity a, Quantity b)
    {
        _ = _widths;
        return a.Dates is not null ? CalendarComparer.Compare(a, b) : new QuantityRelation(Relation.Incomparable);
    }
}
