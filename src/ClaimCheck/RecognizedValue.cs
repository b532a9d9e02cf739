using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Amounts;
using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Annotations;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck;

/// <summary>A value that an <see cref="IValueRecognizer"/> found.</summary>
/// <example><code>new RecognizedValue(new TextSpan(match.Index, match.Index + match.Length), Quantity.Of(1990))</code></example>
/// <param name="Span">Where it stands in the document's text; widened to whole words and marks.</param>
/// <param name="Quantity">Its value: <see cref="Quantity.Of(decimal, string)"/>, <see cref="Quantity.Of(DateOnly)"/> or <see cref="Quantity.Parse"/>.</param>
public sealed record RecognizedValue(TextSpan Span, Quantity Quantity)
{
    /// <summary>What the library reads on from, without its place; null where the quantity stands as it is.</summary>
    internal Mention? Stated { get; private init; }

    /// <summary>A number as a text writes it, which may be rounded: read on as the library's own, with hedges, ranges and, where none is given, units around.</summary>
    /// <param name="span">Where it stands, with the unit where one is given.</param>
    /// <param name="value">The value, in the unit.</param>
    /// <param name="unit">A unit symbol in UCUM style, ISO 4217 code, "%" or "pp"; null where the recognizer reads none.</param>
    /// <param name="kind">Number, Ordinal or Ratio of what has no unit; Age of what has one of time. Otherwise the unit tells.</param>
    /// <exception cref="ArgumentException">There is no such unit, or the kind does not go with it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is beyond a quarter of what <see cref="decimal"/> holds.</exception>
    public static RecognizedValue Of(TextSpan span, decimal value, string? unit = null, QuantityKind kind = QuantityKind.Number)
    {
        NumberForm form = (unit, kind) switch
        {
            (null, QuantityKind.Ordinal) => NumberForm.Ordinal,
            (null, QuantityKind.Ratio) => NumberForm.Fraction,
            (null, QuantityKind.Number) or (not null, not (QuantityKind.Ordinal or QuantityKind.Ratio)) => NumberForm.Cardinal,
            _ => throw new ArgumentException($"{kind} does not go with {unit ?? "no unit"}.", nameof(kind)),
        };
        decimal lastDigit = value == decimal.Truncate(value) ? Decimals.TrailingUnit(value) : new decimal(1, 0, 0, false, Decimals.Trim(value).Scale);
        NumberMention number = unit is null
            ? new NumberMention(0, 0, value, form) { LastDigitUnit = lastDigit }
            : new MeasuredNumber(0, 0, value, UnitCatalogue.Of(unit)) { LastDigitUnit = lastDigit, IsAge = kind == QuantityKind.Age };
        Quantity quantity = new QuantityMaker(ComparisonWidths.Default).Make(MeasuredNumber.AmountOf(number), Hedge.None)
            ?? throw new ArgumentOutOfRangeException(nameof(value), value, "The value is too large.");
        return new RecognizedValue(span, quantity) { Stated = number };
    }

    /// <summary>A date, a time of day, a length or a set of times in TIMEX3, read on as the library's own: what it leaves open is told from the day of publication and the dates before it. Null for a TIMEX3 that the library does not read.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="time">The TIMEX3.</param>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    public static RecognizedValue? Of(TextSpan span, Timex3 time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return TimexReader.ReadLength(time) is { } length ? Of(span, length.Count, length.Unit)
            : TimexReader.Read(time) is { } expression ? new RecognizedValue(span, DateQuantityReader.Read(expression, default)) { Stated = new DateMention(0, 0, expression) } : null;
    }
}
