using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Charts;

/// <summary>A claim's interval on the axis that it shares with others; a null end is open.</summary>
internal readonly record struct ChartRow(string Label, decimal? Low, decimal? High, decimal? Nominal)
{
    // Beyond it the arithmetic of an axis could leave the range of decimal, and no chart says anything.
    private const decimal Largest = 1e18m;

    // Nearer to each other than this share of their size, values stand on one spot of any screen, and steps between them would vanish.
    private const decimal LeastSpread = 1e-9m;

    /// <summary>A row for each claim, in the unit of the first; null where they have no common axis.</summary>
    public static IReadOnlyList<ChartRow>? Of(IReadOnlyList<Claim> claims)
    {
        var rows = new List<ChartRow>();
        foreach (var claim in claims)
        {
            if (RowOf(claim, claims[0].Quantity) is not { } row || Sizes(row).Any(size => Math.Abs(size) > Largest))
            {
                return null;
            }

            rows.Add(row);
        }

        return IsSpread([.. rows.SelectMany(Sizes)]) ? rows : null;
    }

    private static bool IsSpread(decimal[] sizes) => sizes.Length > 0 && sizes.Max() - sizes.Min() is var spread && spread >= LeastSpread * sizes.Max(Math.Abs) && spread >= LeastSpread * LeastSpread;

    public static IEnumerable<decimal> Sizes(ChartRow row) => new[] { row.Low, row.High, row.Nominal }.OfType<decimal>();

    private static ChartRow? RowOf(Claim claim, Quantity first)
    {
        string label = SourceLetter.Of(claim.Source.Index);
        var quantity = claim.Quantity;
        if (quantity.Kind == QuantityKind.Score)
        {
            return null;
        }

        if (first.Range is not null)
        {
            return quantity.Range is { } range && Conversion(quantity, first) is { } convert && IsDrawable(range.Low, convert) && IsDrawable(range.High, convert)
                ? new ChartRow(label, range.Low * convert, range.High * convert, quantity.Nominal * convert)
                : null;
        }

        return (first, quantity) switch
        {
            ({ Dates: not null }, { Dates: { } dates }) => new ChartRow(label, dates.Low?.DayNumber, dates.High?.DayNumber, null),
            ({ Times: not null }, { Times: { } times }) => new ChartRow(label, Minutes(times.Low), Minutes(times.High), null),
            _ => null,
        };
    }

    private static bool IsDrawable(decimal? end, decimal convert) => end is null || Math.Abs(end.Value) <= Largest / Math.Max(1m, convert);

    /// <summary>Shares are drawn together however they are said; a count and a share never are.</summary>
    private static decimal? Conversion(Quantity from, Quantity to) =>
        ShareScale.IsShare(from) || ShareScale.IsShare(to)
            ? (ShareScale.IsShare(from) && ShareScale.IsShare(to) ? ShareScale.FactorOf(from) / ShareScale.FactorOf(to) : null)
            : Conversion(from.UnitOfMeasure, to.UnitOfMeasure);

    /// <summary>A bare number beside a measure of the same noun is taken in its unit; units with an offset (°C, °F) are not drawn together.</summary>
    private static decimal? Conversion(Unit? from, Unit? to) =>
        from == to || from is null || to is null ? 1
        : from.Dimension == to.Dimension && from.Dimension != Dimension.Money && from.Offset == 0 && to.Offset == 0 && to.Factor != 0
            ? from.Factor / to.Factor
            : null;

    private static decimal? Minutes(TimeOnly? time) => time is { } t ? (t.Hour * 60) + t.Minute : null;
}
