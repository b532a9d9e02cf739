namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Tells groups about dates and times from groups about numbers, so that exactly one of the two conflict rules holds.</summary>
internal static class CalendarKinds
{
    public static bool OnlyIn(GroupView group) =>
        group.Claims.All(claim => claim.Quantity.Kind is QuantityKind.Date or QuantityKind.Time or QuantityKind.Set);
}
