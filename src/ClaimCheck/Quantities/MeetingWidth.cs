namespace ClaimCheck.Quantities;

/// <summary>
/// The width of "about" at which two values that differ would meet. Only values said with "about" or "nearly" move, each from its own nominal value;
/// what they are allowed already stays allowed. So [2500, 3500), governed by its last digit, stays while 2,200 reaches for it: 300 / 2200 = .137.
/// </summary>
internal static class MeetingWidth
{
    private const decimal Thousand = 1000m;

    public static decimal? Of(BaseRange a, BaseRange b) => a.Probable.IsBelow(b.Probable) ? Between(a, b) : Between(b, a);

    private static decimal? Between(BaseRange lower, BaseRange upper)
    {
        decimal? up = lower.Hedge == Hedge.About ? lower.Nominal : null;
        decimal? down = upper.Hedge is Hedge.About or Hedge.Nearly ? upper.Nominal : null;
        decimal?[] widths =
        [
            Share(upper.Probable.Low - up, up),
            Share(down - lower.Probable.High, down),
            Share(down - up, Math.Abs(down ?? 0m) + Math.Abs(up ?? 0m)),
        ];
        decimal? width = widths.Where(w => w is >= 0m).Min();
        return width is < 1m ? Math.Ceiling(width.Value * Thousand) / Thousand : null;
    }

    private static decimal? Share(decimal? distance, decimal? size) => distance is { } d && size is { } s && d < Math.Abs(s) ? d / Math.Abs(s) : null;
}
