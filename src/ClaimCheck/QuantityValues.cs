using System.Globalization;
using ClaimCheck.Alignment;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck;

/// <summary>Shows alignment how values relate, and nothing of the values themselves.</summary>
internal sealed class QuantityValues(QuantityComparer comparer) : IValueRelation
{
    private const int MostDigits = 5;
    private const int DigitsOfUncounted = 3;

    public ValueTraits TraitsOf(Claim claim)
    {
        Quantity quantity = claim.Quantity;
        ValueFamily family = FamilyOf(quantity);
        return new ValueTraits(
            family,
            DigitsOf(quantity),
            family is ValueFamily.Number or ValueFamily.Ordinal && quantity.Nominal is >= 0 and <= 4,
            quantity.Hedge == Hedge.Vague,
            quantity.Hedge is Hedge.AtLeast or Hedge.AtMost or Hedge.MoreThan or Hedge.LessThan or Hedge.UpTo,
            quantity.Hedge == Hedge.Range,
            UnitKeyOf(quantity),
            ValueKeyOf(quantity, family));
    }

    public ValueLevel Relate(Claim a, Claim b) => comparer.Compare(a.Quantity, b.Quantity).Relation switch
    {
        Relation.Equal => ValueLevel.Equal,
        Relation.EqualAcrossKinds => ValueLevel.EqualAcrossKinds,
        Relation.Overlap => ValueLevel.Overlap,
        Relation.Unknown => ValueLevel.Unknown,
        Relation.Differ or Relation.BoundOnly or Relation.EndsDiffer => ValueLevel.Differ,
        _ => ValueLevel.Incomparable,
    };

    public double Closeness(Claim a, Claim b)
    {
        Quantity x = a.Quantity, y = b.Quantity;
        if (x.Parts.Count > 0 && x.Parts.Count == y.Parts.Count)
        {
            return x.Parts.Zip(y.Parts).Count(pair => pair.First != pair.Second) == 1 ? 0.9 : 0.3;
        }

        if (Days(x) is { } dayX && Days(y) is { } dayY)
        {
            return 1.0 / (1.0 + (Math.Abs(dayX - dayY) / 10.0));
        }

        return Middle(x) is { } u && Middle(y) is { } v && u > 0 && v > 0 ? Math.Min(u, v) / Math.Max(u, v) : 0;
    }

    private static double? Days(Quantity quantity) =>
        quantity.Dates is { Low: { } low } ? low.DayNumber
        : quantity.Calendar is { Month: { } month, Day: { } day } ? (month * 30.4) + day
        : quantity.Calendar is { Weekday: { } weekday } ? (int)weekday
        : null;

    private static double? Middle(Quantity quantity)
    {
        decimal? value = quantity.Nominal ?? quantity.Range?.Low ?? quantity.Range?.High;
        return value is { } number ? (double)number * (double)(quantity.UnitOfMeasure?.Factor ?? 1m) : null;
    }

    private static ValueFamily FamilyOf(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Number => ValueFamily.Number,
        QuantityKind.Ordinal => ValueFamily.Ordinal,
        QuantityKind.Ratio => ValueFamily.Ratio,
        QuantityKind.Percent => ValueFamily.Percent,
        QuantityKind.Money => ValueFamily.Money,
        QuantityKind.Measure => ValueFamily.Measure,
        QuantityKind.Age => ValueFamily.Age,
        QuantityKind.Score => ValueFamily.Score,
        QuantityKind.Duration => ValueFamily.Duration,
        QuantityKind.Time => ValueFamily.Time,
        QuantityKind.Set => ValueFamily.Set,
        _ => DateFamilyOf(quantity.Calendar),
    };

    private static ValueFamily DateFamilyOf(CalendarFields? fields) => fields switch
    {
        null => ValueFamily.OtherDate,
        { IsRelative: true, Weekday: not null, Granularity: Granularity.Day } => ValueFamily.Weekday,
        { IsRelative: true } => ValueFamily.RelativeDate,
        { Day: not null, Month: not null, Year: not null } => ValueFamily.FullDate,
        { Day: not null, Month: not null } => ValueFamily.MonthDay,
        { Month: not null, Granularity: Granularity.Month } => ValueFamily.Month,
        { Year: not null, Granularity: Granularity.Year } => ValueFamily.Year,
        { Weekday: not null } => ValueFamily.Weekday,
        _ => ValueFamily.OtherDate,
    };

    private static int DigitsOf(Quantity quantity)
    {
        if (quantity.Nominal is not { } value)
        {
            return DigitsOfUncounted;
        }

        decimal whole = decimal.Truncate(Math.Abs(value));
        int digits = whole.ToString("0", CultureInfo.InvariantCulture).TrimEnd('0').Length;
        return Math.Min(MostDigits, Math.Max(1, digits) + (value == decimal.Truncate(value) ? 0 : 1));
    }

    private static string UnitKeyOf(Quantity quantity) => quantity.UnitOfMeasure switch
    {
        null => "",
        { Dimension: Dimension.Money or Dimension.Other } unit => unit.Symbol,
        { } unit => unit.Dimension.ToString(),
    };

    private static string ValueKeyOf(Quantity quantity, ValueFamily family)
    {
        if (family is ValueFamily.Time or ValueFamily.Set || family >= ValueFamily.FullDate)
        {
            return quantity.Resolved ?? quantity.Timex ?? "?";
        }

        if (quantity.Parts.Count > 0)
        {
            return string.Join('-', quantity.Parts.Order());
        }

        return quantity.Nominal is { } value
            ? value.ToString("G29", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{quantity.Range?.Low}..{quantity.Range?.High}");
    }
}
