using System.Numerics;

namespace ClaimCheck.Text;

/// <summary>
/// Arrays to work in, used again by the thread that gave them back. The shared pool of .NET does the same for more cases, but its first use starts event tracing, which takes longer than to read a
/// short text.
/// </summary>
/// <typeparam name="T">What the arrays hold: values without references, which nothing needs to be cleared of.</typeparam>
internal static class WorkArrays<T>
    where T : unmanaged
{
    private const int Shortest = 256;

    /// <summary>A thread keeps one array of so many values at most; a longer one only until memory is wanted.</summary>
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static T[]? _kept;

    [ThreadStatic]
    private static WeakReference<T[]?>? _long;

    /// <summary>An array of at least so many values, whatever is in them.</summary>
    public static T[] Rent(int length)
    {
        if (_kept is { } kept && kept.Length >= length)
        {
            _kept = null;
            return kept;
        }

        if (_long is { } reference && reference.TryGetTarget(out T[]? large) && large.Length >= length)
        {
            reference.SetTarget(null);
            return large;
        }

        return GC.AllocateUninitializedArray<T>((int)Math.Min(Array.MaxLength, BitOperations.RoundUpToPowerOf2((uint)Math.Max(Shortest, length))));
    }

    /// <summary>Gives an array back, which nobody may use afterwards.</summary>
    public static void Return(T[] array)
    {
        if (array.Length > LongestKept)
        {
            (_long ??= new(null)).SetTarget(array);
        }
        else if (_kept is null || _kept.Length < array.Length)
        {
            _kept = array;
        }
    }
}
