using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck;

/// <summary>
/// A value as a text states it: what it is, how precisely, in which unit. Immutable. Numbers are read into <see cref="Range"/>, in the stated
/// <see cref="Unit"/>; days, months and years into <see cref="Dates"/>; times of day into <see cref="Times"/>. What the text leaves open is null.
/// </summary>
/// <remarks>
/// What is null by kind. Numbers, ordinals, ratios, per cents, money, measures and ages: <see cref="Nominal"/> for a range ("5 to 7") and a vague word ("dozens"), an end of <see cref="Range"/> where it is open ("more than
/// 30,000"), and all that is for dates. Scores: <see cref="Nominal"/>. Durations: as numbers, and <see cref="Range"/> too where no number is stated ("for weeks"). Dates: <see cref="Nominal"/>, <see cref="Range"/>, and
/// <see cref="Dates"/> and <see cref="Resolved"/> where nothing fixes the year or the day ("January 21"). Repeated times: all but <see cref="Timex"/> and <see cref="Resolved"/>.
/// </remarks>
public sealed partial record Quantity
{
    internal Quantity(QuantityKind kind) => Kind = kind;

    /// <summary>A value from code, exactly: <c>Quantity.Of(30, "s")</c>.</summary>
    /// <param name="value">The value, in the unit.</param>
    /// <param name="unit">A unit symbol in UCUM style, ISO 4217 code, "%" or "pp"; null for a count.</param>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is beyond a quarter of what <see cref="decimal"/> holds.</exception>
    public static Quantity Of(decimal value, string? unit = null) => QuantityMaker.Make(value, unit is null ? null : UnitCatalogue.Of(unit));

    /// <summary>A day from code.</summary>
    public static Quantity Of(DateOnly day) => DateQuantityReader.OfDay(day);

    /// <summary>How this value and another relate, whatever they are about: <c>Quantity.Parse("about 7,000").CompareWith(Quantity.Parse("6,800"))</c> overlap. No tolerance; see <see cref="ClaimChecker.Compare"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public QuantityRelation CompareWith(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return QuantityComparer.Default.Compare(this, other);
    }

    /// <summary>What sort of value it is.</summary>
    public QuantityKind Kind { get; internal init; }

    /// <summary>The stated value, in the stated unit: 3000 for "around three thousand". 5 for "at least five". Null for a range of two ends ("5 to 7"), a vague word ("dozens"), and for dates.</summary>
    public decimal? Nominal { get; internal init; }

    /// <summary>What the wording allows, in the stated unit: [2500, 3500) for "around three thousand". Null for dates and times.</summary>
    public Interval<decimal>? Range { get; internal init; }

    /// <summary>The days it may mean, first and last inside. Null where no year is stated or given ("January 21"), and for what is no date.</summary>
    public Interval<DateOnly>? Dates { get; internal init; }

    /// <summary>The times of day it may mean. Null for what is no time.</summary>
    public Interval<TimeOnly>? Times { get; internal init; }

    /// <summary>ISO 4217 code, unit symbol in UCUM style, "%" or "pp"; null for a bare number.</summary>
    public string? Unit => UnitOfMeasure?.Symbol;

    /// <summary>How the wording loosens or bounds the value.</summary>
    public Hedge Hedge { get; internal init; }

    /// <summary>Dates, times, durations and sets in TIMEX3, as worded: "XXXX-01-21", "P3D". Null for other kinds.</summary>
    public string? Timex { get; internal init; }

    /// <summary>The same, fixed against the day of publication or the text: "2026-01-21". Null where nothing fixes it.</summary>
    public string? Resolved { get; internal init; }

    /// <summary>
    /// The other day that a date in digits may mean, where nothing tells whether day or month comes first ("3/4/2026"), in TIMEX3; <see cref="Resolved"/> reads the month first. Null for all
    /// others.
    /// </summary>
    public string? OtherReading => Other?.Resolved ?? Other?.Timex;

    /// <summary>The points of a score in the order of the text; empty for other kinds.</summary>
    public IReadOnlyList<decimal> Parts { get; internal init; } = [];

    /// <summary>Where the value probably lies inside <see cref="Range"/>, where that is narrower: "more than 30,000" is typically below 45,000.</summary>
    internal Interval<decimal>? Typical { get; init; }

    /// <summary>What makes the value a bound stands elsewhere in its sentence: "the limit is 255".</summary>
    internal bool IsBoundApart { get; init; }

    /// <summary>The unit with its dimension, for conversion; null for a bare number.</summary>
    internal Unit? UnitOfMeasure { get; init; }

    /// <summary>The quantity of <see cref="OtherReading"/>.</summary>
    internal Quantity? Other { get; init; }

    /// <summary>The calendar fields of a date or time, stated ones only.</summary>
    internal CalendarFields? Calendar { get; init; }
}
