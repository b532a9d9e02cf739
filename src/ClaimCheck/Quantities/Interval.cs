namespace ClaimCheck;

/// <summary>
/// A range of values of one type. Which ends belong to it is part of the data: [1, 2) has <see cref="LowInclusive"/> true and <see cref="HighInclusive"/> false.
/// A null end is open to infinity. Two intervals are equal when their four parts are.
/// </summary>
/// <typeparam name="T">What is measured: <see cref="decimal"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>.</typeparam>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="LowInclusive">Whether the lower end itself belongs to the range. Has no meaning for an open end.</param>
/// <param name="HighInclusive">Whether the upper end itself belongs to the range. Has no meaning for an open end.</param>
public readonly record struct Interval<T>(T? Low, T? High, bool LowInclusive = true, bool HighInclusive = true)
    where T : struct, IComparable<T>
{
    /// <summary>Whether <paramref name="value"/> lies in the range.</summary>
    public bool Contains(T value)
    {
        int low = Low is { } l ? value.CompareTo(l) : 1;
        int high = High is { } h ? value.CompareTo(h) : -1;
        return (low > 0 || (low == 0 && LowInclusive)) && (high < 0 || (high == 0 && HighInclusive));
    }

    /// <summary>Whether the two ranges have a value in common. Symmetric.</summary>
    public bool Overlaps(Interval<T> other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether every value of this range is less than every value of <paramref name="other"/>.</summary>
    public bool IsBelow(Interval<T> other)
    {
        if (High is not { } high || other.Low is not { } low)
        {
            return false;
        }

        int order = high.CompareTo(low);
        return order < 0 || (order == 0 && !(HighInclusive && other.LowInclusive));
    }
}

/// <summary>Makes intervals.</summary>
public static class Interval
{
    /// <summary>The range that holds one value.</summary>
    public static Interval<T> Exactly<T>(T value)
        where T : struct, IComparable<T> => new(value, value);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both inside.</summary>
    public static Interval<T> Closed<T>(T low, T high)
        where T : struct, IComparable<T> => new(low, high);

    /// <summary>From <paramref name="low"/>, inside, to <paramref name="high"/>, outside.</summary>
    public static Interval<T> HalfOpen<T>(T low, T high)
        where T : struct, IComparable<T> => new(low, high, true, false);
}
